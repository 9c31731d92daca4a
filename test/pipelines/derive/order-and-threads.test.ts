import { afterAll, beforeAll, expect, test } from "vitest";
import { derive } from "../../../pipelines/derive.ts";
import { weigh } from "../../../pipelines/evidence.ts";
import { createTables, loadMetadata } from "../../../pipelines/metadata.ts";
import { fillPanels } from "../../../pipelines/panel/index.ts";
import { literal, openStore, type Store } from "../../../pipelines/store.ts";
import { tables } from "../../../pipelines/tables.ts";
import { builtHome } from "../../built.ts";

/** Tables that derivations read besides `observation` and the register's words. */
const READ = ["vintage", "source"];

/** Tables ready for analysis, made of observations and derived numbers. */
const PANELS = ["panel_country_year", "panel_corridor_year", "remittances_monthly", "stocks_wide", "comparison"];

/** What a derivation wrote, told in one line: so many rows, and a sum of their hashes that knows no order. */
type Told = Record<string, string>;

let database: string;
const open: Store[] = [];
beforeAll(async () => {
  database = (await builtHome()).database;
});
afterAll(() => {
  for (const store of open) store.close();
});

/** All derivations and comparisons over the built database, its observations put in by this order. */
async function computed(order: string, threads: number): Promise<Told> {
  const store = await openStore(":memory:", { threads });
  open.push(store);
  await store.run("set wal_autocheckpoint = '100GB'");
  await createTables(store, tables);
  await loadMetadata(store, []);
  await store.run(`attach ${literal(database)} as built (read_only)`);
  for (const table of READ)
    await store.run(`delete from ${table}; insert into ${table} select * from built.${table} order by ${order}`);
  await store.run(`insert into observation select * from built.observation order by ${order}`);
  await derive(store, "run");
  await weigh(store);
  await fillPanels(store);
  const rows = await store.rows<{ what: string; told: string }>(`
    select method_id as what, concat_ws(' ', count(*), bit_xor(hash(d))) as told from derived d group by method_id
    union all
    select evidence_id, concat_ws(' ', count(*), bit_xor(hash(e))) from evidence e group by evidence_id
    ${PANELS.map((t) => `union all select '${t}', concat_ws(' ', count(*), bit_xor(hash(p))) from ${t} p`).join(" ")}
  `);
  return Object.fromEntries(rows.map((r) => [r.what, r.told]));
}

test("neither the order of inputs nor the number of threads changes a bit of what is computed", {
  timeout: 300_000,
}, async () => {
  const natural = await computed("rowid", 2);
  const shuffled = await computed("hash(rowid)", 1);
  expect(Object.keys(natural).length).toBeGreaterThan(15);
  expect(shuffled).toEqual(natural);
});
