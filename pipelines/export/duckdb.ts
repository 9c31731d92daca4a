import { join } from "node:path";
import { linkOrCopy } from "../link-or-copy.ts";
import type { Format } from "./format.ts";

/** Name of the database at the root of a release. */
export const DATABASE = "mirpal.duckdb";

/** The database with all tables, their words as comments, and the macros; it lies at the root of the release. */
export const duckdb: Format = {
  id: "duckdb",
  about: {
    en: "One DuckDB database with every table, comments on all columns, and macros; for DuckDB 1.1 and later",
    ru: "Одна база DuckDB со всеми таблицами, пояснениями ко всем столбцам и макросами; для DuckDB 1.1 и новее",
  },
  write: async ({ store }, folder) => {
    const file = await store.first<{ path: string }>(FILE);
    if (!file) throw new Error("the release has no file");
    linkOrCopy(file.path, join(folder, DATABASE));
    return [{ path: DATABASE, table: null, rows: null }];
  },
};

/** The release's tables are written to a file of their own before any format: that file is the database. */
const FILE = `
  select path
  from duckdb_databases()
  where database_name = current_database() and path is not null
`;
