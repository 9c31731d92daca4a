import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readingColumns } from "../schemas/reading.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { compareReadings, type Differences, PRINTED_KEY } from "./differ.ts";
import type { Home } from "./home.ts";
import { literal, openStore } from "./store.ts";
import { listVintages, type Vintage } from "./vintages.ts";

/** Several files of one edition may be told by their first and last. */
const NAMED = 2;

/** Figures of the new vintages, of a key printed several times the newest. */
const AFTER = `
  select * exclude (nth, restates)
  from newer
  qualify rank() over (partition by ${PRINTED_KEY} order by nth desc) = 1
`;

/**
 * Figures before them of the same series: where an edition restates its series those of the newest that does, else of each
 * key the newest, and only of keys that are printed anew.
 */
const BEFORE_SERIES = `
  select * exclude (nth, restates)
  from older
  semi join after using (measure, sex)
  qualify rank() over (partition by measure, sex order by restates desc, nth desc) = 1
`;
const BEFORE_KEYS = `
  select * exclude (nth, restates)
  from older
  semi join after using (${PRINTED_KEY})
  qualify rank() over (partition by ${PRINTED_KEY} order by nth desc) = 1
`;

/**
 * What the new vintages of a source, taken together, change of the figures that stood before, however either are divided into
 * files; null where none stood before.
 */
export async function sourceDifferences(
  home: Home,
  source: SourceDefinition,
  names: readonly string[],
): Promise<Differences | null> {
  const own = listVintages(home, source.id);
  const newer = own.filter((v) => names.includes(v.card.vintage));
  const older = own.filter((v) => !newer.includes(v));
  const [last] = older.slice(-1);
  if (!last || newer.length === 0) return null;
  const folder = join(home.dir, "differ");
  const [before, after] = [join(folder, "before.parquet"), join(folder, "after.parquet")];
  mkdirSync(folder, { recursive: true });
  const restates = newer.some((v) => source.restates(v.card.layout) === "series");
  const store = await openStore(":memory:");
  try {
    await store.run(`create table newer as ${readingsOf(source, newer)}`);
    await store.run(`create table older as ${readingsOf(source, older)}`);
    await store.run(`create table after as ${AFTER}`);
    await store.run(`copy after to ${literal(after)} (format parquet)`);
    await store.run(`copy (${restates ? BEFORE_SERIES : BEFORE_KEYS}) to ${literal(before)} (format parquet)`);
  } finally {
    store.close();
  }
  const found = await compareReadings(source, before, after);
  rmSync(folder, { recursive: true });
  return { from: last.card.vintage, to: toldOf(newer), ...found };
}

/** Readings of vintages, each with its place in the order of replay and whether it restates its series. */
const readingsOf = (source: SourceDefinition, vintages: readonly Vintage[]) =>
  vintages
    .map(
      (v, nth) => `
  select ${readingColumns.join(", ")}, ${nth} as nth, ${source.restates(v.card.layout) === "series"} as restates
  from read_parquet(${literal(v.readings)})`,
    )
    .join("  union all");

function toldOf(vintages: readonly Vintage[]): string {
  const names = vintages.map((v) => v.card.vintage);
  return names.length <= NAMED ? names.join(", ") : `${names[0]} … ${names.at(-1)} (${names.length})`;
}
