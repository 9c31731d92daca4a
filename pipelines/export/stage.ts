import { lawMacros } from "../law/macros/index.ts";
import { comment } from "../metadata.ts";
import { literal, openStore, type Store } from "../store.ts";
import type { Column } from "../tables.ts";
import { dictionaryTable } from "./dictionary.ts";
import { createProvenance } from "./provenance.ts";
import type { SelectedTable } from "./selection.ts";
import { releaseTables } from "./tables.ts";

/** Format of the file: read by DuckDB 1.0 of June 2024 and by every version since. */
const STORAGE_VERSION = "v1.0.0";

/** Observations as known at a moment (M-903), of the figures that a release holds. */
const AS_OF = `
  create macro as_of(ts) as table
  select * from observation_history
  where known_from <= cast(ts as date) and (known_to is null or cast(ts as date) < known_to)
`;

interface StageOptions {
  readonly threads: number;
  readonly onTable: (table: SelectedTable) => void;
}

/**
 * Writes the database of a release to a new file: its tables with their rows in order, its views and macros, and the words
 * of all of them as comments. The home's database is only read.
 *
 * @returns the tables, as every format writes them.
 */
export async function writeStage(
  database: string,
  path: string,
  { threads, onTable }: StageOptions,
): Promise<SelectedTable[]> {
  const store = await openStore(":memory:", { threads, tempDirectory: `${path}.spill` });
  try {
    await store.run(`attach ${literal(database)} as home (read_only)`);
    await store.run(`attach ${literal(path)} as release (storage_version ${literal(STORAGE_VERSION)})`);
    await createProvenance(store);
    const tables = await releaseTables(store);
    tables.push(await dictionaryTable(store, tables));
    await store.run("use release");
    for (const table of [...tables.filter((t) => !t.isView), ...tables.filter((t) => t.isView)]) {
      onTable(table);
      await fill(store, table);
    }
    for (const sql of [AS_OF, ...lawMacros.map((m) => m.sql)]) await store.run(sql);
    for (const { table } of lawMacros)
      await store.run(`comment on macro table ${table.name} is ${literal(`${table.about.en} · ${table.about.ru}`)}`);
    await store.run("use memory; checkpoint release; detach release");
    return tables;
  } finally {
    store.close();
  }
}

async function fill(store: Store, table: SelectedTable): Promise<void> {
  if (table.isView) await store.run(`create view ${table.name} as ${table.sql}`);
  else {
    await store.run(`create table ${table.name} (${table.columns.map((c) => `${c.name} ${c.type}${compression(c)}`).join(", ")})`);
    await store.run(`insert into ${table.name} ${table.sql}`);
  }
  await comment(store, table.isView ? "view" : "table", table);
}

/** Columns in which nearly every text is another. */
const MANY_TEXTS = ["obs_id", "inputs", "locator", "confirmed_locator"];

/** Compression of text is told: left to choose, DuckDB tries every method on each part of a table and comes to the same. */
function compression({ name, type }: Column): string {
  if (type !== "varchar") return "";
  return ` using compression ${MANY_TEXTS.includes(name) ? "fsst" : "dictionary"}`;
}
