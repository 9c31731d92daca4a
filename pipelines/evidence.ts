import { comparisons } from "./evidence/index.ts";
import type { Store } from "./store.ts";

/**
 * Sets our figures against the published tables of the same kind and writes what comes of it to `evidence`.
 *
 * Runs after `derive`, whose temporary tables it reads. Returns the number of rows.
 */
export async function weigh(store: Store): Promise<number> {
  for (const { sql } of comparisons) await store.run(`insert into evidence ${sql}`);
  const row = await store.first<{ n: number }>("select count(*)::integer as n from evidence");
  return row?.n ?? 0;
}
