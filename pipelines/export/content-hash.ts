import type { Store } from "../store.ts";
import type { ReleaseTable } from "./release-table.ts";

/** How the hash of a table is made, for those who want to make it again. */
export const CONTENT_HASH =
  "SHA-256 of the MD5 sums (hexadecimal, sorted, joined) of its rows; a row is the text of its columns in their order, joined by character 31, a missing value being character 30";

/**
 * A hash of a table's rows, the same in whatever order and format they are stored: the file of a database differs from run
 * to run though it holds the same.
 */
export async function contentHash(store: Store, { name, columns }: ReleaseTable): Promise<string> {
  const values = columns.map((c) => `coalesce(${c.name}::varchar, chr(30))`);
  const hashed = await store.first<{ hash: string }>(`
    select sha256(coalesce(string_agg(row_hash, '' order by row_hash), '')) as hash
    from (select md5(concat_ws(chr(31), ${values.join(", ")})) as row_hash from ${name})
  `);
  return hashed?.hash ?? "";
}
