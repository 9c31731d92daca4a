import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { bundled } from "../scripts.ts";
import type { AssetFile } from "../stylesheet.ts";
import { CONSOLE } from "./places.ts";

/**
 * DuckDB for the browser out of its package, and our scripts.
 *
 * The engine is packed here and unpacked in the browser: 7.7 MB instead of 34 on any server, and its size can be told.
 */
export async function consoleFiles(): Promise<AssetFile[]> {
  // the package exports dist/duckdb-node.cjs; what browsers need lies beside it
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const engine = await promisify(gzip)(readFileSync(join(dist, "duckdb-eh.wasm")));
  const worker = readFileSync(join(dist, "duckdb-browser-eh.worker.js"), "utf8");
  return [
    {
      path: CONSOLE.start.slice(1),
      content: bundled("console/start", { format: "iife", target: "es2022", notices: "eof" }),
    },
    {
      path: CONSOLE.program.slice(1),
      content: bundled("console/program", { format: "esm", target: "es2022", notices: "eof" }),
    },
    { path: CONSOLE.worker.slice(1), content: worker.replace(/\/\/# sourceMappingURL=.*\s*$/, "") },
    { path: CONSOLE.engine.slice(1), content: engine },
  ];
}
