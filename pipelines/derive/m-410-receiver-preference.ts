import { makePairs, pairKey } from "../mirror/keyed.ts";
import type { Derivation } from "./derivation.ts";

/** Reasons that concern only how the destination counts, which its figure brings along; anything else is another thing. */
const ALLOWED = "['basis_unknown', 'duration', 'duration_unknown', 'territory_unknown']";

/**
 * Receiver preference (M-410, `RECON_DEST`): the destination's figure stands for the emigration of the origin, people and
 * moves, where the origin has a figure too.
 *
 * Taken whole and under the destination's own rule of stay, so the two need not be comparable; but none where they are
 * known to count other people, another territory, group or period. The parameters hold A, B and what differs.
 */
export const receiverPreference: Derivation = {
  method: "M-410",
  prepare: [makePairs],
  sql: `
    select
      ${pairKey("RECON_DEST", "b_unit_measure")},
      b_obs_value as obs_value,
      json_object(
        'a_source', a_source_id, 'b_source', b_source_id, 'a', a_obs_value, 'b', b_obs_value, 'differs', reasons
      ) as parameters
    from mirror_pair
    where what in ('people', 'moves')
      and list_has_all(${ALLOWED}, reasons)
  `,
};
