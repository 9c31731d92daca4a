import type { Lang } from "../../schemas/language.ts";
import type { Fact } from "../data.ts";
import { said } from "../figures/context.ts";
import { NB, yearsList } from "../words/grammar.ts";
import { inYearShort } from "../words/numbers.ts";
import { capital, stop } from "../words/sentences.ts";
import { plainFrom, plainName, plainOf, possessive } from "../words/short.ts";
import { type Known, known, type Pair } from "./pair.ts";
import type { OverrideRow } from "./rows.ts";
import { millionsShort, moneyInText, way } from "./words.ts";

/** Last year of the matrices held for a pair. */
export function lastYear(pair: Pair): string {
  return [...pair.received, ...pair.sent].reduce((last, f) => (f.time_period > last ? f.time_period : last), "");
}

/** The number of one year if there is one above zero. */
export function positive(facts: readonly Fact[], year: string): Known<Fact> | null {
  return known(facts).find((f) => f.time_period === year && f.obs_value > 0) ?? null;
}

/** The override by which the whole of a receiver's money stands with one sender, in the years that have it. */
function wholeColumn(pair: Pair, receiver: string): readonly OverrideRow[] {
  return pair.overrides.filter((o) => o.effect === "whole column" && o.ref_area === receiver);
}

/**
 * What the modelled matrices say of the last year held: both ways, one way, or nothing; and where the publisher entered
 * the whole of a receiver's money as one sender's, that comes first.
 */
export function moneyHeadline(pair: Pair, lang: Lang): string {
  const year = lastYear(pair);
  const [inward, outward] = [positive(pair.received, year), positive(pair.sent, year)];
  const set = [
    { receiver: pair.from, sender: pair.to, fact: inward, back: outward },
    { receiver: pair.to, sender: pair.from, fact: outward, back: inward },
  ].find(({ receiver, sender }) =>
    wholeColumn(pair, receiver).some((o) => o.counterpart_area === sender && o.time_period === year),
  );
  if (set?.fact) return setByHand(set.receiver, set.sender, set.fact, set.back, lang);
  if (inward && outward) {
    const [a, b] = [moneyInText(inward.obs_value, lang), moneyInText(outward.obs_value, lang)];
    return lang === "ru"
      ? `По модели за ${year}${NB}г. – ${a} ${way(pair.to, pair.from, "ru")} и ${b} обратно`
      : `A model puts ${a} ${way(pair.to, pair.from, "en")} in ${year} and ${b} the other way`;
  }
  const one = inward ?? outward;
  if (one) {
    const [sender, receiver] = inward ? [pair.to, pair.from] : [pair.from, pair.to];
    const a = moneyInText(one.obs_value, lang);
    return lang === "ru"
      ? `По модели за ${year}${NB}г. – ${a} ${way(sender, receiver, "ru")}; обратно – ${nothing(pair, sender, receiver, year, lang)}`
      : `A model puts ${a} ${way(sender, receiver, "en")} in ${year}; the other way it has ${nothing(pair, sender, receiver, year, lang)}`;
  }
  const earlier = known([...pair.received, ...pair.sent]).some((f) => f.obs_value > 0);
  const years = [...new Set([...pair.received, ...pair.sent].map((f) => f.time_period))].toSorted();
  if (years.length === 0)
    return said(lang, "No modelled matrix of remittances is held", "Матрицы переводов по модели в базе нет");
  if (earlier)
    return said(
      lang,
      `The matrix for ${year} has no money either way; an earlier one has`,
      `В матрице за ${year} г. денег нет ни в одну сторону; в более ранней есть`,
    );
  return said(
    lang,
    `The matri${years.length > 1 ? "ces" : "x"} for ${yearsList(years, "en")} ha${years.length > 1 ? "ve" : "s"} no money either way: a zero or a blank`,
    `В матриц${years.length > 1 ? "ах" : "е"} за ${yearsList(years, "ru")} денег нет ни в одну сторону: ноль или пусто`,
  );
}

/** What stands for money from `from` to `to` when there is none: a zero or a blank. */
function nothing(pair: Pair, receiver: string, sender: string, year: string, lang: Lang): string {
  const facts = pair.from === receiver ? pair.received : pair.sent;
  const found = facts.find((f) => f.time_period === year && f.counterpart_area === sender);
  if (found?.obs_value === 0) return said(lang, "a zero", "ноль");
  return said(lang, "no number", "числа нет");
}

function setByHand(receiver: string, sender: string, fact: Known<Fact>, back: Known<Fact> | null, lang: Lang): string {
  const a = moneyInText(fact.obs_value, lang);
  const b = back
    ? said(
        lang,
        `; the other way, ${moneyInText(back.obs_value, "en")}`,
        `; обратно – ${moneyInText(back.obs_value, "ru")}`,
      )
    : "";
  return lang === "ru"
    ? `Издатель записал все переводы ${plainOf(receiver, "ru")} как полученные ${plainFrom(sender, "ru")}: ${a} ${inYearShort(fact.time_period, "ru")}${b}`
    : `The publisher enters all of ${possessive(receiver)} receipts as sent ${plainFrom(sender, "en")}: ${a} in ${fact.time_period}${b}`;
}

/** Overrides in words: the figure they set is not an estimate of the corridor. */
export function overrideNotes(pair: Pair, lang: Lang): string[] {
  return [pair.from, pair.to].flatMap((receiver) => {
    const partner = receiver === pair.from ? pair.to : pair.from;
    const whole = wholeColumn(pair, receiver);
    const years = yearsList([...new Set(whole.map((o) => o.time_period))], lang);
    const sender = whole[0]?.counterpart_area;
    const zero = pair.overrides.filter(
      (o) => o.effect === "zero" && o.ref_area === receiver && o.counterpart_area === partner,
    );
    const notes: string[] = [];
    if (sender === partner)
      notes.push(
        said(
          lang,
          `The matri${whole.length > 1 ? "ces" : "x"} for ${years} enter${whole.length > 1 ? "" : "s"} the whole of ${possessive(receiver)} receipts as sent ${plainFrom(sender, lang)}; the formula would spread it over many senders. The number is not an estimate of this corridor.`,
          `В матриц${whole.length > 1 ? "ах" : "е"} за ${years} все полученные переводы ${plainOf(receiver, "ru")} записаны как отправленные ${plainFrom(sender, lang)}; по формуле они распределились бы между многими странами. Это число – не оценка этого коридора.`,
        ),
      );
    else if (sender !== undefined)
      notes.push(
        said(
          lang,
          `The matri${whole.length > 1 ? "ces" : "x"} for ${years} enter${whole.length > 1 ? "" : "s"} the whole of ${possessive(receiver)} receipts as sent ${plainFrom(sender, lang)}, so a zero or a blank ${plainFrom(partner, lang)} is not an estimate.`,
          `В матриц${whole.length > 1 ? "ах" : "е"} за ${years} все полученные переводы ${plainOf(receiver, "ru")} записаны как отправленные ${plainFrom(sender, lang)}, поэтому ноль или пустая ячейка по коридору ${plainFrom(partner, lang)} – не оценка.`,
        ),
      );
    if (zero.length > 0)
      notes.push(
        said(
          lang,
          `The publisher sets the corridor ${plainFrom(partner, lang)} to ${plainName(receiver, lang)} to zero by decision.`,
          `Издатель решением поставил ноль в коридоре ${plainFrom(partner, lang)}.`,
        ),
      );
    return notes;
  });
}

/** What the chart of money shows, with its numbers. */
export function moneyAria(pair: Pair, lang: Lang): string {
  const parts = [
    { facts: pair.received, name: way(pair.to, pair.from, lang) },
    { facts: pair.sent, name: way(pair.from, pair.to, lang) },
  ].flatMap(({ facts, name }) => {
    const list = known(facts).map((f) => `${millionsShort(f.obs_value, lang)} ${inYearShort(f.time_period, lang)}`);
    return list.length > 0 ? [`${capital(name)}: ${list.join(", ")}`] : [];
  });
  return `${said(lang, "Separate marks, modelled, US$ million", "Отдельные знаки, модель, млн долл. США")}. ${stop(parts.join("; "))}`;
}
