import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../schemas/fault.ts";
import { type BuildStep, type BuildSummary, build } from "./build.ts";
import { type Differences, differ } from "./differ.ts";
import type { Home } from "./home.ts";
import { removeLeftovers } from "./leftovers.ts";
import { type Staged, type StageOptions, stage } from "./stage.ts";
import { openStore } from "./store.ts";

/** A finding as a plan tells it. */
export interface PlanFinding {
  readonly finding_id: string;
  readonly rule_id: string;
  readonly severity: "E" | "W" | "I";
  readonly source_id: string | null;
  readonly source_vintage: string | null;
  readonly locator: string | null;
  readonly message_en: string;
  readonly message_ru: string;
  readonly hint_en: string;
  readonly hint_ru: string;
  /** Not among the findings of the database that stands. */
  readonly is_new: boolean;
  readonly answer: string | null;
}

/** What would come of taking the files in: nothing of it is in place before `accept`. */
export interface Plan {
  readonly files: readonly Staged[];
  readonly differences: readonly Differences[];
  readonly findings: readonly PlanFinding[];
  /** The trial database; null where no file is new. */
  readonly summary: BuildSummary | null;
  readonly trial: Home;
}

/** Folders of trials: those of a killed run are removed by the next one. */
const TRIALS = /^\.trial\.\d+$/;

const FINDINGS = `
  select f.finding_id, f.rule_id, f.severity, f.source_id, f.source_vintage, f.locator, f.message_en, f.message_ru,
    f.hint_en, f.hint_ru, d.answer
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
export async function plan(
  home: Home,
  paths: readonly string[],
  options: StageOptions & { readonly onStep?: (step: BuildStep) => void } = {},
): Promise<Plan> {
  writable(() => mkdirSync(home.dir, { recursive: true }), home.dir);
  removeLeftovers(home.dir, TRIALS);
  const trial = trialOf(home);
  writable(() => mkdirSync(trial.dir, { recursive: true }), home.dir);
  const files = await stage(trial, paths, options);
  const taken = files.filter((f) => f.outcome === "new" && f.card);
  if (taken.length === 0) return { files, differences: [], findings: [], summary: null, trial };
  const differences: Differences[] = [];
  for (const { source, card } of taken) {
    if (!source || !card) continue;
    try {
      differences.push(await differ(trial, source.id, undefined, card.vintage));
    } catch (error) {
      // the first vintage of its series has nothing to differ from
      if (!(error instanceof Fault) || error.code !== "diff/single") throw error;
    }
  }
  const summary = await build(trial, { force: true, ...(options.onStep && { onStep: options.onStep }) });
  const before = new Set((await findingsOf(home)).map((f) => f.finding_id));
  const findings = (await findingsOf(trial)).map((f) => ({ ...f, is_new: !before.has(f.finding_id) }));
  return { files, differences, findings, summary, trial };
}

async function findingsOf(home: Home): Promise<Omit<PlanFinding, "is_new">[]> {
  if (!existsSync(home.database)) return [];
  const store = await openStore(home.database, { readOnly: true });
  return store.rows<Omit<PlanFinding, "is_new">>(FINDINGS).finally(() => store.close());
}

/**
 * Puts a plan in place: vintages and raw files first, each by one rename, then the database.
 *
 * Stopped in between, what is in place is whole, and the next `update` or `build` goes on from there.
 */
export function accept(home: Home, { trial }: Plan): void {
  moveInto(trial.raw, home.raw);
  if (trial.staged) moveInto(trial.staged, home.vintages);
  if (existsSync(trial.database)) renameSync(trial.database, home.database);
  discard(trial);
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
