import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AnswerKind } from "../schemas/answer.ts";
import { Fault } from "../schemas/fault.ts";
import { answersWith, bringInAnswers, keepAnswers } from "./answers.ts";
import { type BuildOptions, type BuildStep, type BuildSummary, build } from "./build.ts";
import { type Differences, differ } from "./differ.ts";
import type { Home } from "./home.ts";
import { removeLeftovers } from "./leftovers.ts";
import { acceptedNames } from "./names.ts";
import { answersIn, type PlanAnswer, signedOf } from "./plan-answers.ts";
import { putInPlace } from "./put-in-place.ts";
import type { FoundRow } from "./report/examine.ts";
import { leftAnswers } from "./report/left-answers.ts";
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
  /** The answer that stands, who gave it and why; null without one. */
  readonly answer: AnswerKind | null;
  readonly answered_by: string | null;
  readonly reason: string | null;
}

/** What would come of taking the files in: nothing of it is in place before `accept`. */
export interface Plan {
  readonly files: readonly Staged[];
  readonly differences: readonly Differences[];
  readonly findings: readonly PlanFinding[];
  readonly answers: readonly PlanAnswer[];
  /** The trial database; null where no file is new and the answers need none. */
  readonly summary: BuildSummary | null;
  readonly trial: Home;
}

interface PlanOptions extends StageOptions {
  readonly onStep?: (step: BuildStep) => void;
  /** Sources that the trial database is built of; all unless tests say otherwise. */
  readonly built?: readonly string[];
}

/** Folders of trials: those of a killed run are removed by the next one. */
const TRIALS = /^\.trial\.\d+$/;

const FINDINGS = `
  select f.finding_id, f.rule_id, f.severity, f.source_id, f.source_vintage, f.ref_area, f.locator, f.message_en,
    f.message_ru, f.hint_en, f.hint_ru, d.answer, d.answered_by, d.reason
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
  const staged = await stage(trial, paths, { ...options, names: acceptedNames(home) });
  const all = [...left, ...staged];
  const taken = staged.filter((f) => f.outcome === "new" && f.card);
  const before = await findingsOf(home);
  const given = all.some((f) => f.answers.length > 0);
  if (taken.length === 0 && !(given && (await isBehind(home, options.built)))) {
    const answers = answersIn(home, all, left, before);
    // the findings that stand: their files get their reports again while an answer is waited for
    const findings = before.map((f) => ({ ...f, is_new: false }));
    return { ...told(all, left, answers), differences: [], findings, summary: null, trial };
  }
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
  return { ...told(all, left, answersIn(home, all, left, findings)), differences, findings, summary, trial };
}

/** The files of a plan, of the reports in the home only those that bring something, with their answers. */
function told(all: readonly Staged[], left: readonly Staged[], answers: readonly PlanAnswer[]) {
  const files = all.filter((f) => !left.includes(f) || f.fault || answers.some((a) => a.path === f.path));
  return { files, answers };
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
