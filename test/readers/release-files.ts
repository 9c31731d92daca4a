import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { literal, type Store } from "../../pipelines/store.ts";

/** The pattern of each table's Parquet files in a release; those of a table in folders are `<table>/<column>=<value>/`. */
function parquetFiles(release: string): Map<string, string> {
  const folder = join(release, "parquet");
  return new Map(
    readdirSync(folder).map((name) =>
      statSync(join(folder, name)).isDirectory()
        ? [name, join(folder, name, "*", "*.parquet")]
        : [name.replace(/\.parquet$/, ""), join(folder, name)],
    ),
  );
}

/** Views over them in SQL that DuckDB has had since 1.1. */
export function duckdbViews(release: string): string[] {
  return [...parquetFiles(release)].map(
    ([table, pattern]) => `create view ${table} as select * from read_parquet(${literal(pattern)}${hive(pattern)})`,
  );
}

const hive = (pattern: string) =>
  pattern.includes("*") ? ", hive_partitioning = true, hive_types = {indicator: varchar}" : "";

/** The same for ClickHouse, which reads a column in the name of a folder unasked. */
export function clickhouseViews(release: string): string[] {
  return [...parquetFiles(release)].map(
    ([table, pattern]) => `create view ${table} as select * from file(${literal(pattern)}, Parquet)`,
  );
}

/** Reads the release's CSV files of some tables, with the types that its dictionary gives. */
export async function readCsv(store: Store, release: string, tables: ReadonlySet<string>): Promise<void> {
  const columns = await store.rows<{ table_name: string; column_name: string; data_type: string }>(
    `select table_name, column_name, data_type
     from read_csv(${literal(join(release, "csv", "dictionary.csv"))}, header = true, all_varchar = true)
     where column_name is not null`,
  );
  for (const table of tables) {
    const path = [".csv", ".csv.gz"].map((end) => join(release, "csv", table + end)).find((file) => existsSync(file));
    if (path === undefined) throw new Error(`no CSV of ${table}`);
    const own = columns.filter((c) => c.table_name === table);
    const types = own.map((c) => `${literal(c.column_name)}: ${literal(c.data_type)}`);
    await store.run(
      `create table ${table} as select * from read_csv(
        ${literal(path)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
        columns = {${types.join(", ")}}
      )`,
    );
  }
}
