import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Check, rules } from "../pipelines/check/index.ts";
import { findingId } from "../pipelines/check.ts";
import { homeAt, projectDir } from "../pipelines/home.ts";
import { openStore, type Plain, type Store } from "../pipelines/store.ts";
import type { Finding } from "../schemas/finding.ts";
import { type PlantedFault, plantedFaults } from "./check-faults.ts";

/**
 * How well the rules see: seeded faults in random places of the figures held, how many are told, how many findings there
 * are without any fault, and how long all rules take over everything. `--write` keeps the result for the quality page.
 *
 * Works on a copy of the database of the home (`MIRPAL_HOME`); build it first.
 */

/** Faults planted by rule, and rounds in which they are planted: places of one group stand in different rounds. */
const FAULTS = 20;
const ROUNDS = 20;
/** Faults of rules whose findings name no place: each is planted alone. */
const ALONE = 5;

interface Measured {
  readonly rule_id: string;
  readonly planted: number;
  readonly detected: number;
  readonly figures_checked: number;
  readonly alarms: number;
  readonly measured_on: string;
}

async function found(rule: Check, store: Store): Promise<Finding[]> {
  const all: Finding[] = [];
  for await (const f of rule.find(store)) all.push(f);
  return all;
}

async function measure(store: Store, rule: Check, fault: PlantedFault, alarms: readonly Finding[]) {
  const before = new Set(alarms.map(findingId));
  await store.run(`create or replace temp table place as select distinct on (obs_id) * from (${fault.places})`);
  const all = await store.first<{ n: number }>("select count(*)::integer as n from place");
  // a place alone where nothing of the finding tells whose it is
  const alone = fault.key.length === 0;
  const [wanted, atOnce] = alone ? [ALONE, 1] : [FAULTS, FAULTS];
  const group = alone ? "true" : fault.key.join(", ");
  let [planted, detected] = [0, 0];
  await store.run("create or replace temp table used (obs_id varchar)");
  for (let round = 0; round < ROUNDS && planted < wanted; round++) {
    await store.run(
      `create or replace temp table planted as
       select * from place anti join used using (obs_id)
       qualify row_number() over (partition by ${group} order by md5(obs_id || 'fault ${round}')) = 1
       order by md5(obs_id) limit ${Math.min(atOnce, wanted - planted)}`,
    );
    const places = await store.rows<Record<string, Plain>>("from planted");
    if (places.length === 0) break;
    await store.run("insert into used select obs_id from planted; begin");
    try {
      await store.run(fault.fault);
      const told = (await found(rule, store)).filter((f) => !before.has(findingId(f)));
      planted += places.length;
      detected += places.filter((p) => told.some((f) => fault.key.every((k) => f[k] === p[k]))).length;
    } finally {
      await store.run("rollback");
    }
  }
  return { planted, detected, figures_checked: all?.n ?? 0 };
}

const dir = mkdtempSync(join(tmpdir(), "mirpal-bench-checks-"));
try {
  const path = join(dir, "mirpal.duckdb");
  copyFileSync(homeAt(undefined).database, path);
  const store = await openStore(path);
  // found anew by the rules of this code, each in its turn
  await store.run("delete from finding");
  const run = await store.first<{ day: string }>("select max(retrieved_at)::varchar as day from vintage");
  const measured_on = run?.day ?? "";
  const baseline = new Map<string, Finding[]>();
  const seconds = new Map<string, number>();
  for (const rule of rules) {
    const start = performance.now();
    baseline.set(rule.id, [...(baseline.get(rule.id) ?? []), ...(await found(rule, store))]);
    seconds.set(rule.id, (seconds.get(rule.id) ?? 0) + (performance.now() - start) / 1000);
  }
  const results: Measured[] = [];
  console.log("rule    planted  detected  figures checked  findings without a fault  seconds");
  for (const fault of plantedFaults) {
    const rule = rules.find((r) => r.id === fault.rule);
    if (!rule) throw new Error(`no rule ${fault.rule}`);
    const alarms = baseline.get(fault.rule) ?? [];
    const { planted, detected, figures_checked } = await measure(store, rule, fault, alarms);
    results.push({ rule_id: fault.rule, planted, detected, figures_checked, alarms: alarms.length, measured_on });
    const columns = [planted, detected, figures_checked, alarms.length, (seconds.get(fault.rule) ?? 0).toFixed(2)];
    const widths = [7, 8, 15, 24, 7];
    console.log(`${fault.rule}   ${columns.map((c, i) => String(c).padStart(widths[i] ?? 0)).join("  ")}`);
  }
  const total = [...seconds.values()].reduce((a, b) => a + b, 0);
  console.log(`all rules over everything held: ${total.toFixed(1)} s`);
  store.close();
  if (process.argv.includes("--write"))
    writeFileSync(join(projectDir, "pipelines", "check", "measured.json"), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
