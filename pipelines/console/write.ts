import { choose } from "../choose.ts";
import { createLawMacros, lawMacros } from "../law/macros/index.ts";
import { createTables } from "../metadata.ts";
import { literal, openStore, type Store } from "../store.ts";
import { tables } from "../tables.ts";
import { type ConsoleTable, consoleTables, LEFT_INDICATORS, WORLD_INDICATORS } from "./tables.ts";

/** Format of the file: the newest that the browser's engine (1.4.3) reads. */
const STORAGE_VERSION = "v1.4.0";

/** Bytes: the smallest block there is. Small tables waste little, and a question moves half a megabyte of them. */
const BLOCK_SIZE = 16_384;

/** Figures of the ten countries, by them or about them, and a few totals of the rest of the world. */
const KEPT = `indicator not in (${LEFT_INDICATORS.map(literal).join(", ")}) and (
  ref_area in (select area from whole.economy where is_ten)
  or counterpart_area in (select area from whole.economy where is_ten)
  or (
    counterpart_area = 'W1'
    and indicator in (${WORLD_INDICATORS.map(literal).join(", ")})
  )
)`;

/** Which rows of the big tables take part; a figure's rivals for its key always come with it. */
const PARTS: Readonly<Record<string, string>> = {
  observation: `known_to is null and conf_status = 'F' and ${KEPT}`,
  derived: KEPT,
  reported: "false",
  dictionary: "false",
};

const DICTIONARY = `
  select d.*
  from memory.main.dictionary d
  where exists (
    from duckdb_columns() c
    where c.database_name = 'console'
      and c.table_name = d.table_name
      and (d.column_name is null or c.column_name = d.column_name)
  )
    or d.table_name in (${lawMacros.map((m) => literal(m.table.name)).join(", ")})
    or d.table_name = 'dictionary'
  order by all
`;

/**
 * Writes the database of the browser's console to a new file: the tables of `consoleTables` and the macros of the law.
 *
 * The whole database is read; its views are worked out anew over the rows that take part, and stand as tables here. Rows
 * are the same for the same database, the bytes of the file are not.
 */
export async function writeConsole(database: string, path: string): Promise<void> {
  const stage = await openStore(":memory:");
  try {
    await createTables(stage, tables);
    await stage.run(`attach ${literal(database)} as whole (read_only)`);
    for (const { name } of tables)
      await stage.run(`insert into ${name} select * from whole.main.${name} where ${PARTS[name] ?? "true"}`);
    await choose(stage);
    await createLawMacros(stage);
    await stage.run(
      `attach ${literal(path)} as console (storage_version ${literal(STORAGE_VERSION)}, block_size ${BLOCK_SIZE})`,
    );
    for (const table of consoleTables) await copy(stage, table);
    await stage.run(`create table console.dictionary as ${DICTIONARY}`);
    await stage.run("use console");
    for (const { sql } of lawMacros) await stage.run(sql);
    await stage.run("use memory; checkpoint console; detach console");
  } finally {
    stage.close();
  }
}

async function copy(stage: Store, { name, without, where, order }: ConsoleTable): Promise<void> {
  const columns = without.length === 0 ? "*" : `* exclude (${without.join(", ")})`;
  await stage.run(`
    create table console.${name} as
    select ${columns}
    from memory.main.${name}
    where ${where || "true"}
    order by ${order}
  `);
}
