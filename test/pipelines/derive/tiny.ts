import { derivations } from "../../../pipelines/derive/index.ts";
import { derive } from "../../../pipelines/derive.ts";
import { createTables, loadMetadata } from "../../../pipelines/metadata.ts";
import { openStore, type Plain, type Store } from "../../../pipelines/store.ts";
import { tables } from "../../../pipelines/tables.ts";
import { indicatorById } from "../../../schemas/indicators.ts";

/** What a test says of a figure; the rest is that of a World Bank series of Tajikistan. */
export type Figure = Readonly<Record<string, Plain>> & {
  readonly indicator: string;
  readonly obs_value: number | null;
};

/** Stores whose figures have not changed since they were derived. */
const fresh = new WeakSet<Store>();

/** An empty database in memory with the vocabulary and the register in it. */
export async function tinyStore(): Promise<Store> {
  const store = await openStore(":memory:");
  await createTables(store, tables);
  await loadMetadata(store, []);
  await store.run("delete from series_break; delete from corridor_override");
  return store;
}

/** Empties what `observe` and `derive` write, for the next test. */
export async function empty(store: Store): Promise<void> {
  for (const table of ["observation", "derived", "reported", "vintage", "finding", "disposition", "series_break"])
    await store.run(`delete from ${table}`);
  await store.run("delete from corridor_override");
  fresh.delete(store);
}

let last = 0;

/** Adds figures to `observation`; `time_period` is a year unless it says otherwise. */
export async function observe(store: Store, ...figures: readonly Figure[]): Promise<void> {
  fresh.delete(store);
  const rows = figures.map((figure) => {
    const id = `o${++last}`;
    const year = String(figure.time_period ?? "2020");
    const row: Record<string, Plain> = {
      obs_id: id,
      freq: "A",
      ref_area: "TJK",
      counterpart_area: indicatorById(figure.indicator)?.theme === "context" ? "_Z" : "W1",
      direction: "NA",
      sex: "_T",
      age: "_T",
      breakdown_1: "_T",
      concept_basis: "NA",
      duration_rule: "NA",
      time_period: year,
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
      unit_measure: indicatorById(figure.indicator)?.unit ?? null,
      obs_status: figure.obs_value === null ? "O" : "A",
      conf_status: "F",
      flag_basis: "observation",
      territory: "UNK",
      unit_mult: 0,
      source_id: "worldbank-wdi",
      source_vintage: "v1",
      source_edition: "v1",
      locator: `Data!B${last}`,
      known_from: "2024-12-31",
      ...figure,
    };
    row.confirmed_vintage ??= row.source_vintage ?? null;
    row.confirmed_locator ??= row.locator ?? null;
    return row;
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => `(${columns.map((c) => sql(row[c] ?? null)).join(", ")})`);
  await store.run(`insert into observation (${columns.join(", ")}) values ${lines.join(", ")}`);
}

const sql = (value: Plain) => (typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value));

/** Mid-year stock and population, as UN DESA and the World Bank date them. */
export const midYear = (year: string) => ({
  time_period: year,
  ref_date: `${year}-07-01`,
  period_start: null,
  period_end: null,
});

/** A migrant stock of UN DESA. */
export const stock = (
  ref_area: string,
  counterpart_area: string,
  obs_value: number,
  more: Record<string, Plain> = {},
) => ({
  indicator: "STK_IMM",
  ref_area,
  counterpart_area,
  obs_value,
  obs_status: "E",
  concept_basis: "FB",
  territory: "IRB",
  source_id: "undesa-migrant-stock",
  ...midYear("2020"),
  ...more,
});

export interface Derived {
  readonly ref_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly sex: string;
  readonly time_period: string;
  readonly obs_value: number;
  readonly obs_status: string;
  readonly inputs: readonly string[];
  readonly parameters: string | null;
  readonly method_id: string;
}

/** Runs the derivations of these methods alone and gives the rows of an indicator, in order of economy and period. */
export async function derivedBy(store: Store, methods: readonly string[], indicator: string): Promise<Derived[]> {
  await store.run("delete from derived");
  fresh.delete(store);
  await derive(
    store,
    "test",
    derivations.filter((d) => methods.includes(d.method)),
  );
  return store.rows<Derived>(
    "select * from derived where indicator = $indicator order by ref_area, direction, sex, time_period",
    { indicator },
  );
}

/** What the rows of a derivation bear as their indicator: ids, ends of ids, or whatever their input has. */
interface Yield {
  readonly ids: readonly string[];
  readonly ends: readonly string[];
  readonly passes: boolean;
}

const yields = derivations.map((d): Yield => {
  const made = [...d.sql.matchAll(/([^\s,()]+(?: \|\| [^\s,()]+)*) as indicator\b/g)].map((m) => m[1] ?? "");
  return {
    ids: made.flatMap((e) => /^'([^']+)'$/.exec(e)?.[1] ?? []),
    ends: made.flatMap((e) => /\|\| '([^']+)'$/.exec(e)?.[1] ?? []),
    passes: made.length === 0 || made.some((e) => !e.includes("'")),
  };
});

/** Places of the derivations that make an indicator, and of all whose rows these read. */
function makersOf(indicator: string): Set<number> {
  const chosen = new Set<number>();
  const asked = new Set<string>();
  const choose = (place: number) => {
    const sql = derivations[place]?.sql ?? "";
    if (chosen.has(place)) return;
    chosen.add(place);
    if (!/\bderived\b/.test(sql)) return;
    for (const [, word = ""] of sql.matchAll(/'([A-Z][A-Z0-9_]+)'/g)) ask(word);
    for (const [, method] of sql.matchAll(/'(M-[0-9]+[a-z]?)'/g))
      for (const [i, d] of derivations.entries()) if (d.method === method) choose(i);
  };
  const ask = (id: string) => {
    if (asked.has(id)) return;
    asked.add(id);
    for (const [i, made] of yields.entries())
      if (made.ids.includes(id) || made.ends.some((end) => id.endsWith(end)) || made.passes) choose(i);
  };
  ask(indicator);
  return chosen;
}

/** What was derived since the figures last changed. */
const done = new WeakMap<Store, Set<number>>();

/**
 * Runs the derivations that an indicator needs, once after each change, and gives its rows, in order of economy, sex and
 * period.
 */
export async function derived(store: Store, indicator: string): Promise<Derived[]> {
  const before = fresh.has(store) ? (done.get(store) ?? new Set()) : new Set<number>();
  const needed = new Set([...before, ...makersOf(indicator)]);
  if (needed.size > before.size) await run(store, needed);
  return store.rows<Derived>(
    "select * from derived where indicator = $indicator order by ref_area, direction, sex, time_period",
    { indicator },
  );
}

/** Runs all derivations. */
export async function deriveAll(store: Store): Promise<void> {
  await run(store, new Set(derivations.keys()));
}

async function run(store: Store, places: ReadonlySet<number>): Promise<void> {
  await store.run("delete from derived");
  await derive(
    store,
    "test",
    derivations.filter((_, i) => places.has(i)),
  );
  fresh.add(store);
  done.set(store, new Set(places));
}
