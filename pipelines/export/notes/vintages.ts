import type { Manifest } from "../../../schemas/release.ts";
import type { ReleaseFacts, ReleaseVintage } from "../release-table.ts";

/** How the vintages of a source differ from those of the release before. */
export interface VintageChange {
  readonly source_id: string;
  readonly added: readonly ReleaseVintage[];
  /** Vintages that the release before had and this one has not. */
  readonly gone: readonly string[];
  /** The newest vintage of the release before, which a new one supersedes; null where the source is new. */
  readonly before: string | null;
}

/** Sources whose vintages are not those of the release before, by name. */
export function vintageChanges({ vintages }: ReleaseFacts, before: Manifest): VintageChange[] {
  const had = new Set(before.vintages.map((v) => `${v.source_id}/${v.vintage}`));
  const has = new Set(vintages.map((v) => `${v.source_id}/${v.source_vintage}`));
  const ids = new Set([...vintages, ...before.vintages].map((v) => v.source_id));
  return [...ids]
    .sort()
    .map((source_id) => {
      const own = before.vintages.filter((v) => v.source_id === source_id);
      return {
        source_id,
        added: vintages.filter((v) => v.source_id === source_id && !had.has(`${source_id}/${v.source_vintage}`)),
        gone: own.map((v) => v.vintage).filter((name) => !has.has(`${source_id}/${name}`)),
        before: own[own.length - 1]?.vintage ?? null,
      };
    })
    .filter(({ added, gone }) => added.length > 0 || gone.length > 0);
}
