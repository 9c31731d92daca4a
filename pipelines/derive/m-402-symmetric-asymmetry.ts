import { difference, makePairs } from "../mirror/keyed.ts";
import type { Derivation } from "./derivation.ts";

/**
 * Symmetric asymmetry, in per cent (M-402, `MIRROR_SYM`): `100·(A − B)/((A + B)/2)`, from −200 to 200; changes only its
 * sign when the sides change places. Comparable pairs only (M-406); none where both are zero. 1632 and 1560 give 4.51.
 */
export const symmetricAsymmetry: Derivation = {
  method: "M-402",
  prepare: [makePairs],
  sql: difference("MIRROR_SYM", "PT", "symmetric_difference"),
};
