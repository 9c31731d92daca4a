import { makePairs } from "../mirror/keyed.ts";
import { BY_RELIABILITY, GEOMETRIC, reconciled } from "../mirror/weighted.ts";
import type { Derivation } from "./derivation.ts";

/**
 * Reliability-weighted geometric mean of the two sides (M-412, `RECON_GEO`): `ln X* = w_A ln A + w_B ln B`; the default.
 *
 * Comparable pairs only, both figures above zero; none where both reliabilities are nought. 1632 and 1560 with weights .6
 * and .4 give 1602.81.
 */
export const geometricReconciliation: Derivation = {
  method: "M-412",
  prepare: [makePairs],
  sql: reconciled({
    indicator: "RECON_GEO",
    weight: BY_RELIABILITY,
    value: GEOMETRIC,
    where: "a_rho + b_rho > 0 and a_obs_value > 0 and b_obs_value > 0",
  }),
};
