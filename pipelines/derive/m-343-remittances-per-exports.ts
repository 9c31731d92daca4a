import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Remittances received in per cent of exports of goods and services (M-343, `R_EXP`): `100 · R_t / (x_t/100 · Y_t)`.
 *
 * Exports are held as x, in per cent of GDP (national accounts), and are brought back to dollars with GDP in current US
 * dollars, Y; not the balance of payments' exports, so the result may differ from a ratio to those. No row without all.
 */
export const remittancesPerExports: Derivation = {
  method: "M-343",
  sql: `
    select
      ${keyOf("r", { indicator: "'R_EXP'", unit_measure: "'PT'" })},
      100 * r.obs_value / (x.obs_value / 100 * y.obs_value) as obs_value,
      ${statusOf("r.obs_status", "x.obs_status", "y.obs_status")} as obs_status,
      [r.obs_id, x.obs_id, y.obs_id] as inputs, null as parameters
    from ${series("worldbank-wdi", "R_WB")} r
    join ${series("worldbank-wdi", "EXPORTS")} x using (ref_area, time_period)
    join ${series("worldbank-wdi", "GDP")} y using (ref_area, time_period)
    where r.direction = 'IN'
      and x.obs_value > 0
      and y.obs_value > 0
      and ${sameTerritory("r", "x")}
      and ${sameTerritory("r", "y")}
  `,
};
