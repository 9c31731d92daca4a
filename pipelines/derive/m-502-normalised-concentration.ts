import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";

/**
 * Concentration of counterparts freed of their number (M-502): `(H − 1/n) / (1 − 1/n)`, from 0 (all equal) to 1.
 *
 * `…_HHI_N` beside each `…_HHI` of M-501, n its known counterparts. No row for a single counterpart, where it has no
 * meaning. Shares .7, .2, .1 give 0.31.
 */
export const normalisedConcentration: Derivation = {
  method: "M-502",
  sql: `
    select
      ${keyOf("h", { indicator: "h.indicator || '_N'", unit_measure: "'INDEX'" })},
      (h.obs_value - 1.0 / n) / (1 - 1.0 / n) as obs_value,
      'E' as obs_status, [h.obs_id] as inputs, json_object('counterparts', n) as parameters
    from (select *, (parameters ->> 'counterparts')::integer as n from derived where method_id = 'M-501') h
    where n > 1
  `,
};
