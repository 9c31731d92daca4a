import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeConsole } from "../../pipelines/console/write.ts";
import { csv } from "../../pipelines/export/csv.ts";
import type { Release } from "../../pipelines/export/format.ts";
import { parquet } from "../../pipelines/export/parquet.ts";
import type { ReleaseTable } from "../../pipelines/export/release-table.ts";
import { plainType, plainValue } from "../../pipelines/export/selection.ts";
import { literal, openStore, type Store } from "../../pipelines/store.ts";
import { builtHome } from "../built.ts";
import { once } from "../once.ts";
import { askedTables } from "./asked.ts";

/** Tables that a release cuts into folders. */
const CUT = ["best_value", "corridor", "observation"];

interface DictionaryRow {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
}

/** A whole release at hand in place of what is written here; undefined for none. */
export const given = process.env.MIRPAL_RELEASE;

/** The database whose answers are the right ones. */
export async function askedDatabase(): Promise<string> {
  return given === undefined ? (await builtHome()).database : join(given, "mirpal.duckdb");
}

/**
 * A folder with the tables that the ready questions ask, as a release writes them to Parquet and CSV.
 *
 * Of the rows it has those of the browser's database: a fifth of all, and enough for every answer. Written once for the
 * same code and shared by all test files (read only).
 */
export async function askedRelease(): Promise<string> {
  if (given !== undefined) return given;
  const folder = join((await builtHome()).dir, "asked");
  const done = join(folder, "done");
  await once(
    `${folder}.lock`,
    () => existsSync(done),
    async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await write(folder);
      writeFileSync(done, "");
    },
  );
  return folder;
}

async function write(folder: string): Promise<void> {
  const part = join(folder, "console.duckdb");
  await writeConsole((await builtHome()).database, part);
  const store = await openStore(":memory:");
  try {
    await store.run(`attach ${literal(part)} as part (read_only)`);
    const tables = await copied(store);
    // the formats take of the facts only the name
    const release = { store, tables, facts: { id: "asked" } } as unknown as Release;
    await parquet.write(release, folder);
    await csv.write(release, folder);
  } finally {
    store.close();
  }
}

/** The tables asked and the dictionary with the types of a release. */
async function copied(store: Store): Promise<ReleaseTable[]> {
  const words = await store.rows<DictionaryRow>(
    "select table_name, column_name, data_type from part.dictionary where column_name is not null",
  );
  const tables: ReleaseTable[] = [];
  for (const name of askedTables) {
    const own = words.filter((w) => w.table_name === name);
    const columns = own.map((w) => ({ name: w.column_name, type: w.data_type }));
    await store.run(`create table ${name} as select ${columns.map(plainValue).join(", ")} from part.${name} t`);
    tables.push(
      tableOf(
        name,
        columns.map((c) => ({ ...c, type: plainType(c.type) })),
      ),
    );
  }
  await store.run("create table dictionary (table_name varchar, column_name varchar, data_type varchar)");
  await store.append(
    "dictionary",
    tables.flatMap((t) => t.columns.map((c) => [t.name, c.name, c.type])),
  );
  const names = ["table_name", "column_name", "data_type"];
  return [
    ...tables,
    tableOf(
      "dictionary",
      names.map((name) => ({ name, type: "varchar" })),
    ),
  ];
}

function tableOf(name: string, columns: readonly { readonly name: string; readonly type: string }[]): ReleaseTable {
  const about = { en: "", ru: "" };
  return {
    name,
    about,
    columns: columns.map((c) => ({ ...c, about })),
    key: [],
    order: ["all"],
    partition: CUT.includes(name) ? "indicator" : null,
    kind: "figures",
  };
}
