import { csvLine } from "./csv-line.ts";
import type { ReleaseFacts } from "./release-table.ts";
import { vintageRows } from "./vintage-rows.ts";

/** The vintages of a release: one line a file received. */
export function vintagesCsv(facts: ReleaseFacts): string {
  return vintageRows(facts)
    .map((line) => csvLine(line, { separator: "," }))
    .join("");
}
