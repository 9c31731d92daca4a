import type { DuckDBInstance } from "@duckdb/node-api";
import type { Plain } from "../../pipelines/store.ts";
import { packageHere, type Reader } from "./reader.ts";

const older = packageHere<{ readonly DuckDBInstance: typeof DuckDBInstance }>("duckdb-older");
export const hasOlderDuckdb = older !== null;

/** DuckDB 1.1.3 in memory, after these statements. */
export async function openOlderDuckdb(statements: readonly string[]): Promise<Reader> {
  if (older === null) throw new Error("duckdb-older is not installed");
  const connection = await (await older.DuckDBInstance.create(":memory:")).connect();
  for (const sql of statements) await connection.run(sql);
  return {
    ask: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      const rows = reader.getRows().map((row) => row.map(plain));
      return { columns: reader.columnNames(), rows };
    },
    close: () => undefined,
  };
}

/** A value as the store gives it: dates as ISO text. */
function plain(value: unknown): Plain {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return typeof value === "bigint" ? Number(value) : String(value);
}
