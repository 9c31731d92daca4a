import { statuses } from "../../../schemas/status.ts";
import type { ValueLabels } from "./dta-file.ts";
import { GREATEST, missingOf } from "./types.ts";
import { valueLabels } from "./value-labels.ts";

/**
 * Words for the missing values `.h` to `.s`. No variable bears them, since they would make a programme that knows labels
 * take a figure for a category: `label values obs_value missing_en` puts them on.
 */
export const missingLabels: ValueLabels = valueLabels(
  "missing",
  statuses
    .filter((s) => s.value !== "yes")
    .map((s) => ({ number: GREATEST.long + 1 + missingOf(s.id), code: s.id, words: s.name })),
);
