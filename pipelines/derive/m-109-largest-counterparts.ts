import { overCounterparts } from "./counterparts.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";

/** How many of the largest are taken together. */
export const LARGEST = [1, 3, 5] as const;

/**
 * Share of the n largest counterparts together, in per cent (M-109): `CR_n = 100 · Σ_{k≤n} s_k`, s sorted, the largest
 * first; n = 1, 3 and 5.
 *
 * `STK_IMM_TOP1_SH` origins, `STK_EMI_…` destinations, `R_BIL_…` senders in the modelled matrix, `MTO_IN_…` senders by the
 * central bank, `FLW_IN_…` origins of arrivals; shares are over the known counterparts, under M-504's rule. No row where
 * fewer than n are known. The parameters name them; of equal ones the first by code.
 */
export const largestCounterparts: Derivation = {
  method: "M-109",
  sql: `
    with ${overCounterparts(
      "list(share order by share desc, other) as shares, list(other order by share desc, other) as others",
    )}
    select
      ${keyOf("total", { indicator: "whole || '_TOP' || n || '_SH'", unit_measure: "'PT'" })},
      100 * list_sum(shares[1:n]) as obs_value, 'E' as obs_status, inputs,
      case when n = 1 then json_object('largest', others[1]) else json_object('largest', others[1:n]) end as parameters
    from total
    join (values ${LARGEST.map((n) => `(${n})`).join(", ")}) taken(n) on n <= len(shares)
  `,
};
