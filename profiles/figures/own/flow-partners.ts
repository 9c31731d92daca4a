import { formatNumber } from "../../../schemas/number-format.ts";
import type { Figure } from "../../document.ts";
import { inArea } from "../../words/areas.ts";
import { durationWords } from "../../words/duration.ts";
import { partnerHeadline } from "../../words/headlines/flows.ts";
import { yearText } from "../../words/numbers.ts";
import { badges } from "../badges.ts";
import { type FigureContext, said } from "../context.ts";
import { dotFigure } from "../dot-figure.ts";
import { citation, printedLines } from "../origin.ts";
import { letter } from "../series.ts";
import { citedOf, isEconomy, type OwnNumber, publisherOf, sourceNames, traps } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** Fewest partners of a figure. */
const FEWEST = 3;

/** Arrivals from and departures to each partner in the newest year of the country's own statistics. Null without. */
export function flowPartnersFigure(facts: readonly OwnFact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const counted = facts.filter(
    (f): f is OwnNumber =>
      ["FLW_IN", "FLW_OUT"].includes(f.indicator) &&
      f.obs_value !== null &&
      f.freq === "A" &&
      f.sex === "_T" &&
      f.breakdown_1 === "_T" &&
      isEconomy(f.counterpart_area) &&
      (f.nearness === "counted" || f.nearness === "reported"),
  );
  const years = [...new Set(counted.map((f) => `${f.time_period}|${f.source_id}`))].toSorted();
  const newest = years.findLast((y) => partnersOf(at(counted, y)).length >= FEWEST);
  if (!newest) return null;
  const own = at(counted, newest);
  const [year = "", source = ""] = newest.split("|");
  const size = (id: string) => Math.max(...own.filter((f) => f.counterpart_area === id).map((f) => f.obs_value));
  const partners = partnersOf(own).toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const top = own.reduce((best, f) => (f.obs_value > best.obs_value ? f : best));
  const rules = [...new Set(own.map((f) => f.duration_rule))];
  const column = (indicator: string, label: string, direction: "in" | "out") => ({
    id: indicator,
    label,
    nearness: top.nearness,
    hollow: false,
    small: false,
    direction,
    values: new Map(
      own
        .filter((f) => f.indicator === indicator)
        .map((f) => [
          f.counterpart_area,
          { value: f.obs_value, text: formatNumber(f.obs_value, lang), status: letter(f) },
        ]),
    ),
  });
  return dotFigure(
    {
      id: "flows-by-country",
      badges: [badges.national(lang)],
      indicators: [...new Set(own.map((f) => f.indicator))],
      headline: partnerHeadline(
        { area: top.counterpart_area, value: top.obs_value, arrived: top.indicator === "FLW_IN" },
        year,
        lang,
      ),
      sub: said(
        lang,
        `Arrivals and departures ${inArea(area, "en")} by partner, people, ${year}. ${publisherOf(source, "en")}: ${rules.map((r) => durationWords[r].en).join("; ")}`,
        `Прибывшие и выбывшие ${inArea(area, "ru")} по странам, человек, ${yearText(year, "ru")} ${publisherOf(source, "ru")}: ${rules.map((r) => durationWords[r].ru).join("; ")}`,
      ),
      unit: said(lang, "people a year", "человек за год"),
      decimals: 0,
      partners,
      columns: [
        column("FLW_OUT", said(lang, "Departures", "Выбывшие"), "out" as const),
        column("FLW_IN", said(lang, "Arrivals", "Прибывшие"), "in" as const),
      ].filter((c) => c.values.size > 0),
      rowHeading: said(lang, "Partner", "Страна"),
      caption: said(
        lang,
        `Arrivals and departures ${inArea(area, "en")} by partner, ${year}, people`,
        `Прибывшие и выбывшие ${inArea(area, "ru")} по странам, ${yearText(year, "ru")}, человек`,
      ),
      source: said(lang, `Source: ${sourceNames(own, "en")}.`, `Источник: ${sourceNames(own, "ru")}.`),
      notes: traps(own, lang),
      provenance: printedLines(yearText(year, lang), own, ctx),
      citation: citation(citedOf(own), ctx),
    },
    ctx,
  );
}

const at = (facts: readonly OwnNumber[], yearAndSource: string) =>
  facts.filter((f) => `${f.time_period}|${f.source_id}` === yearAndSource);

const partnersOf = (facts: readonly OwnNumber[]) => [...new Set(facts.map((f) => f.counterpart_area))];
