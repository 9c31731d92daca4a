import { overCounterparts } from "./counterparts.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";

/**
 * Share of the largest counterpart, in per cent (M-109 with n = 1): `100 · max(s_k)`.
 *
 * `STK_IMM_TOP1_SH` origins, `STK_EMI_TOP1_SH` destinations, `R_BIL_TOP1_SH` senders in the modelled matrix; shares are
 * over the known counterparts, under M-504's rule. The parameters name the counterpart; of two equal ones the first by
 * code.
 */
export const largestCounterpart: Derivation = {
  method: "M-109",
  sql: `
    with ${overCounterparts("max(share) as largest_share, first(other order by share desc, other) as largest")}
    select
      ${keyOf("total", { indicator: "whole || '_TOP1_SH'", unit_measure: "'PT'" })},
      100 * largest_share as obs_value, 'E' as obs_status, inputs, json_object('largest', largest) as parameters
    from total
  `,
};
