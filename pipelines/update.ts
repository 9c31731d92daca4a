import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Answer } from "../schemas/answer.ts";
import { Fault } from "../schemas/fault.ts";
import { bringInAnswers, writeAnswers } from "./answers.ts";
import { type BuildOptions, type BuildStep, type BuildSummary, build } from "./build.ts";
import { type Differences, differ } from "./differ.ts";
import type { Home } from "./home.ts";
import { removeLeftovers } from "./leftovers.ts";
import { acceptedNames } from "./names.ts";
import type { FoundRow } from "./report/examine.ts";
import type { Written } from "./report/read-answers.ts";
import { type Staged, type StageOptions, stage } from "./stage.ts";
import { openStore } from "./store.ts";
import { listVintages } from "./vintages.ts";

/** A finding as a plan tells it. */
export interface PlanFinding extends FoundRow {
  readonly source_id: string | null;
  readonly source_vintage: string | null;
  readonly ref_area: string | null;
  /** Not among the findings of the database that stands. */
  readonly is_new: boolean;
  readonly answer: string | null;
}

/** An answer from a report, with the finding it is for; `expired` where the finding is gone because its figure changed. */
export interface PlanAnswer extends Written {
  readonly path: string;
  readonly source_id: string | null;
  readonly finding: string;
  readonly expired: boolean;
}

/** What would come of taking the files in: nothing of it is in place before `accept`. */
export interface Plan {
  readonly files: readonly Staged[];
  readonly differences: readonly Differences[];
  readonly findings: readonly PlanFinding[];
  readonly answers: readonly PlanAnswer[];
  /** The trial database; null where no file is new. */
  readonly summary: BuildSummary | null;
  readonly trial: Home;
}

export interface PlanOptions extends StageOptions {
  readonly onStep?: (step: BuildStep) => void;
  /** Sources that the trial database is built of; all unless tests say otherwise. */
  readonly built?: readonly string[];
}

/** Folders of trials: those of a killed run are removed by the next one. */
const TRIALS = /^\.trial\.\d+$/;

const FINDINGS = `
  select f.finding_id, f.rule_id, f.severity, f.source_id, f.source_vintage, f.ref_area, f.locator, f.message_en,
    f.message_ru, f.hint_en, f.hint_ru, d.answer
  from finding f
  left join disposition d using (finding_id)
  order by position(f.severity in 'EWI'), f.rule_id, f.source_id, f.ref_area, f.indicator, f.time_period, f.finding_id
`;

/** The home as it would be with the trial's vintages: its database, raw files and vintages lie apart until agreed. */
export function trialOf(home: Home): Home {
  const dir = join(home.dir, `.trial.${process.pid}`);
  return { ...home, dir, staged: join(dir, "vintages"), raw: join(dir, "raw"), database: join(dir, "mirpal.duckdb") };
}

/**
 * Takes files on trial: reads them, builds a database with them beside the one that stands, checks it, and says what is
 * different.
 *
 * @throws Fault `update/write` where nothing can be written in the home folder.
 */
export async function plan(home: Home, paths: readonly string[], options: PlanOptions = {}): Promise<Plan> {
  writable(() => mkdirSync(home.dir, { recursive: true }), home.dir);
  removeLeftovers(home.dir, TRIALS);
  const trial = trialOf(home);
  writable(() => mkdirSync(trial.dir, { recursive: true }), home.dir);
  const files = await stage(trial, paths, { ...options, names: acceptedNames(home) });
  const taken = files.filter((f) => f.outcome === "new" && f.card);
  const before = await findingsOf(home);
  if (taken.length === 0)
    return { files, differences: [], findings: [], answers: answersIn(files, before), summary: null, trial };
  const differences: Differences[] = [];
  for (const { source, card } of taken) {
    if (!source || !card) continue;
    try {
      const found = await differ(trial, source.id, undefined, card.vintage);
      differences.push(source.restates(card.layout) === "keys" ? withoutWithdrawn(found) : found);
    } catch (error) {
      // the first vintage of its series has nothing to differ from
      if (!(error instanceof Fault) || error.code !== "diff/single") throw error;
    }
  }
  const summary = await build(trial, buildOptions(options));
  const known = new Set(before.map((f) => f.finding_id));
  // the count of answers changes with every edition: it is told at the end
  const isNew = (f: Standing) => f.rule_id !== "V-602" && !known.has(f.finding_id);
  const findings = (await findingsOf(trial)).map((f) => ({ ...f, is_new: isNew(f) }));
  return { files, differences, findings, answers: answersIn(files, findings), summary, trial };
}

function buildOptions({ onStep, built }: PlanOptions): BuildOptions {
  return { force: true, ...(onStep && { onStep }), ...(built && { only: built }) };
}

/** An edition that prints only some keys withdraws nothing of the others. */
function withoutWithdrawn(found: Differences): Differences {
  const gone = (change: string) => change === "removed" || change === "zeroed";
  return {
    ...found,
    counts: { ...found.counts, removed: 0, zeroed: 0 },
    rows: found.rows.filter((r) => !gone(r.change) || r.new_locator !== null),
  };
}

type Standing = Omit<PlanFinding, "is_new">;

async function findingsOf(home: Home): Promise<Standing[]> {
  if (!existsSync(home.database)) return [];
  const store = await openStore(home.database, { readOnly: true });
  return store.rows<Standing>(FINDINGS).finally(() => store.close());
}

/** The answers of all reports among the files, each with its finding; the file read last speaks. */
function answersIn(files: readonly Staged[], findings: readonly Standing[]): PlanAnswer[] {
  const byId = new Map(findings.map((f) => [f.finding_id, f]));
  const answers = new Map<string, PlanAnswer>();
  for (const { path, answers: written } of files)
    for (const one of written) {
      const found = byId.get(one.finding_id);
      const finding = { source_id: found?.source_id ?? null, finding: found?.message_en ?? "", expired: !found };
      answers.set(one.finding_id, { ...one, path, ...finding });
    }
  return [...answers.values()];
}

/**
 * Puts a plan in place: vintages and raw files first, each by one rename, then the database, then the answers, signed with
 * the day given.
 *
 * Stopped in between, what is in place is whole: the next `update` finds the database behind its vintages and builds it.
 */
export async function accept(home: Home, { trial, answers }: Plan, on: string): Promise<void> {
  acceptFiles(home, trial);
  if (existsSync(trial.database)) renameSync(trial.database, home.database);
  await acceptAnswers(home, answers, on);
  discard(trial);
}

/** The first step of `accept`: the publishers' files and what was read in them. */
export function acceptFiles(home: Home, trial: Home): void {
  moveInto(trial.raw, home.raw);
  if (trial.staged) moveInto(trial.staged, home.vintages);
}

/** Writes the answers that are to findings of today; those to figures that changed since are left out. */
async function acceptAnswers(home: Home, answers: readonly PlanAnswer[], on: string): Promise<void> {
  const signed = answers
    .filter((a) => !a.expired)
    .map(({ source_id, finding_id, answer, by, why, finding }): Answer & { source_id: string | null } => ({
      source_id,
      finding_id,
      answer,
      by,
      on,
      why,
      finding,
    }));
  if (signed.length === 0) return;
  writeAnswers(home, signed);
  await bringInAnswers(home);
}

/** Leaves nothing of a trial. */
export function discard(trial: Home): void {
  rmSync(trial.dir, { recursive: true, force: true });
}

/** Moves each entry of each source's folder, the second level, into the same place of another folder. */
function moveInto(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const source of readdirSync(from))
    for (const name of readdirSync(join(from, source))) {
      const target = join(to, source, name);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(from, source, name), target);
    }
}

function writable(work: () => void, dir: string): void {
  try {
    work();
  } catch {
    throw new Fault("update/write", "nothing can be written in the home folder", {
      at: dir,
      hint: "choose a folder of your own with --home, or ask for the right to write there; check that the disk is not full",
    });
  }
}

/** Whether the database that stands is missing, or is made of other vintages than those held (a stopped `accept`). */
export async function isBehind(home: Home, built?: readonly string[]): Promise<boolean> {
  if (!existsSync(home.database)) return true;
  const store = await openStore(home.database, { readOnly: true });
  const rows = await store
    .rows<{ name: string }>("select source_id || '/' || source_vintage as name from vintage")
    .finally(() => store.close());
  const known = new Set(rows.map((r) => r.name));
  return listVintages(home).some(
    ({ card }) => built?.includes(card.source_id) !== false && !known.has(`${card.source_id}/${card.vintage}`),
  );
}
