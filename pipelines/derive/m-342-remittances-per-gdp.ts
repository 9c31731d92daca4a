import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { TRANSFERS_OF_THE_YEAR } from "./m-311-transfers-of-the-year.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

const perGdp = (indicator: string, rows: string) => `
  select
    ${keyOf("r", { indicator: `'${indicator}'`, unit_measure: "'PT_GDP'" })},
    100 * r.obs_value / y.obs_value as obs_value,
    ${statusOf("r.obs_status", "y.obs_status")} as obs_status,
    [r.obs_id, y.obs_id] as inputs, null as parameters
  from ${rows} r
  join ${series("worldbank-wdi", "GDP")} y using (ref_area, time_period)
  where y.obs_value > 0
    and ${sameTerritory("r", "y")}
`;

/**
 * Money received and sent in per cent of GDP (M-342): `100 · R_t / Y_t`, both in current US dollars.
 *
 * `R_GDP` of the World Bank's remittances, `MTO_GDP` of a central bank's transfers. The newest edition of each part; no row
 * without both. The rule's second way, GDP in national currency over the average rate, has no input: no such GDP is held.
 * Values above 60 go to review (V-304).
 */
export const remittancesPerGdp: Derivation = {
  method: "M-342",
  sql: `
    ${perGdp("R_GDP", series("worldbank-wdi", "R_WB"))}
    union all
    ${perGdp("MTO_GDP", TRANSFERS_OF_THE_YEAR)}
  `,
};
