import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Net remittances in current US dollars (M-310, `R_NET`): `R_IN − R_OUT`, both of the World Bank series.
 *
 * Negative where more is sent than received; no row without both.
 */
export const netRemittances: Derivation = {
  method: "M-310",
  sql: `
    select
      ${keyOf("i", { indicator: "'R_NET'", unit_measure: "'USD'", direction: "'NET'" })},
      i.obs_value - o.obs_value as obs_value,
      ${statusOf("i.obs_status", "o.obs_status")} as obs_status,
      [i.obs_id, o.obs_id] as inputs, null as parameters
    from ${series("worldbank-wdi", "R_WB")} i
    join ${series("worldbank-wdi", "R_WB")} o using (ref_area, counterpart_area, time_period)
    where i.direction = 'IN'
      and o.direction = 'OUT'
  `,
};
