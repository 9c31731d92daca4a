import type { Fact } from "../data.ts";
import type { Override } from "../figures/model-words.ts";
import type { OwnFact } from "../figures/own/read.ts";
import type { AnalyticsFact, Dependence } from "../figures/read-analytics.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import type { Remittances } from "../figures/received.ts";
import { type CountryLaw, lawOf } from "./law-of-country.ts";
import type { CountryData } from "./read.ts";

/** One country's share of what was read, by what the figures need. */
export interface Country {
  readonly area: string;
  /** Immigrants: totals over origins, by sex and edition. */
  readonly totals: readonly EditionFact[];
  /** Immigrants by origin and their totals, both sexes. */
  readonly origins: readonly EditionFact[];
  /** People from the country in each destination, both sexes. */
  readonly destinations: readonly EditionFact[];
  readonly money: Remittances;
  readonly printedGdp: readonly Fact[];
  readonly earlyGdp: readonly Fact[];
  readonly netMigration: readonly Fact[];
  readonly refugees: readonly Fact[];
  readonly model: readonly Fact[];
  readonly overrides: readonly Override[];
  /** Indicators with at least one number. */
  readonly indicators: ReadonlySet<string>;
  /** National statistics and what else is told of the country itself. */
  readonly own: readonly OwnFact[];
  /** What others' records tell of people from the country, or of money to it. */
  readonly elsewhere: readonly OwnFact[];
  /** Averages over the corridors surveyed, and shares above the goal, by quarter. */
  readonly costs: readonly Fact[];
  readonly analytics: readonly AnalyticsFact[];
  readonly dependence: readonly Dependence[];
  readonly derived: (indicator: string, direction?: string) => readonly Fact[];
  readonly law: CountryLaw;
}

/** The part of the data that belongs to one country. */
export function countryOf(data: CountryData, area: string): Country {
  const own = data.observed.filter((f) => f.ref_area === area);
  const of = (source: string, indicator: string, direction: string) =>
    own.filter((f) => f.source_id === source && f.indicator === indicator && f.direction === direction);
  const stocks = data.stocks.filter((f) => f.ref_area === area);
  const wb = "worldbank-wdi";
  const knomad = "knomad-remittance-flows";
  return {
    area,
    totals: stocks.filter((f) => f.counterpart_area === "W1"),
    origins: stocks.filter((f) => f.sex === "_T"),
    destinations: data.stocks.filter((f) => f.counterpart_area === area && f.sex === "_T"),
    money: {
      received: of(wb, "R_WB", "IN"),
      paid: of(wb, "R_WB", "OUT"),
      before: editionBefore(data.receipts.filter((f) => f.ref_area === area)),
      early: of(knomad, "R_WB", "IN"),
    },
    printedGdp: of(wb, "R_GDP", "IN"),
    earlyGdp: of(knomad, "R_GDP", "IN"),
    netMigration: of(wb, "NETM", "NET"),
    refugees: of(wb, "REF_ORI", "NA"),
    model: own.filter((f) => f.indicator === "R_BIL_EST"),
    overrides: data.overrides.filter((o) => o.ref_area === area),
    indicators: new Set(data.held.filter((h) => h.ref_area === area).map((h) => h.indicator)),
    own: data.own.filter((f) => f.ref_area === area),
    elsewhere: data.own.filter((f) => f.counterpart_area === area && f.ref_area !== area),
    costs: data.derived.filter((f) => f.ref_area === area && f.indicator.startsWith("COST_")),
    analytics: data.analytics.filter((f) => f.ref_area === area),
    dependence: data.dependence.filter((f) => f.ref_area === area),
    derived: (indicator, direction) =>
      data.derived.filter(
        (f) =>
          f.ref_area === area && f.indicator === indicator && (direction === undefined || f.direction === direction),
      ),
    law: lawOf(data.law, area),
  };
}

/** The last edition but one; nothing where only one is held. */
function editionBefore(facts: readonly EditionFact[]): EditionFact[] {
  const days = [...new Set(facts.map((f) => f.published))].toSorted();
  return facts.filter((f) => f.published === days.at(-2));
}
