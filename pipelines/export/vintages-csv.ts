import { csvLine } from "./csv-line.ts";
import type { ReleaseFacts } from "./release-table.ts";

const COLUMNS = ["source_id", "source_vintage", "edition", "published", "retrieved", "sha256"] as const;

/** The vintages of a release: one line a file received. */
export function vintagesCsv({ vintages }: ReleaseFacts): string {
  return [COLUMNS, ...vintages.map((v) => COLUMNS.map((column) => v[column]))]
    .map((line) => csvLine(line, { separator: "," }))
    .join("");
}
