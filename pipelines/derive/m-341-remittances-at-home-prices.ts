import { BASE_PARAMETERS } from "./base-year.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Remittances received in national currency at constant home prices (M-341, `R_REAL_LCU`): `R_t · e_t · CPI_b / CPI_t`.
 *
 * e is the period-average rate (M-332), CPI the economy's own consumer prices (base year in the parameters). No row for
 * a year without the rate or the price index.
 */
export const remittancesAtHomePrices: Derivation = {
  method: "M-341",
  sql: `
    select
      ${keyOf("r", { indicator: "'R_REAL_LCU'", unit_measure: "'LCU'" })},
      r.obs_value * e.obs_value * 100 / c.obs_value as obs_value,
      ${statusOf("r.obs_status", "e.obs_status", "c.obs_status")} as obs_status,
      [r.obs_id, e.obs_id, c.obs_id] as inputs, ${BASE_PARAMETERS} as parameters
    from ${series("worldbank-wdi", "R_WB")} r
    join derived e on e.indicator = 'FX_AVG' and e.ref_area = r.ref_area and e.time_period = r.time_period
    join derived c on c.indicator = 'CPI_HOME' and c.ref_area = r.ref_area and c.time_period = r.time_period
    where r.direction = 'IN'
  `,
};
