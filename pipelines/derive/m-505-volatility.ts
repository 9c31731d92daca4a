import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";

/** Years of a window, and the fewest growth rates in it. */
const WINDOW = 10;
const FEWEST = 6;

/**
 * Volatility of remittances over ten years (M-505, `R_VOL`): sample standard deviation of `ln R_t − ln R_{t−1}`.
 *
 * World Bank series, current US dollars, for the window that ends in the row's year. No row with fewer than six growth
 * rates, or with a break inside the window. 100, 120, 90, 130 give 0.337845.
 */
export const volatility: Derivation = {
  method: "M-505",
  sql: volatilityOver(WINDOW, FEWEST),
};

/** The query for another window, so that the rule's own example, which is shorter, can be worked through it. */
export function volatilityOver(window: number, fewest: number): string {
  return `
    with growth as (
      select
        r.*, r.time_period::integer as year, b.obs_id as before_id, ln(r.obs_value / b.obs_value) as rate,
        r.obs_status = 'B' or r.obs_status_2 is not distinct from 'B' or exists (
          from series_break s
          where s.source_id = r.source_id
            and s.indicator = r.indicator
            and s.ref_area in (r.ref_area, '*')
            and s.from_period = r.time_period
        ) as broken
      from ${series("worldbank-wdi", "R_WB")} r
      join ${series("worldbank-wdi", "R_WB")} b
        on b.ref_area = r.ref_area
        and b.direction = r.direction
        and b.time_period::integer = r.time_period::integer - 1
      where r.obs_value > 0
        and b.obs_value > 0
    ),
    spread as (
      select
        *, stddev_samp(rate) over years as deviation, count(rate) over years as rates, bool_or(broken) over years as crosses,
        list(obs_id) over years as later_ids, list(before_id) over years as earlier_ids
      from growth
      window years as (
        partition by ref_area, direction order by year range between ${window - 1} preceding and current row
      )
    )
    select
      ${keyOf("v", { indicator: "'R_VOL'", unit_measure: "'RATIO'" })},
      deviation as obs_value, 'E' as obs_status,
      list_sort(list_distinct(list_concat(later_ids, earlier_ids))) as inputs,
      json_object('years', ${window}, 'rates', rates) as parameters
    from spread v
    where rates >= ${fewest}
      and not crosses
      and deviation is not null
  `;
}
