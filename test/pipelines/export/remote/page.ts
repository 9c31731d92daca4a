/// <reference lib="dom" />
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";

declare global {
  /** Attaches a database at an address and asks it; rows as arrays. */
  var ask: (address: string, sql: string) => Promise<unknown[][]>;
}

/** The engine of the browser as anyone loads it, on a page of another host than the data. */
globalThis.ask = async (address, sql) => {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker("worker.js"));
  await db.instantiate(new URL("engine.wasm", location.href).href);
  await db.open({
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false },
    query: { castBigIntToDouble: true },
  });
  const connection = await db.connect();
  await connection.query("set autoinstall_known_extensions = false; set autoload_known_extensions = false");
  await connection.query(`attach '${address}' as mirpal (read_only)`);
  await connection.query("use mirpal");
  const answer = await connection.query(sql);
  const rows = answer.toArray().map((row) => [...row].map(([, value]) => value as unknown));
  await db.terminate();
  return rows;
};
