import { asOfMacro } from "../choose.ts";
import { lawMacros } from "../law/macros/index.ts";
import { comment } from "../metadata.ts";
import { releaseMacro } from "../panel/releases.ts";
import { literal, openStore, type Store } from "../store.ts";
import type { Column } from "../tables.ts";
import { dictionaryTable } from "./dictionary.ts";
import { createProvenance } from "./provenance.ts";
import type { SelectedTable } from "./selection.ts";
import { releaseTables } from "./tables.ts";

/** Format of the file: the first that later versions promise to read. Version 1.1 of September 2024 reads the macros too. */
const STORAGE_VERSION = "v1.0.0";

/** The table with all that was ever believed. */
const HISTORY = "observation_history";

interface StageOptions {
  /** Releases that are told of: the one that is written, and those before it. */
  readonly releases: readonly string[];
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
  { releases, threads, onTable }: StageOptions,
): Promise<SelectedTable[]> {
  const store = await openStore(":memory:", { threads, tempDirectory: `${path}.spill` });
  try {
    await store.run(`attach ${literal(database)} as home (read_only)`);
    await store.run(`attach ${literal(path)} as made (storage_version ${literal(STORAGE_VERSION)})`);
    await createProvenance(store);
    await store.run("create temp table told_release (release_id varchar)");
    await store.append(
      "told_release",
      releases.map((id) => [id]),
    );
    const tables = await releaseTables(store);
    tables.push(await dictionaryTable(store, tables));
    await store.run("use made");
    for (const table of [...tables.filter((t) => !t.isView), ...tables.filter((t) => t.isView)]) {
      onTable(table);
      await fill(store, table);
    }
    const macros = [asOfMacro(HISTORY), releaseMacro(HISTORY), ...lawMacros.map((m) => m.sql)];
    for (const sql of macros) await store.run(sql);
    for (const { table } of lawMacros)
      await store.run(`comment on macro table ${table.name} is ${literal(`${table.about.en} · ${table.about.ru}`)}`);
    await store.run("use memory; checkpoint made; detach made");
    return tables;
  } finally {
    store.close();
  }
}

async function fill(store: Store, table: SelectedTable): Promise<void> {
  if (table.isView) await store.run(`create view ${table.name} as ${table.sql}`);
  else {
    await store.run(
      `create table ${table.name} (${table.columns.map((c) => `${c.name} ${c.type}${compression(c)}`).join(", ")})`,
    );
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
