import type { Plain } from "../../pipelines/store.ts";
import { packageHere, type Reader } from "./reader.ts";

interface Chdb {
  readonly Session: new () => {
    query(sql: string, format: string): string;
    cleanup(): void;
  };
}

const chdb = packageHere<Chdb>("chdb");
export const hasChdb = chdb !== null;

/** ClickHouse keeps null as SQL has it only when told. */
const SETTINGS = "settings join_use_nulls = 1, cast_keep_nullable = 1";

/** ClickHouse over Parquet files: `files` gives the pattern of each table's files, whose folders may name a column. */
export function openChdb(files: ReadonlyMap<string, string>): Reader {
  if (chdb === null) throw new Error("chdb is not installed");
  const session = new chdb.Session();
  for (const [table, pattern] of files)
    session.query(`create view ${table} as select * from file('${pattern}', Parquet)`, "CSV");
  return {
    ask: async (sql) => {
      const { meta, data } = JSON.parse(session.query(`${sql}\n${SETTINGS}`, "JSONCompact")) as {
        meta: { name: string }[];
        data: Plain[][];
      };
      return { columns: meta.map((c) => c.name), rows: data };
    },
    close: () => session.cleanup(),
  };
}
