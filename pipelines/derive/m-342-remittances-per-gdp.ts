import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Remittances received and sent in per cent of GDP (M-342, `R_GDP`): `100 · R_t / Y_t`, both in current US dollars.
 *
 * The newest edition of each part, both of the World Bank; no row without both. Values above 60 go to review (V-304).
 */
export const remittancesPerGdp: Derivation = {
  method: "M-342",
  sql: `
    select
      ${keyOf("r", { indicator: "'R_GDP'", unit_measure: "'PT_GDP'" })},
      100 * r.obs_value / y.obs_value as obs_value,
      ${statusOf("r.obs_status", "y.obs_status")} as obs_status,
      [r.obs_id, y.obs_id] as inputs, null as parameters
    from ${series("worldbank-wdi", "R_WB")} r
    join ${series("worldbank-wdi", "GDP")} y using (ref_area, time_period)
    where y.obs_value > 0
      and ${sameTerritory("r", "y")}
  `,
};
