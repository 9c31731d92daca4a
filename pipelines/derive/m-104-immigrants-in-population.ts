import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Immigrants as a share of the population, in per cent (M-104, `STK_IMM_SH`): `100 · S_j / P_j`, both at mid-year.
 *
 * UN DESA's stock over the World Bank's population of the same date; no row without either.
 */
export const immigrantsInPopulation: Derivation = {
  method: "M-104",
  sql: `
    select
      ${keyOf("s", { indicator: "'STK_IMM_SH'", unit_measure: "'PT'" })},
      100 * s.obs_value / p.obs_value as obs_value,
      ${statusOf("s.obs_status", "p.obs_status")} as obs_status,
      [s.obs_id, p.obs_id] as inputs, null as parameters
    from ${series("undesa-migrant-stock", "STK_IMM")} s
    join ${series("worldbank-wdi", "POP")} p using (ref_area, ref_date)
    where s.counterpart_area = 'W1'
      and s.sex = '_T'
      and p.obs_value > 0
      and ${sameTerritory("s", "p")}
  `,
};
