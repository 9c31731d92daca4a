import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/** Years over which profiles state average growth: long enough to pass over one bad year (by decision). */
const SPAN_YEARS = 10;

/**
 * Average annual growth of remittances over a span of years, in per cent (M-346b, `R_CAGR`):
 * `100 · ((R_T / R_0)^(1/T) − 1)`.
 *
 * Current US dollars. No row where either end is missing or not above zero, or where a break lies between the ends: the
 * letter B on a later year, or a row of `series_break`. The span is among the parameters.
 */
export function averageGrowth(years: number = SPAN_YEARS): Derivation {
  return {
    method: "M-346b",
    sql: `
      select
        ${keyOf("r", { indicator: "'R_CAGR'", unit_measure: "'PT'" })},
        100 * (pow(r.obs_value / b.obs_value, 1.0 / ${years}) - 1) as obs_value,
        ${statusOf("r.obs_status", "b.obs_status")} as obs_status,
        [r.obs_id, b.obs_id] as inputs, '{"years":${years}}' as parameters
      from ${series("worldbank-wdi", "R_WB")} r
      join ${series("worldbank-wdi", "R_WB")} b
        on b.ref_area = r.ref_area
        and b.direction = r.direction
        and b.time_period::integer = r.time_period::integer - ${years}
      where r.obs_value > 0
        and b.obs_value > 0
        and not exists (
          from known k
          where k.source_id = r.source_id and k.indicator = r.indicator and k.direction = r.direction
            and k.ref_area = r.ref_area
            and k.time_period > b.time_period and k.time_period <= r.time_period
            and 'B' in (k.obs_status, coalesce(k.obs_status_2, ''))
        )
        and not exists (
          from series_break s
          where s.source_id = r.source_id and s.indicator = r.indicator and s.ref_area in (r.ref_area, '*')
            and s.from_period > b.time_period and s.from_period <= r.time_period
        )
    `,
  };
}
