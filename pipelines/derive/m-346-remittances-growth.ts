import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { TRANSFERS_OF_THE_YEAR } from "./m-311-transfers-of-the-year.ts";
import { noBreakAfter } from "./no-break.ts";
import { statusOf } from "./status.ts";

const growth = (indicator: string, rows: string) => `(
  with said as (select * from ${rows})
  select
    ${keyOf("r", { indicator: `'${indicator}'`, unit_measure: "'PT'" })},
    100 * (r.obs_value / b.obs_value - 1) as obs_value,
    ${statusOf("r.obs_status", "b.obs_status")} as obs_status,
    [r.obs_id, b.obs_id] as inputs, null as parameters
  from said r
  join said b
    on b.source_id = r.source_id
    and b.ref_area = r.ref_area
    and b.direction = r.direction
    and b.breakdown_1 = r.breakdown_1
    and b.time_period::integer = r.time_period::integer - 1
  where r.obs_value > 0
    and b.obs_value > 0
    and ${noBreakAfter("b.period_end", "r", "said")}
)`;

/**
 * Growth over the year before, in per cent (M-346): `100 · (R_t / R_{t−1} − 1)`, current US dollars.
 *
 * `R_GROWTH` of the World Bank's remittances, `MTO_GROWTH` of a central bank's transfers, each within one source. No row
 * where either year is missing or not above zero, or where a break lies between (`noBreakAfter`).
 */
export const remittancesGrowth: Derivation = {
  method: "M-346",
  sql: `
    ${growth("R_GROWTH", series("worldbank-wdi", "R_WB"))}
    union all
    ${growth("MTO_GROWTH", TRANSFERS_OF_THE_YEAR)}
  `,
};
