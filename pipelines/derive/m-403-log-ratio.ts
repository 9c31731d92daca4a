import { difference, makePairs } from "../mirror/keyed.ts";
import type { Derivation } from "./derivation.ts";

/** Log ratio of the two sides (M-403, `MIRROR_LOG`): `ln(A/B)`; comparable pairs only (M-406), both above zero. */
export const logRatio: Derivation = {
  method: "M-403",
  prepare: [makePairs],
  sql: difference("MIRROR_LOG", "RATIO", "log_ratio"),
};
