import { difference, makePairs } from "../mirror/keyed.ts";
import type { Derivation } from "./derivation.ts";

/**
 * Relative discrepancy to the partner, in per cent (M-401, `MIRROR_REL`): `100·(A − B)/B`, A the side of origin or sender.
 *
 * Comparable pairs only (M-406); none where B is zero. The form of the Bank of Russia: 1632 and 1560 give 4.62, 344 and 369
 * give −6.78.
 */
export const relativeDiscrepancy: Derivation = {
  method: "M-401",
  prepare: [makePairs],
  sql: difference("MIRROR_REL", "PT", "relative"),
};
