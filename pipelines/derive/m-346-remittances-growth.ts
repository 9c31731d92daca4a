import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Growth of remittances over the year before, in per cent (M-346, `R_GROWTH`): `100 · (R_t / R_{t−1} − 1)`.
 *
 * Current US dollars. No row where either year is missing or not above zero, or where a break lies between: the letter
 * B on the later year, or a row of `series_break` that begins with it.
 */
export const remittancesGrowth: Derivation = {
  method: "M-346",
  sql: `
    select
      ${keyOf("r", { indicator: "'R_GROWTH'", unit_measure: "'PT'" })},
      100 * (r.obs_value / b.obs_value - 1) as obs_value,
      ${statusOf("r.obs_status", "b.obs_status")} as obs_status,
      [r.obs_id, b.obs_id] as inputs, null as parameters
    from ${series("worldbank-wdi", "R_WB")} r
    join ${series("worldbank-wdi", "R_WB")} b
      on b.ref_area = r.ref_area
      and b.direction = r.direction
      and b.time_period::integer = r.time_period::integer - 1
    where r.obs_value > 0
      and b.obs_value > 0
      and r.obs_status <> 'B'
      and r.obs_status_2 is distinct from 'B'
      and not exists (
        from series_break s
        where s.source_id = r.source_id
          and s.indicator = r.indicator
          and s.ref_area in (r.ref_area, '*')
          and s.from_period = r.time_period
      )
  `,
};
