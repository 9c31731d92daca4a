import type { Manifest } from "../../../schemas/release.ts";
import type { Store } from "../../store.ts";
import type { ReleaseFacts } from "../release-table.ts";
import { type Changes, changesSince, type Revision } from "./changes.ts";
import { type VintageChange, vintageChanges } from "./vintages.ts";

/** How a release differs from the one before it. */
export interface Comparison {
  readonly before: Manifest;
  readonly vintages: readonly VintageChange[];
  /** Null where an edition of the release before is not held any more: what it held cannot be told then. */
  readonly figures: { readonly counts: readonly Changes[]; readonly largest: readonly Revision[] } | null;
}

/**
 * Compares a release with the one before it; null where there was none.
 *
 * @param store opened on the release's own database.
 */
export async function compareWith(
  store: Store,
  facts: ReleaseFacts,
  before: Manifest | null,
): Promise<Comparison | null> {
  if (before === null) return null;
  const vintages = vintageChanges(facts, before);
  const known = await store.first("select 1 from release where release_id = $id", { id: before.id });
  const sources = vintages.map((v) => v.source_id);
  const figures =
    known === null
      ? null
      : sources.length === 0
        ? { counts: [], largest: [] }
        : await changesSince(store, before.id, sources);
  return { before, vintages, figures };
}
