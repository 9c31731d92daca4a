import type { Store } from "../store.ts";
import { contentHash } from "./content-hash.ts";
import type { ReleaseTable } from "./release-table.ts";

/** A table with what tells that it holds the same. */
export interface CountedTable extends ReleaseTable {
  readonly rows: number;
  readonly content_sha256: string;
}

export async function countTables(store: Store, tables: readonly ReleaseTable[]): Promise<CountedTable[]> {
  const counted: CountedTable[] = [];
  for (const table of tables) {
    const all = await store.first<{ n: number }>(`select count(*)::integer as n from ${table.name}`);
    counted.push({ ...table, rows: all?.n ?? 0, content_sha256: await contentHash(store, table) });
  }
  return counted;
}
