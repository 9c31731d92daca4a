import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { literal, type Store } from "../../pipelines/store.ts";

/** The pattern of each table's Parquet files in a release; those of a table in folders are `<table>/<column>=<value>/`. */
export function parquetFiles(release: string): Map<string, string> {
  const folder = join(release, "parquet");
  return new Map(
    readdirSync(folder).map((name) =>
      statSync(join(folder, name)).isDirectory()
        ? [name, join(folder, name, "*", "*.parquet")]
        : [name.replace(/\.parquet$/, ""), join(folder, name)],
    ),
  );
}

/** Views over them, in SQL that DuckDB has had since 1.1. */
export function parquetViews(release: string): string[] {
  return [...parquetFiles(release)].map(
    ([table, pattern]) => `create view ${table} as select * from read_parquet(${literal(pattern)}${hive(pattern)})`,
  );
}

const hive = (pattern: string) =>
  pattern.includes("*") ? ", hive_partitioning = true, hive_types = {indicator: varchar}" : "";

/** Tables of the release's CSV files, with the types its dictionary gives; files without end are packed or not. */
export async function readCsv(store: Store, release: string): Promise<void> {
  await store.run(`create table dictionary as ${csv(release, "dictionary", "all_varchar = true")}`);
  const columns = await store.rows<{ table_name: string; column_name: string; data_type: string }>(
    "select table_name, column_name, data_type from dictionary where column_name is not null",
  );
  for (const table of new Set(columns.map((c) => c.table_name))) {
    if (table === "dictionary" || pathOf(release, table) === null) continue;
    const own = columns.filter((c) => c.table_name === table);
    const types = own.map((c) => `${literal(c.column_name)}: ${literal(c.data_type)}`);
    await store.run(`create table ${table} as ${csv(release, table, `columns = {${types.join(", ")}}`)}`);
  }
}

function csv(release: string, table: string, types: string): string {
  const path = pathOf(release, table);
  if (path === null) throw new Error(`no CSV of ${table}`);
  return `select * from read_csv(${literal(path)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', ${types})`;
}

function pathOf(release: string, table: string): string | null {
  const paths = [".csv", ".csv.gz"].map((end) => join(release, "csv", `${table}${end}`));
  return paths.find((path) => existsSync(path)) ?? null;
}
