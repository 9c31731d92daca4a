import { makePairs } from "../mirror/keyed.ts";
import { BY_RELIABILITY, reconciled } from "../mirror/weighted.ts";
import type { Derivation } from "./derivation.ts";

/**
 * Reliability-weighted mean of the two sides (M-411, `RECON_LIN`): `X* = w_A A + w_B B`, `w_A = ρ_A/(ρ_A + ρ_B)`.
 *
 * Comparable pairs only; none where both reliabilities are nought. 1632 and 1560 with weights .6 and .4 give 1603.20.
 */
export const linearReconciliation: Derivation = {
  method: "M-411",
  prepare: [makePairs],
  sql: reconciled({
    indicator: "RECON_LIN",
    weight: BY_RELIABILITY,
    value: "w_a * a_obs_value + (1 - w_a) * b_obs_value",
    where: "a_rho + b_rho > 0 and a_obs_value >= 0 and b_obs_value >= 0",
  }),
};
