import type { Text2 } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Figure } from "../../document.ts";
import { fromArea } from "../../words/areas.ts";
import { runningNumber, yearText } from "../../words/numbers.ts";
import { plainIn } from "../../words/short.ts";
import { type FigureContext, said } from "../context.ts";
import { dotFigure } from "../dot-figure.ts";
import { citation, printedLines } from "../origin.ts";
import { letter } from "../series.ts";
import { citedOf, isEconomy, type OwnNumber, sourceNames, traps } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** What other countries' records say of people from the country: one kind of record. */
export interface Records {
  readonly id: string;
  readonly indicator: string;
  /** Who they are, as the headline and the heading of a column say it. */
  readonly people: Text2;
  /** What one mark is: `Holders of a residence permit at the end of the year`. */
  readonly what: Text2;
}

export const permits: Records = {
  id: "permits-abroad",
  indicator: "STK_PERM",
  people: { en: "residence permits", ru: "разрешений на проживание" },
  what: {
    en: "Valid residence permits at the end of the year, by country that issued them",
    ru: "Действующие разрешения на проживание на конец года, по стране выдачи",
  },
};
export const immigration: Records = {
  id: "arrivals-abroad",
  indicator: "FLW_IN",
  people: { en: "arrivals", ru: "прибывших" },
  what: {
    en: "Arrivals in the year by the partner’s statistics, citizens of the country, stays of a year or more",
    ru: "Прибывшие за год по статистике другой страны, граждане этой страны, на год и более",
  },
};
export const asylum: Records = {
  id: "asylum-abroad",
  indicator: "REF_ASY",
  people: { en: "refugees", ru: "беженцев" },
  what: {
    en: "Refugees at the end of the year, by country of asylum (UNHCR)",
    ru: "Беженцы на конец года по странам убежища (УВКБ ООН)",
  },
};

/** Fewest countries of a figure, and years between its two kinds of marks. */
const FEWEST = 4;
const BEFORE = 5;

/** People from the country in other countries' records of one kind: newest year, and five years before. */
export function reportersFigure(facts: readonly OwnFact[], records: Records, ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const all = facts.filter(
    (f): f is OwnNumber =>
      f.indicator === records.indicator &&
      f.counterpart_area === area &&
      f.obs_value !== null &&
      f.sex === "_T" &&
      f.breakdown_1 === "_T" &&
      f.nearness === "compiled" &&
      isEconomy(f.ref_area) &&
      f.ref_area !== area,
  );
  const own = ofOneSource(all);
  const years = [...new Set(own.map((f) => f.time_period))].toSorted();
  const most = Math.max(0, ...years.map((y) => own.filter((f) => f.time_period === y).length));
  const newest = years.findLast((y) => own.filter((f) => f.time_period === y).length >= Math.max(FEWEST, most / 2));
  if (!newest) return null;
  const before = years.find((y) => Number(y) === Number(newest) - BEFORE);
  const at = (year: string) => new Map(firstOf(own.filter((f) => f.time_period === year)).map((f) => [f.ref_area, f]));
  const [now, then] = [at(newest), before ? at(before) : new Map<string, OwnNumber>()];
  const partners = [...new Set([...now.keys(), ...then.keys()])].toSorted(
    (a, b) => (now.get(b)?.obs_value ?? 0) - (now.get(a)?.obs_value ?? 0) || (a < b ? -1 : 1),
  );
  const top = now.get(partners[0] ?? "");
  if (!top) return null;
  const shown = [...now.values(), ...then.values()];
  const column = (year: string, values: ReadonlyMap<string, OwnNumber>, small: boolean) => ({
    id: year,
    label: yearText(year, lang),
    nearness: "compiled" as const,
    hollow: small,
    small,
    direction: small ? ("none" as const) : ("out" as const),
    values: new Map(
      [...values].map(([id, f]) => [
        id,
        { value: f.obs_value, text: formatNumber(f.obs_value, lang), status: letter(f) },
      ]),
    ),
  });
  const n = runningNumber(top.obs_value, lang);
  return dotFigure(
    {
      id: records.id,
      badges: [{ nearness: "compiled", hollow: false, text: said(lang, "Partners’ records", "По учёту других стран") }],
      indicators: [records.indicator],
      headline: said(
        lang,
        `${n} ${records.people.en} ${plainIn(top.ref_area, "en")} in ${newest}, the most of the countries that report`,
        `Больше всего ${records.people.ru} – ${plainIn(top.ref_area, "ru")}: ${n} в ${yearText(newest, "ru")}`,
      ),
      sub: said(
        lang,
        `${records.what.en}: people ${fromArea(area, "en")}, ${newest}${before ? ` and ${before}` : ""}`,
        `${records.what.ru}: выходцы ${fromArea(area, "ru")}, ${before ? `${before} и ` : ""}${yearText(newest, "ru")}`,
      ),
      unit: said(lang, "people", "человек"),
      decimals: 0,
      partners,
      columns: [...(before ? [column(before, then, true)] : []), column(newest, now, false)],
      rowHeading: said(lang, "Country", "Страна"),
      caption: said(
        lang,
        `${records.what.en}: people ${fromArea(area, "en")}`,
        `${records.what.ru}: выходцы ${fromArea(area, "ru")}`,
      ),
      source: said(lang, `Source: ${sourceNames(shown, "en")}.`, `Источник: ${sourceNames(shown, "ru")}.`),
      notes: traps(shown, lang),
      provenance: [
        ...printedLines(yearText(newest, lang), [...now.values()], ctx),
        ...(before ? printedLines(yearText(before, lang), [...then.values()], ctx) : []),
      ],
      citation: citation(citedOf(shown), ctx),
    },
    ctx,
  );
}

/** The source with most figures: two organisations' rules of counting are never shown as one. */
function ofOneSource(facts: readonly OwnNumber[]): OwnNumber[] {
  const counts = new Map<string, number>();
  for (const f of facts) counts.set(f.source_id, (counts.get(f.source_id) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return facts.filter((f) => f.source_id === most?.[0]);
}

/** One figure a country: where two files of an organisation hold it, the first of the source's order. */
function firstOf(facts: readonly OwnNumber[]): OwnNumber[] {
  const seen = new Set<string>();
  return facts.filter((f) => !seen.has(f.ref_area) && seen.add(f.ref_area));
}
