import { overCounterparts } from "./counterparts.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";

/**
 * Concentration of counterparts (M-501, Herfindahl–Hirschman): `H = Σ s_k²`, from 0 to 1.
 *
 * `STK_IMM_HHI` origins, `STK_EMI_HHI` destinations, `R_BIL_HHI` senders in the modelled matrix, `MTO_IN_HHI` senders by
 * the central bank, `FLW_IN_HHI` origins of arrivals; shares are over the known counterparts, and there is no row where
 * less than 80 % of the total is known (M-504). Shares .7, .2, .1 give 0.54.
 */
export const concentration: Derivation = {
  method: "M-501",
  sql: `
    with ${overCounterparts("sum(share * share order by other)::double as concentration, count(*) as counterparts")}
    select
      ${keyOf("total", { indicator: "whole || '_HHI'", unit_measure: "'INDEX'" })},
      concentration as obs_value, 'E' as obs_status, inputs, json_object('counterparts', counterparts) as parameters
    from total
  `,
};
