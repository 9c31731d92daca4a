import { BASE_PARAMETERS } from "./base-year.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Remittances received and sent in constant US dollars (M-340, `R_REAL_USD`): `R_t · D_b / D_t`, D = US consumer prices.
 *
 * In prices of the base year named in the parameters; no row for a year without the price index. 500 at D = 125 gives
 * 400.
 */
export const remittancesInConstantDollars: Derivation = {
  method: "M-340",
  sql: `
    select
      ${keyOf("r", { indicator: "'R_REAL_USD'", unit_measure: "'USD'" })},
      r.obs_value * 100 / d.obs_value as obs_value,
      ${statusOf("r.obs_status", "d.obs_status")} as obs_status,
      [r.obs_id, d.obs_id] as inputs, ${BASE_PARAMETERS} as parameters
    from ${series("worldbank-wdi", "R_WB")} r
    join derived d on d.indicator = 'CPI_US' and d.time_period = r.time_period
  `,
};
