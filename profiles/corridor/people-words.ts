import type { Lang } from "../../schemas/language.ts";
import { said } from "../figures/context.ts";
import { editionOf } from "../words/editions.ts";
import { NB } from "../words/grammar.ts";
import { inYearShort, runningNumber } from "../words/numbers.ts";
import { capital, stop } from "../words/sentences.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import { disagreement, newestOf, type SharedYear, type Side } from "./pair.ts";
import { byPeople, countedNatives, inMidYear, natives, roundPeople } from "./words.ts";

/** The direction whose editions disagree most, if either is to be told. */
export function toldSide(out: Side, back: Side): { side: Side; told: SharedYear } | null {
  const found = [out, back].flatMap((side) => {
    const told = disagreement(side);
    return told ? [{ side, told }] : [];
  });
  return found.toSorted((a, b) => b.told.difference - a.told.difference)[0] ?? null;
}

/**
 * What the figure on people shows: two editions on one year if they disagree, else how many live on either side. Never
 * growth between editions, never a cause.
 */
export function peopleHeadline(out: Side, back: Side, lang: Lang): string {
  const found = toldSide(out, back);
  if (found) return disagreementText(found.side, found.told, lang);
  const [there, here] = [newestOf(out), newestOf(back)];
  const where = (side: Side) => `${plainFrom(side.origin, lang)} ${plainIn(side.destination, lang)}`;
  if (!there && !here)
    return said(
      lang,
      `No edition lists people ${where(out)}, or people ${where(back)}`,
      `Ни в одном издании нет выходцев ${where(out)} и выходцев ${where(back)}`,
    );
  if (!there || !here) {
    const [side, missing, n] = there ? [out, back, there] : [back, out, here];
    if (!n) throw new Error("one of the sides has a number");
    const count = countedNatives(n.obs_value, lang);
    return lang === "ru"
      ? `${capital(inMidYear(n.time_period, "ru"))} – ${count} ${where(side)}; обратных чисел ни в одном издании нет`
      : `${count} ${plainFrom(side.origin, lang)} lived ${plainIn(side.destination, lang)} ${inMidYear(n.time_period, lang)}; no edition lists people ${where(missing)}`;
  }
  const [a, b] = [countedNatives(there.obs_value, lang), countedNatives(here.obs_value, lang)];
  const [t, u] = [inMidYear(there.time_period, lang), inMidYear(here.time_period, lang)];
  const other = t === u ? "" : ` ${u}`;
  const second = t === u ? ` и ${b}` : `, а ${u} – ${b}`;
  return lang === "ru"
    ? `${capital(t)} – ${a} ${where(out)}${second} ${where(back)}`
    : `${a} ${plainFrom(out.origin, lang)} lived ${plainIn(out.destination, lang)} ${t}, and ${b} ${where(back)}${other}`;
}

function disagreementText(side: Side, told: SharedYear, lang: Lang): string {
  const { older, newest, difference, year } = told;
  const [a, b] = [older.obs_value, newest.obs_value];
  const by = byPeople(difference, lang);
  const [from, where] = [plainFrom(side.origin, lang), plainIn(side.destination, lang)];
  return lang === "ru"
    ? `Один и тот же год в двух изданиях расходится ${by}: ${roundPeople(a, "ru")} или ${roundPeople(b, "ru")}${NB}${natives(b, "ru", true)} ${from} ${where} ${inYearShort(year, "ru")}`
    : `The same year in two editions differs ${by}: ${roundPeople(a, "en")} people ${from} ${where} in ${year}, or ${roundPeople(b, "en")}`;
}

/** Heading over one direction: `From Armenia, living in Russia`. */
export function sideHeading(side: Side, lang: Lang): string {
  return said(
    lang,
    `${capital(plainFrom(side.origin, lang))}, living ${plainIn(side.destination, lang)}`,
    `${capital(plainFrom(side.origin, lang))}, живут ${plainIn(side.destination, lang)}`,
  );
}

/** What the chart of one direction shows, with its numbers. */
export function sideAria(side: Side, lang: Lang): string {
  const head = said(
    lang,
    `Line chart. People ${plainFrom(side.origin, lang)} living ${plainIn(side.destination, lang)}`,
    `Линейный график. Выходцы ${plainFrom(side.origin, lang)} ${plainIn(side.destination, lang)}`,
  );
  const told = disagreement(side);
  const parts = side.editions.map((e) => {
    const [first, last] = [e.points[0], e.points.at(-1)];
    const both = e.points.find((p) => p.time_period === told?.year);
    const shown = [...new Set([first, both, last])].filter((p) => p !== undefined);
    return `${editionOf(e.edition, lang)}: ${shown.map((p) => at(p.obs_value, p.time_period, lang)).join(", ")}`;
  });
  if (side.compiled.length > 0)
    parts.push(
      `${said(lang, "matrices of the World Bank", "матрицы Всемирного банка")}: ${side.compiled.map((p) => at(p.obs_value, p.time_period, lang)).join(", ")}`,
    );
  return `${head}. ${stop(capital(parts.join("; ")))}`;
}

const at = (value: number, year: string, lang: Lang) => `${runningNumber(value, lang)} ${inYearShort(year, lang)}`;

/** Parts of a line, each a sentence; one that ends in «г.» needs no further stop. */
export function sentences(parts: readonly string[]): string {
  return parts.map((p, i) => (i === parts.length - 1 || p.endsWith(".") ? p : `${p}.`)).join(" ");
}
