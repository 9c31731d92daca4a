/// <reference lib="dom" />
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import type { QueryResult, ResultCell } from "../../console/result.ts";
import { download, downloadPacked, sendsParts } from "./download.ts";
import { plainCell } from "./plain-cell.ts";

/** Where the engine and the data lie: absolute addresses on this site. */
export interface Places {
  readonly worker: string;
  readonly engine: string;
  readonly data: string;
}

/** Rows kept of an answer: a browser's memory is small, and no reader goes through more. */
export const MOST_ROWS = 50_000;

/** The database as a name in SQL; `use` makes it the one that is meant. */
const OPENING = (file: string) => [
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  `attach '${file.replaceAll("'", "''")}' as mirpal (read_only)`,
  "use mirpal",
  "set enable_external_access = false",
  "set lock_configuration = true",
];

export interface Database {
  query(sql: string): Promise<QueryResult>;
  /** Ends it at once, whatever it is doing; a question under way never answers. */
  stop(): void;
}

/** Downloads the engine: it is kept and started anew after each stop. */
export async function downloadEngine(places: Places, told: (bytes: number) => void): Promise<string> {
  const wasm = await downloadPacked(places.engine, told);
  return URL.createObjectURL(new Blob([wasm as Uint8Array<ArrayBuffer>], { type: "application/wasm" }));
}

/**
 * Starts the engine in a worker of its own and attaches the data, read in parts where the server sends them, else whole.
 *
 * Nothing but that file can be read from SQL, and nothing is installed.
 */
export async function openDatabase(places: Places, engine: string): Promise<Database> {
  const worker = new Worker(places.worker);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(engine);
  await db.open({
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false },
    query: { castBigIntToDouble: true, castDecimalToDouble: true },
  });
  const inParts = await sendsParts(places.data);
  if (!inParts) await db.registerFileBuffer("console.duckdb", await download(places.data, () => {}));
  const connection = await db.connect();
  for (const sql of OPENING(inParts ? places.data : "console.duckdb")) await connection.query(sql);
  return {
    async query(sql) {
      const rows: ResultCell[][] = [];
      const reader = await (await connection.send(sql, true)).open();
      const { fields } = reader.schema;
      let cut = false;
      for await (const batch of reader) {
        for (const row of batch) {
          if (rows.length === MOST_ROWS) {
            cut = true;
            break;
          }
          const values = [...row].map(([, value]) => value as unknown);
          rows.push(values.map((value, i) => plainCell(value, String(fields[i]?.type))));
        }
        if (cut) break;
      }
      if (cut) await connection.cancelSent();
      return { columns: fields.map((f) => f.name), rows, cut };
    },
    stop: () => worker.terminate(),
  };
}
