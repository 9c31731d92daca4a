import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Remittances received per resident in current US dollars (M-344, `R_PC`): `R_t / P_t`, population at mid-year.
 *
 * No row without both.
 */
export const remittancesPerPerson: Derivation = {
  method: "M-344",
  sql: `
    select
      ${keyOf("r", { indicator: "'R_PC'", unit_measure: "'USD'" })},
      r.obs_value / p.obs_value as obs_value,
      ${statusOf("r.obs_status", "p.obs_status")} as obs_status,
      [r.obs_id, p.obs_id] as inputs, null as parameters
    from ${series("worldbank-wdi", "R_WB")} r
    join ${series("worldbank-wdi", "POP")} p using (ref_area, time_period)
    where r.direction = 'IN'
      and p.obs_value > 0
      and ${sameTerritory("r", "p")}
  `,
};
