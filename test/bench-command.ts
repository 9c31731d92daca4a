import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Home, projectDir } from "../pipelines/home.ts";

/** A question an economist asks first: one series of one country. */
const QUESTION = `
  select time_period, obs_value
  from best_value
  where indicator = 'R_GDP' and direction = 'IN' and ref_area = 'TJK'
  order by time_period
`;

/** The least any program in Node does for the answer: DuckDB's package opens the file and asks. */
const BARE = `
  import { DuckDBInstance } from "@duckdb/node-api";
  const [path, sql] = process.argv.slice(1);
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  const reader = await (await instance.connect()).runAndReadAll(sql);
  console.log(reader.getRowObjects());
`;

const RUNS = 7;

/** How long the command takes to answer, from its start to its end, beside a bare program; the middle of several runs each. */
export function commandLine(home: Home): string {
  const own = [join(projectDir, "bin", "mirpal.mjs"), "--home", home.dir, "query", QUESTION];
  const bare = ["--input-type=module", "--eval", BARE, home.database, QUESTION];
  run(own);
  const [seconds, least] = [middle(own), middle(bare)];
  return `query from the command line, cold: ${seconds.toFixed(2)} s = ${(seconds / least).toFixed(1)} × ${least.toFixed(2)} s (a bare program opens the file and asks)`;
}

function middle(args: readonly string[]): number {
  const all = Array.from({ length: RUNS }, () => run(args)).sort((a, b) => a - b);
  return all[Math.floor(RUNS / 2)] ?? 0;
}

function run(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectDir, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}
