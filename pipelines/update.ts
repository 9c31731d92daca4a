import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../schemas/fault.ts";
import { answersWith, bringInAnswers, keepAnswers } from "./answers.ts";
import { type BuildOptions, type BuildStep, type BuildSummary, build } from "./build.ts";
import type { Differences } from "./differ.ts";
import type { Home } from "./home.ts";
import { removeLeftovers } from "./leftovers.ts";
import { acceptedNames } from "./names.ts";
import { answersIn, type PlanAnswer, signedOf } from "./plan-answers.ts";
import { differencesOf } from "./plan-differences.ts";
import { findingsBeside, findingsOf, type PlanFinding, type Standing } from "./plan-findings.ts";
import { putInPlace } from "./put-in-place.ts";
import { leftAnswers } from "./report/left-answers.ts";
import type { Retrieved } from "./retrieve.ts";
import { type Staged, type StageOptions, stage } from "./stage.ts";
import { stageRetrieved, withheld } from "./stage-retrieved.ts";
import { openStore } from "./store.ts";
import { listVintages } from "./vintages.ts";

/** What would come of taking the files in: nothing of it is in place before `accept`. */
export interface Plan {
  readonly files: readonly Staged[];
  readonly differences: readonly Differences[];
  readonly findings: readonly PlanFinding[];
  readonly answers: readonly PlanAnswer[];
  /** Errors for which editions from publishers are held back; the trial is without these editions. */
  readonly withheld: readonly PlanFinding[];
  /** The trial database; null where no file is new and the answers need none. */
  readonly summary: BuildSummary | null;
  readonly trial: Home;
}

interface PlanOptions extends StageOptions {
  /** What publishers sent, beside the files named. */
  readonly retrieved?: readonly Retrieved[];
  readonly onStep?: (step: BuildStep) => void;
  /** Sources that the trial database is built of; all unless tests say otherwise. */
  readonly built?: readonly string[];
}

/** Folders of trials: those of a killed run are removed by the next one. */
const TRIALS = /^\.trial\.\d+$/;

/** The home as it would be with the trial's vintages: its database, raw files and vintages lie apart until agreed. */
export function trialOf(home: Home): Home {
  const dir = join(home.dir, `.trial.${process.pid}`);
  return { ...home, dir, staged: join(dir, "vintages"), raw: join(dir, "raw"), database: join(dir, "mirpal.duckdb") };
}

/**
 * Takes files on trial: reads them, builds a database with them beside the one that stands, checks it, and says what is
 * different. Answers are read from the files and from the reports that lie in the home; where there are any and the database
 * is missing or behind, it is built too, because their findings are in it.
 *
 * @throws Fault `update/write` where nothing can be written in the home folder.
 */
export async function plan(home: Home, paths: readonly string[], options: PlanOptions = {}): Promise<Plan> {
  writable(() => mkdirSync(home.dir, { recursive: true }), home.dir);
  removeLeftovers(home.dir, TRIALS);
  const trial = trialOf(home);
  writable(() => mkdirSync(trial.dir, { recursive: true }), home.dir);
  const left = leftAnswers(home, paths);
  const named = { ...options, names: acceptedNames(home) };
  const fromFolder = await stage(trial, paths, named);
  const staged = [...fromFolder, ...(await stageRetrieved(trial, options.retrieved ?? [], named))];
  const before = await findingsOf(home);
  const given = [...left, ...staged].some((f) => f.answers.length > 0);
  if (!staged.some(isTaken) && !(given && (await isBehind(home, options.built)))) {
    const all = [...left, ...staged];
    const answers = answersIn(home, all, left, before);
    // the findings that stand: their files get their reports again while an answer is waited for
    const findings = before.map((f) => ({ ...f, is_new: false }));
    return { ...told(all, left, answers), differences: [], findings, withheld: [], summary: null, trial };
  }
  const weighed = await weigh(trial, staged, before, options);
  const { files, findings, ...rest } = await withoutFaulty(trial, weighed, before, options);
  const all = [...left, ...files];
  return { ...told(all, left, answersIn(home, all, left, findings)), findings, ...rest, trial };
}

interface Weighed {
  readonly files: readonly Staged[];
  readonly differences: readonly Differences[];
  readonly findings: readonly PlanFinding[];
  readonly summary: BuildSummary;
}

const isTaken = (file: Staged) => file.outcome === "new" && file.card !== null;

/** What a trial of these files changes, and what the rules find in it. */
async function weigh(
  trial: Home,
  files: readonly Staged[],
  before: readonly Standing[],
  options: PlanOptions,
): Promise<Weighed> {
  const differences = await differencesOf(trial, files.filter(isTaken));
  const summary = await build(trial, buildOptions(options));
  return { files, differences, findings: await findingsBeside(trial, before), summary };
}

/**
 * Holds back the editions from publishers in which the checks found errors, as long as something else is left to take in: a
 * publisher's mistake does not keep the others' editions out.
 */
async function withoutFaulty(
  trial: Home,
  weighed: Weighed,
  before: readonly Standing[],
  options: PlanOptions,
): Promise<Weighed & Pick<Plan, "withheld">> {
  const asked = new Set(options.retrieved?.map((r) => r.source.id));
  const faulty = weighed.findings.filter((f) => f.is_new && f.severity === "E" && asked.has(f.source_id ?? ""));
  const isFaulty = (file: Staged) => isTaken(file) && faulty.some((f) => f.source_id === file.source?.id);
  if (!weighed.files.some(isFaulty) || !weighed.files.some((f) => isTaken(f) && !isFaulty(f)))
    return { ...weighed, withheld: [] };
  const files = weighed.files.flatMap((file) => (isFaulty(file) ? withheld(trial, [file]) : [file]));
  const next = await withoutFaulty(trial, await weigh(trial, files, before, options), before, options);
  return { ...next, withheld: [...faulty, ...next.withheld] };
}

/** The files of a plan, of the reports in the home only those that bring something, with their answers. */
function told(all: readonly Staged[], left: readonly Staged[], answers: readonly PlanAnswer[]) {
  const files = all.filter((f) => !left.includes(f) || f.fault || answers.some((a) => a.path === f.path));
  return { files, answers };
}

function buildOptions({ onStep, built }: PlanOptions): BuildOptions {
  return { force: true, ...(onStep && { onStep }), ...(built && { only: built }) };
}

/**
 * Puts a plan in place: vintages and raw files first, each by one rename, then the database, then the answers, signed with
 * the day given.
 *
 * All answers are made ready before the first file is moved, so that none of them can stop the rest. Stopped in between, what is in place is whole: the next `update` finds the database behind its vintages and builds it.
 */
export async function accept(home: Home, { trial, answers }: Plan, on: string): Promise<void> {
  const signed = signedOf(answers, on);
  const ready = answersWith(home, signed);
  acceptFiles(home, trial);
  if (existsSync(trial.database)) putInPlace(trial.database, home.database);
  if (signed.length > 0) {
    keepAnswers(ready);
    await bringInAnswers(home);
  }
  discard(trial);
}

/** The first step of `accept`: the publishers' files and what was read in them. */
export function acceptFiles(home: Home, trial: Home): void {
  moveInto(trial.raw, home.raw);
  if (trial.staged) moveInto(trial.staged, home.vintages);
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
