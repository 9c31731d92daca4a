import type { Known } from "../corridor/pair.ts";
import type { Fact } from "../data.ts";
import type { Series } from "./read.ts";

/** Of the countries that have a series, so many in ten must have a figure for a period to be the common one. */
const MOST = 0.8;

/** One country in a comparison of one period; `rank` null where its figure is of another period, or there is none. */
export interface Place {
  readonly area: string;
  readonly fact: Known<Fact> | null;
  readonly rank: number | null;
  /** Shares its rank with another country. */
  readonly tied: boolean;
}

export interface Ranking {
  readonly period: string;
  /** By size, largest first; those without a figure last. */
  readonly places: readonly Place[];
}

/** The newest period that most of the series have: one slow publisher doesn't hold the nine others back. */
export function commonPeriod(series: readonly Series[]): string {
  const count = new Map<string, number>();
  for (const f of series.flatMap((s) => s.facts)) count.set(f.time_period, (count.get(f.time_period) ?? 0) + 1);
  const least = Math.ceil(MOST * series.length);
  const enough = [...count].filter(([, n]) => n >= least).map(([period]) => period);
  const most = Math.max(...count.values());
  const pool = enough.length > 0 ? enough : [...count].filter(([, n]) => n === most).map(([period]) => period);
  return pool.reduce((a, b) => (a > b ? a : b));
}

/**
 * The countries by size in the newest common period; who has none then stands with the last figure before it, without a
 * rank. Figures printed alike share a rank, and the next rank is left out (1, 2, 2, 4).
 *
 * @param print the value as the page prints it: what looks the same is not ranked apart.
 * @param areas all the countries asked about, in the order in which equal ones stand.
 */
export function rankingOf(
  series: readonly Series[],
  areas: readonly string[],
  print: (value: number) => string,
): Ranking {
  const period = commonPeriod(series);
  const latest = (area: string) =>
    series.find((s) => s.area === area)?.facts.findLast((f) => f.time_period <= period) ?? null;
  const all = areas.map((area) => ({ area, fact: latest(area) }));
  const same = all.flatMap(({ fact }) => (fact?.time_period === period ? [fact] : []));
  const alike = (value: number) => same.filter((f) => print(f.obs_value) === print(value));
  const size = (fact: Known<Fact> | null) => fact?.obs_value ?? Number.NEGATIVE_INFINITY;
  const places = all.map(({ area, fact }): Place => {
    if (fact === null || fact.time_period !== period) return { area, fact, rank: null, tied: false };
    const twins = alike(fact.obs_value);
    const rank = 1 + same.filter((f) => f.obs_value > fact.obs_value && !twins.includes(f)).length;
    return { area, fact, rank, tied: twins.length > 1 };
  });
  return { period, places: places.toSorted((a, b) => compare(size(b.fact), size(a.fact), a, b, print, areas)) };
}

/** Larger first; printed alike, in the order given. */
function compare(
  b: number,
  a: number,
  left: Place,
  right: Place,
  print: (v: number) => string,
  areas: readonly string[],
): number {
  const equal = left.fact && right.fact ? print(a) === print(b) : a === b;
  return equal ? areas.indexOf(left.area) - areas.indexOf(right.area) : b - a;
}
