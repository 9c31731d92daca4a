import { z } from "zod";
import { CONTENT_HASH } from "./content-hash.ts";
import type { CountedTable } from "./counted-table.ts";
import { jsonText } from "./describe/descriptor.ts";
import type { MeasuredFile } from "./describe/measured-file.ts";
import { DATABASE } from "./duckdb.ts";
import type { ReleaseFacts } from "./release-table.ts";

/** The part of `release.json` that is read again: to tell releases apart and which is the newest. */
export const WrittenRelease = z.object({
  id: z.string(),
  is_release: z.boolean(),
  date: z.iso.date(),
  methodology: z.string(),
  run_id: z.string(),
  tables: z.array(z.object({ name: z.string(), content_sha256: z.string() })),
});
export type WrittenRelease = z.infer<typeof WrittenRelease>;

/** Everything about a release for programs: the same text for the same release. */
export function releaseJson(
  facts: ReleaseFacts,
  before: string | null,
  tables: readonly CountedTable[],
  files: readonly MeasuredFile[],
): string {
  const { id, isRelease, date, methodology, run_id, base, title, about, sources, vintages } = facts;
  return jsonText({
    id,
    is_release: isRelease,
    date,
    methodology,
    run_id,
    before,
    address: base === null ? null : `${base}${id}/`,
    title,
    about,
    content_sha256: CONTENT_HASH,
    tables: tables.map(({ name, kind, about, rows, content_sha256, key, order, partition, columns }) => ({
      name,
      kind,
      about,
      rows,
      content_sha256,
      key,
      order,
      partition,
      columns,
    })),
    sources,
    vintages,
    files: files.map((f) => ({
      ...f,
      // the bytes of a database differ from run to run: its tables are known by their content
      ...(f.path === DATABASE && { bytes: null, sha256: null }),
    })),
  });
}
