import type { ReleaseFacts } from "./release-table.ts";

const COLUMNS = ["source_id", "source_vintage", "edition", "published", "retrieved", "sha256"] as const;

/** The vintages of a release under their headings: one row a file received. */
export function vintageRows({ vintages }: ReleaseFacts): string[][] {
  return [[...COLUMNS], ...vintages.map((v) => COLUMNS.map((column) => v[column]))];
}
