import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";

/**
 * How many equal counterparts would be as concentrated (M-503): `1 / H`, at least 1.
 *
 * `…_EFF` beside each `…_HHI` of M-501. Shares .7, .2, .1 give 1.85.
 */
export const effectiveNumber: Derivation = {
  method: "M-503",
  sql: `
    select
      ${keyOf("h", { indicator: "replace(h.indicator, '_HHI', '_EFF')", unit_measure: "'RATIO'" })},
      1 / h.obs_value as obs_value, 'E' as obs_status, [h.obs_id] as inputs, null as parameters
    from derived h
    where h.method_id = 'M-501'
      and h.obs_value > 0
  `,
};
