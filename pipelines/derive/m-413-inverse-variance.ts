import { makePairs } from "../mirror/keyed.ts";
import { GEOMETRIC, reconciled } from "../mirror/weighted.ts";
import type { Derivation } from "./derivation.ts";

const SUM = "(1 / (a_c * a_c) + 1 / (b_c * b_c))";
const SE = `(1 / sqrt(${SUM}))`;

/**
 * Inverse-variance mean of the two sides in logarithms (M-413, `RECON_IV`): `w_A = (1/c_A²)/(1/c_A² + 1/c_B²)`, with
 * `se(ln X*) = (1/c_A² + 1/c_B²)^(−1/2)` and the 95 % interval `X*·exp(±1.96·se)` in the parameters.
 *
 * c, the coefficient of variation, is taken from the reliability by a written list, a decision of this project. Comparable
 * pairs only, both figures and both reliabilities above zero. c of .05 and .10 with 1632 and 1560: w_A .8, 1617.34, se .0447.
 */
export const inverseVariance: Derivation = {
  method: "M-413",
  prepare: [makePairs],
  sql: reconciled({
    indicator: "RECON_IV",
    weight: `(1 / (a_c * a_c)) / ${SUM}`,
    value: GEOMETRIC,
    where: "a_c is not null and b_c is not null and a_obs_value > 0 and b_obs_value > 0",
    parameters: `,
      'a_c', a_c, 'b_c', b_c, 'se', ${SE},
      'low', ${GEOMETRIC} * exp(-1.96 * ${SE}), 'high', ${GEOMETRIC} * exp(1.96 * ${SE})`,
  }),
};
