import { noDeclaredBreak } from "./no-break.ts";
import { sameTerritory } from "./territory.ts";

/** Widest interval, in years, over which a missing year is told from its neighbours: that of the United Nations' dates. */
export const WIDEST_INTERVAL = 5;

/**
 * Years from one date to another: whole years as they are, and what is left over by days (M-122).
 *
 * So 1 July 2015 to 1 July 2017 is 2, whatever the leap years, and 1 October 2021 to 1 July 2024 is 2 and 274/366. A plain
 * ratio of days would put 2017 at 731/1827 of the way from 2015 to 2020 instead of 2/5, and the rule's vector would be
 * 218 677.76 instead of 218 672.41. Arguments are SQL expressions of dates, the first not after the second.
 */
export function yearsBetween(from: string, to: string): string {
  const whole = `date_sub('year', ${from}, ${to})`;
  const anniversary = (years: string) => `(${from} + to_years(cast(${years} as integer)))::date`;
  const left = `date_diff('day', ${anniversary(whole)}, ${to})`;
  const ofYear = `date_diff('day', ${anniversary(whole)}, ${anniversary(`${whole} + 1`)})`;
  return `(${whole} + ${left} / ${ofYear})`;
}

/**
 * Whether a migrant stock may be told between two neighbouring dates of one edition (M-123), an SQL condition.
 *
 * Not over a break (the letter B on the later one, or a row of `series_break` inside the interval), between two stated concepts
 * or territories that differ, or over more than five years. What an edition does not state (UNK) is no change of it.
 * Arguments are aliases of rows of `stock_edition`.
 */
export function mayInterpolate(earlier: string, later: string): string {
  const series = { source: `${earlier}.source_id`, indicators: ["'STK_IMM'"], area: `${earlier}.ref_area` };
  return `(
    ${later}.ref_date <= ${earlier}.ref_date + to_years(${WIDEST_INTERVAL})
    and 'B' not in (${later}.obs_status, coalesce(${later}.obs_status_2, ''))
    and (${earlier}.concept_basis = ${later}.concept_basis or 'UNK' in (${earlier}.concept_basis, ${later}.concept_basis))
    and ${sameTerritory(earlier, later)}
    and ${noDeclaredBreak(series, `${earlier}.ref_date`, `${later}.ref_date`)}
  )`;
}

/**
 * Whether the value between two anchors lies on an exponential and not on a line (M-120, M-121): both above zero, neither
 * more than three times the other.
 */
export function logLinear(s0: string, s1: string): string {
  return `(${s0} > 0 and ${s1} > 0 and ${s1} <= 3 * ${s0} and ${s0} <= 3 * ${s1})`;
}

/**
 * The value at date `d` between anchor `s0` at `d0` and anchor `s1` at `d1` (M-120, M-121, M-122), an SQL expression of
 * the same unit; null if an anchor is.
 *
 * 200 000 in 2015 and 250 000 in 2020 give 218 672.41 in 2017; on a line it would be 220 000.
 */
export function interpolated(s0: string, s1: string, d0: string, d1: string, d: string): string {
  const way = `(${yearsBetween(d0, d)} / ${yearsBetween(d0, d1)})`;
  return `
    case
      when ${logLinear(s0, s1)} then ${s0} * pow(${s1} / ${s0}, ${way})
      else ${s0} + (${s1} - ${s0}) * ${way}
    end`;
}
