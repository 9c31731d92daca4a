import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectDir } from "../../../pipelines/home.ts";

/** What the browser's engine (1.4.3) answers: the one number of each statement. */
export async function askBrowserEngine(database: string, asked: readonly string[]): Promise<number[]> {
  const wasm = createRequire(import.meta.url)("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const dist = join(projectDir, "node_modules/@duckdb/duckdb-wasm/dist");
  const bundle = (kind: string) => ({ mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: "" });
  const bundles = { mvp: bundle("mvp"), eh: bundle("eh") };
  const engine = await wasm.createDuckDB(bundles, new wasm.VoidLogger(), wasm.NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.registerFileBuffer("release.duckdb", new Uint8Array(readFileSync(database)));
  engine.open({ path: "release.duckdb", accessMode: wasm.DuckDBAccessMode.READ_ONLY });
  const connection = engine.connect();
  return asked.map((sql) => connection.query(sql).getChildAt(0).get(0));
}

const OLDER = join(projectDir, "test/readers/node_modules/duckdb-older");
export const hasOlderEngine = existsSync(OLDER);

/** What DuckDB 1.1 answers, in a process of its own: two builds of DuckDB in one process take each other's functions. */
export function askOlderEngine(database: string, asked: readonly string[]): number[] {
  const answers = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
    input: JSON.stringify({ engine: OLDER, database, asked }),
    encoding: "utf8",
  });
  return JSON.parse(answers) as number[];
}

const PROGRAM = `
  const { engine, database, asked } = JSON.parse((await import("node:fs")).readFileSync(0, "utf8"));
  const { DuckDBInstance } = (await import("node:module")).createRequire(engine + "/")(engine);
  const connection = await (await DuckDBInstance.create(database, { access_mode: "READ_ONLY" })).connect();
  const answers = [];
  for (const sql of asked) answers.push(Number((await (await connection.run(sql)).getRows())[0][0]));
  console.log(JSON.stringify(answers));
`;
