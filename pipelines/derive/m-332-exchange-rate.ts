import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Lowest rate given, national currency per US dollar. The ratio gives rates back to six decimals, so below this one the
 * rounding is more than one per cent; met before 1995 only (Belarus 1993: 0.000006 in today's roubles).
 */
const LEAST_RATE = 0.00005;

/**
 * National currency per US dollar, average of the year (M-332, `FX_AVG`): `PPP / (PPP / rate)`.
 *
 * A stand-in while no period-average rate is held: the World Bank's PPP conversion factor over its ratio of that factor
 * to the market exchange rate. It gives back the rate the World Bank itself used, in today's currency units, so past
 * redenominations are already in it (M-334); hence E. No row without both, or below the least rate.
 */
export const exchangeRate: Derivation = {
  method: "M-332",
  sql: `
    select
      ${keyOf("p", { indicator: "'FX_AVG'", unit_measure: "'LCU_PER_USD'" })},
      p.obs_value / r.obs_value as obs_value,
      ${statusOf("p.obs_status", "r.obs_status")} as obs_status,
      [p.obs_id, r.obs_id] as inputs, null as parameters
    from ${series("worldbank-wdi", "PPP_LCU")} p
    join ${series("worldbank-wdi", "PPP_RATIO")} r using (ref_area, time_period)
    where r.obs_value > 0
      and p.obs_value / r.obs_value >= ${LEAST_RATE}
  `,
};
