import { BASE_PARAMETERS } from "./base-year.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { TRANSFERS_OF_THE_YEAR } from "./m-311-transfers-of-the-year.ts";
import { statusOf } from "./status.ts";

const constant = (indicator: string, rows: string) => `
  select
    ${keyOf("r", { indicator: `'${indicator}'`, unit_measure: "'USD'" })},
    r.obs_value * 100 / d.obs_value as obs_value,
    ${statusOf("r.obs_status", "d.obs_status")} as obs_status,
    [r.obs_id, d.obs_id] as inputs, ${BASE_PARAMETERS} as parameters
  from ${rows} r
  join derived d on d.indicator = 'CPI_US' and d.time_period = r.time_period
`;

/**
 * Money received and sent in constant US dollars (M-340): `R_t · D_b / D_t`, D = US consumer prices.
 *
 * `R_REAL_USD` of the World Bank's remittances, `MTO_REAL_USD` of a central bank's transfers. The methodology's first
 * choice is the US GDP deflator, which is not held; its second, consumer prices, stands in. In prices of the base year
 * named in the parameters; no row for a year without the price index. 500 at D = 125 gives 400.
 */
export const remittancesInConstantDollars: Derivation = {
  method: "M-340",
  sql: `
    ${constant("R_REAL_USD", series("worldbank-wdi", "R_WB"))}
    union all
    ${constant("MTO_REAL_USD", TRANSFERS_OF_THE_YEAR)}
  `,
};
