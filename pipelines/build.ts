import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Card } from "../schemas/card.ts";
import { Fault } from "../schemas/fault.ts";
import type { Text2 } from "../schemas/language.ts";
import { methodologyVersion } from "../schemas/methods.ts";
import { sources } from "../sources/index.ts";
import { lawSources } from "../sources/law.ts";
import { answerFiles, loadAnswers } from "./answers.ts";
import { check } from "./check.ts";
import { choose } from "./choose.ts";
import { derive } from "./derive.ts";
import { weigh } from "./evidence.ts";
import { CANDIDATE, harmonise } from "./harmonise.ts";
import { resolveHistory } from "./history.ts";
import { type Home, projectDir } from "./home.ts";
import { ingest } from "./ingest.ts";
import { listLawVintages } from "./law/files.ts";
import { loadLaw } from "./law/load.ts";
import { createLawMacros } from "./law/macros/index.ts";
import { removeLeftovers } from "./leftovers.ts";
import { listManifests } from "./manifests.ts";
import { createTables, loadMetadata } from "./metadata.ts";
import { fillPanels } from "./panel/index.ts";
import { loadReleases } from "./panel/releases.ts";
import { putInPlace } from "./put-in-place.ts";
import { literal, openStore, type Store } from "./store.ts";
import { type Column, tables } from "./tables.ts";
import { listVintages, readLawChanges, type Vintage } from "./vintages.ts";

export interface BuildOptions {
  /** Replay only vintages published up to this day. */
  readonly asOf?: string;
  /** Only these sources. */
  readonly only?: readonly string[];
  /** Exactly these vintages, `source/vintage` to the hash of what was read: those of a release. */
  readonly exactly?: ReadonlyMap<string, string>;
  readonly dryRun?: boolean;
  /** Build even when nothing changed. */
  readonly force?: boolean;
  readonly onStep?: (step: BuildStep) => void;
}

/** One line of the account a build gives: what ran or was reused, and why. */
export interface BuildStep {
  readonly step: string;
  readonly outcome: "ran" | "reused" | "would run";
  readonly detail: Text2;
}

export interface BuildSummary {
  readonly database: string;
  readonly outcome: "built" | "reused" | "dry run";
  readonly runId: string;
  readonly figures: number;
  readonly observations: number;
  readonly derived: number;
  readonly sources: number;
  readonly vintages: number;
  readonly laws: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/**
 * Vintages to database: replayed in order into a new file, put in place by rename.
 *
 * Whatever stops it, the database that was there stays whole. Nothing is done when neither code nor vintages changed.
 */
export async function build(home: Home, options: BuildOptions = {}): Promise<BuildSummary> {
  const say = options.onStep ?? (() => {});
  const vintages = listVintages(home).filter(({ card }) => takes(card, options));
  expectHeld(home, vintages, options);
  const inputs = fingerprint(home, vintages, options);
  if (!options.force) {
    const before = await reusable(home, inputs.all);
    if (before) {
      say({
        step: "build",
        outcome: "reused",
        detail: {
          en: `nothing changed since run ${before.runId}`,
          ru: `с прогона ${before.runId} ничего не изменилось`,
        },
      });
      return before;
    }
  }
  if (options.dryRun) {
    for (const source of sources) {
      const own = vintages.filter((v) => v.card.source_id === source.id);
      if (own.length)
        say({
          step: source.id,
          outcome: "would run",
          detail: { en: `vintages: ${own.length}`, ru: `версий: ${own.length}` },
        });
    }
    return { ...EMPTY, database: home.database, outcome: "dry run", vintages: vintages.length };
  }
  mkdirSync(home.dir, { recursive: true });
  removeLeftovers(home.dir, LEFTOVERS);
  const path = join(home.dir, `.mirpal.${process.pid}.building.duckdb`);
  // worked out in memory (with a place to spill), then written once: a file would be compressed after every step
  const store = await openStore(":memory:", { tempDirectory: join(home.dir, `.spill.${process.pid}`) });
  try {
    // tables in memory need no checkpoint after every step, the file needs one at the end; there, parts of tables that
    // are not full stay so: written anew (3 s of processor time) they would leave holes of a sixth of the file
    await store.run("set wal_autocheckpoint = '100GB'; set max_vacuum_tasks = 0");
    await createProduct(store, path);
    const summary = await replay(store, home, vintages, inputs, options, say);
    await persist(store);
    putInPlace(path, home.database);
    return summary;
  } finally {
    store.close();
    rmSync(path, { force: true });
    rmSync(`${path}.wal`, { force: true });
    rmSync(join(home.dir, `.spill.${process.pid}`), { recursive: true, force: true });
  }
}

/** Half-written databases and their spill. */
const LEFTOVERS = /^\.mirpal\.\d+\.building\.duckdb(\.wal)?$|^\.spill\.\d+$/;

const EMPTY = {
  runId: "",
  figures: 0,
  observations: 0,
  derived: 0,
  sources: 0,
  vintages: 0,
  laws: 0,
  errors: 0,
  warnings: 0,
  information: 0,
} as const;

async function replay(
  store: Store,
  home: Home,
  vintages: readonly Vintage[],
  inputs: Fingerprint,
  options: BuildOptions,
  say: (step: BuildStep) => void,
): Promise<BuildSummary> {
  const runId = inputs.run.slice(0, 12);
  await createTables(store, tables);
  await loadMetadata(store, vintages);
  await store.run(
    "insert into run select $run_id, $inputs, cast($as_of as date), $methodology, max(retrieved_at) from vintage",
    {
      run_id: runId,
      inputs: inputs.all,
      as_of: options.asOf ?? null,
      methodology: methodologyVersion,
    },
  );
  await ingest(store, vintages);
  const { big, small } = bySize(vintages);
  await bothAtOnce(
    store,
    async (beside) => {
      await loadObservations(beside, small, say);
      // finished, so it goes to the file meanwhile
      await write(beside, ["reported"]);
    },
    () => loadObservations(store, big, say),
  );
  const laws = await loadLaw(store, options.only, home, options.exactly);
  say({ step: "law", outcome: "ran", detail: { en: `records: ${laws}`, ru: `записей: ${laws}` } });
  const derived = await derive(store, runId);
  const numbers = [...derived.values()].reduce((a, b) => a + b, 0);
  say({ step: "derive", outcome: "ran", detail: { en: `numbers: ${numbers}`, ru: `чисел: ${numbers}` } });
  const compared = await weigh(store);
  say({
    step: "evidence",
    outcome: "ran",
    detail: {
      en: `comparisons with published tables: ${compared}`,
      ru: `сверок с опубликованными таблицами: ${compared}`,
    },
  });
  await choose(store);
  await loadAnswers(store, home);
  await loadReleases(store, listManifests(home));
  const found = await bothAtOnce(store, fillPanels, () => check(store));
  say({
    step: "check",
    outcome: "ran",
    detail: {
      en: `errors: ${found.errors}, warnings: ${found.warnings}`,
      ru: `ошибок: ${found.errors}, предупреждений: ${found.warnings}`,
    },
  });
  return { ...(await summarise(store, home)), outcome: "built" };
}

/** Columns of the big tables in which nearly every text is another. */
const MANY_TEXTS = ["obs_id", "locator", "confirmed_locator", "value_raw"];

/**
 * How a column of the big tables is compressed. DuckDB tries every method on each part of a table and comes to the same
 * (12 s of processor time; 9 s when told); what is no text it may choose.
 */
function compression({ name, type }: Column): string {
  if (type !== "varchar") return "";
  return ` using compression ${MANY_TEXTS.includes(name) ? "fsst" : "dictionary"}`;
}

const BIG = [
  "observation",
  "reported",
  "panel_country_year",
  "panel_corridor_year",
  "remittances_monthly",
  "stocks_wide",
];

/** A new file with empty tables, the views, macros and words that go with them; attached as `product`. */
async function createProduct(store: Store, path: string): Promise<void> {
  const product = await openStore(path);
  try {
    await createTables(product, tables, (table, column) => (BIG.includes(table.name) ? compression(column) : ""));
    await createLawMacros(product);
    await choose(product);
  } finally {
    product.close();
  }
  await store.run(`attach ${literal(path)} as product`);
}

/** Writes to the file what is not in it yet. */
async function persist(store: Store): Promise<void> {
  // the dictionary was written with the views it describes
  const written = ["dictionary", "reported"];
  await write(
    store,
    tables.map((t) => t.name).filter((name) => !written.includes(name)),
  );
  await store.run("checkpoint product; detach product");
}

async function write(store: Store, names: readonly string[]): Promise<void> {
  for (const name of names) await store.run(`insert into product.main.${name} select * from memory.main.${name}`);
}

/** Runs one work on a connection of its own beside another, whose result it gives; both end before a failure of either is thrown. */
async function bothAtOnce<T>(store: Store, one: (beside: Store) => Promise<void>, other: () => Promise<T>): Promise<T> {
  const beside = await store.beside();
  const [first, second] = await Promise.allSettled([one(beside), other()]);
  beside.close();
  if (first.status === "rejected") throw first.reason;
  if (second.status === "rejected") throw second.reason;
  return second.value;
}

/** Readings from which on a source keeps both processors busy. */
const BIG_SOURCE = 100_000;

/**
 * The vintages of big sources and of small ones. A small source costs some twenty statements of a few milliseconds, each
 * on one processor, so they go on beside the big ones. Corrections are guarded by the World Bank's figures: their
 * sources come after it, among the big.
 */
function bySize(vintages: readonly Vintage[]): { big: Vintage[]; small: Vintage[] } {
  const readings = new Map<string, number>();
  for (const { card } of vintages) readings.set(card.source_id, (readings.get(card.source_id) ?? 0) + card.readings);
  const corrected = new Set(sources.filter((s) => s.corrections.length > 0).map((s) => s.id));
  const isBig = ({ card }: Vintage) =>
    corrected.has(card.source_id) || (readings.get(card.source_id) ?? 0) >= BIG_SOURCE;
  return { big: vintages.filter(isBig), small: vintages.filter((v) => !isBig(v)) };
}

/** Each source's vintages in order, then its history. */
export async function loadObservations(
  store: Store,
  vintages: readonly Vintage[],
  say: (step: BuildStep) => void,
): Promise<void> {
  for (const source of sources) {
    const own = vintages.filter((v) => v.card.source_id === source.id);
    if (own.length === 0) continue;
    await store.run(CANDIDATE);
    const readings = await harmonise(store, source, own);
    await resolveHistory(store, source);
    const detail = {
      en: `vintages: ${own.length}, figures and marks: ${readings}`,
      ru: `версий: ${own.length}, чисел и знаков: ${readings}`,
    };
    say({ step: source.id, outcome: "ran", detail });
  }
}

const SUMMARY = `
  select
    (select run_id from run) as "runId",
    (select count(*) from observation where known_to is null and obs_value is not null)::integer as figures,
    (select count(*) from observation)::integer as observations,
    (select count(*) from derived)::integer as derived,
    (select count(distinct source_id) from vintage)::integer as sources,
    (select count(*) from vintage)::integer as vintages,
    (select count(*) from law_record where known_to is null)::integer as laws,
    (select count(*) from finding where severity = 'E')::integer as errors,
    (select count(*) from finding where severity = 'W')::integer as warnings,
    (select count(*) from finding where severity = 'I')::integer as information
`;

/** The account of a finished database. */
export async function summarise(store: Store, home: Home): Promise<BuildSummary> {
  const row = await store.first<Omit<BuildSummary, "database" | "outcome">>(SUMMARY);
  return { ...EMPTY, ...row, database: home.database, outcome: "reused" };
}

async function reusable(home: Home, inputs: string): Promise<BuildSummary | null> {
  if (!existsSync(home.database)) return null;
  let store: Store;
  try {
    store = await openStore(home.database, { readOnly: true });
  } catch {
    return null;
  }
  try {
    const run = await store.first<{ inputs_sha256: string }>("select inputs_sha256 from run");
    return run?.inputs_sha256 === inputs ? await summarise(store, home) : null;
  } catch {
    return null;
  } finally {
    store.close();
  }
}

/** Whether a vintage takes part in the build. */
function takes(card: Pick<Card, "source_id" | "vintage" | "published">, options: BuildOptions): boolean {
  if (options.exactly) return options.exactly.has(`${card.source_id}/${card.vintage}`);
  return (
    (!options.asOf || card.published <= options.asOf) &&
    (!options.only?.length || options.only.includes(card.source_id))
  );
}

/** @throws Fault `release/vintage` for a vintage asked for that is not held, or not with the same readings. */
function expectHeld(home: Home, vintages: readonly Vintage[], { exactly }: BuildOptions): void {
  if (!exactly) return;
  const held = new Map(vintages.map(({ card }) => [`${card.source_id}/${card.vintage}`, card.readings_sha256]));
  for (const source of lawSources)
    for (const { card } of listLawVintages(source, home))
      held.set(`${card.source_id}/${card.vintage}`, card.records_sha256);
  const lost = [...exactly].find(([name, sha256]) => held.get(name) !== sha256);
  if (lost)
    throw new Fault("release/vintage", `the edition "${lost[0]}" of the release is not held as it was`, {
      at: home.vintages,
      hint: "restore its folder from the repository or the home it was made in",
    });
}

interface Fingerprint {
  /** Code and vintages: what computed rows carry. Answers and manifests of releases change no figure. */
  readonly run: string;
  /** The same with the answers and manifests: everything that decides the database. */
  readonly all: string;
}

/** Everything that decides the database: cards, readings, coded law, the code that reads them, answers and manifests. */
function fingerprint(home: Home, vintages: readonly Vintage[], options: BuildOptions): Fingerprint {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([methodologyVersion, options.asOf ?? null, options.only ?? null]));
  for (const v of vintages) hash.update(JSON.stringify([v.card, readLawChanges(v)]));
  for (const source of lawSources)
    for (const { card } of listLawVintages(source, home)) if (takes(card, options)) hash.update(JSON.stringify(card));
  for (const folder of ["schemas", "sources", "pipelines"]) hashCode(hash, join(projectDir, folder));
  const run = hash.digest("hex");
  const beside = JSON.stringify([answerFiles(home).map((f) => f.answers), listManifests(home)]);
  return { run, all: createHash("sha256").update(run).update(beside).digest("hex") };
}

function hashCode(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "vintages") hashCode(hash, path);
    } else if (/\.(ts|json)$/.test(entry.name)) hash.update(entry.name).update(readFileSync(path));
  }
}
