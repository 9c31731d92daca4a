import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../pipelines/build.ts";
import { derivations } from "../pipelines/derive/index.ts";
import { makeKnown, runDerivations } from "../pipelines/derive.ts";
import { homeAt } from "../pipelines/home.ts";
import { createTables, loadMetadata } from "../pipelines/metadata.ts";
import { publishBeside } from "../pipelines/publish.ts";
import { literal, openStore, type Store } from "../pipelines/store.ts";
import { tables } from "../pipelines/tables.ts";
import { listVintages } from "../pipelines/vintages.ts";
import { assemble } from "../profiles/assemble.ts";
import { writeSite } from "../site/write-site.ts";
import { commandLine } from "./bench-command.ts";
import { readingLines } from "./bench-reading.ts";
import { requestLine } from "./bench-requests.ts";

/**
 * How long the road takes, each step beside a baseline measured in the same run: read the ratio, not the seconds.
 * Machines are noisy; each baseline does the least that any program would have to do with the same bytes.
 */

const dir = mkdtempSync(join(tmpdir(), "mirpal-bench-"));
const home = homeAt(join(dir, "home"));

interface Line {
  readonly step: string;
  readonly seconds: number;
  readonly baseline: string;
  readonly baselineSeconds: number;
}

async function time(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** DuckDB reads every reading kept into one table, untouched. */
async function plainLoad(): Promise<void> {
  const store = await openStore(join(dir, "plain.duckdb"));
  const files = listVintages(home).map((v) => literal(v.readings));
  await store.run(`create table all_readings as select * from read_parquet([${files.join(", ")}], filename = true)`);
  store.close();
}

const QUERY = "select ref_area, time_period, obs_value from best_value where indicator = 'R_GDP' and direction = 'IN'";

async function query(): Promise<void> {
  const store = await openStore(home.database, { readOnly: true });
  await store.rows(QUERY);
  store.close();
}

async function scan(): Promise<void> {
  const store = await openStore(home.database, { readOnly: true });
  await store.rows(
    "select ref_area, time_period, obs_value from derived where indicator = 'R_GDP' and direction = 'IN'",
  );
  store.close();
}

const copyDatabase = () => cpSync(home.database, join(dir, "copy.duckdb"));

/** Reads and writes again every file of the site. */
function copySite(): void {
  for (const entry of readdirSync(home.site, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(path).size < 5e6) writeFileSync(join(dir, "one-file"), readFileSync(path));
  }
}

async function site(): Promise<void> {
  const store = await openStore(home.database, { readOnly: true });
  const { pages, files, feeds, heldOn } = await assemble(store, publishBeside(store, home));
  await writeSite(pages, home.site, { generatedOn: heldOn, files, feeds });
  store.close();
}

/** Rules that work on the matrix of the whole world: the allocation of money, and moves from stocks. */
const WORLD = ["M-220", "M-221", "M-222", "M-360", "M-361", "M-362"];

/** The built database's observations in memory, with the tables that rules read of them. */
async function inMemory(): Promise<Store> {
  const store = await openStore(":memory:");
  await store.run("set wal_autocheckpoint = '100GB'");
  await createTables(store, tables);
  await loadMetadata(store, []);
  await store.run(`attach ${literal(home.database)} as built (read_only)`);
  for (const table of ["vintage", "source"])
    await store.run(`delete from ${table}; insert into ${table} select * from built.${table}`);
  await store.run("insert into observation select * from built.observation");
  await makeKnown(store);
  return store;
}

/** The least any program would do: sum what the rules read, the stocks of every edition, totals and incomes. */
const READ_INPUTS = `
  select sum(obs_value) from stock_edition
  union all
  select sum(obs_value) from known where indicator in ('R_WB', 'GNI_PC_PPP')
`;

async function world(): Promise<Line> {
  const store = await inMemory();
  const seconds = await time(() =>
    runDerivations(
      store,
      derivations.filter((d) => WORLD.includes(d.method)),
    ),
  );
  const baselineSeconds = await time(() => store.rows(READ_INPUTS));
  store.close();
  const step = "allocation for all years and moves for all periods, the whole world";
  return { step, seconds, baseline: "summing their inputs", baselineSeconds };
}

const lines: Line[] = [];
let cold = "";
try {
  const line = async (step: string, work: () => unknown, baseline: string, least: () => unknown) => {
    const seconds = await time(work);
    lines.push({ step, seconds, baseline, baselineSeconds: await time(least) });
  };
  await line("build, cold", () => build(home), "DuckDB loads the same Parquet into one table", plainLoad);
  await line("build, warm", () => build(home), "copying the database file", copyDatabase);
  await line("site", site, "reading and writing its files once more", copySite);
  lines.push(await world());
  await line("query best_value", query, "the same rows straight from the table", scan);
  cold = commandLine(home);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

for (const l of lines)
  console.log(
    `${l.step}: ${l.seconds.toFixed(2)} s = ${(l.seconds / l.baselineSeconds).toFixed(1)} × ${l.baselineSeconds.toFixed(2)} s (${l.baseline})`,
  );

console.log(cold);

for (const line of readingLines()) console.log(line);

console.log(await requestLine());
