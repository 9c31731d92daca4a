import { loadObservations } from "../build.ts";
import type { Home } from "../home.ts";
import { ingest } from "../ingest.ts";
import { createTables, loadMetadata } from "../metadata.ts";
import { literal, openStore, type Store } from "../store.ts";
import { tables } from "../tables.ts";
import { listVintages, type Vintage } from "../vintages.ts";

/** Sources that rules set figures against: population and economy, stocks, refugees. */
const BESIDE = ["worldbank-wdi", "undesa-migrant-stock", "unhcr-population"];

/**
 * A database in memory with all vintages of one source and, of the sources that its figures are set against, the newest
 * edition of each series: what the rules need to judge one file, in seconds. It has the source's vintages of a trial too.
 */
export async function trialStore(home: Home, source_id: string): Promise<Store> {
  const store = await openStore(":memory:");
  try {
    const held = listVintages(home);
    const others = held.filter((v) => BESIDE.includes(v.card.source_id) && v.card.source_id !== source_id);
    const newest = await newestOf(store, others);
    const vintages = held.filter((v) => v.card.source_id === source_id || newest.has(v));
    await createTables(store, tables);
    await loadMetadata(store, vintages);
    await ingest(store, vintages);
    await loadObservations(store, vintages, () => {});
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The newest vintages that between them print every series. */
async function newestOf(store: Store, vintages: readonly Vintage[]): Promise<ReadonlySet<Vintage>> {
  if (vintages.length === 0) return new Set();
  const rows = await store.rows<{ filename: string; series: string[] }>(
    `select filename, list(distinct measure || '|' || sex) as series
     from read_parquet([${vintages.map((v) => literal(v.readings)).join(", ")}], filename = true)
     group by filename`,
  );
  const series = new Map(rows.map((r) => [r.filename, r.series]));
  const seen = new Set<string>();
  const kept = new Set<Vintage>();
  for (const v of [...vintages].reverse()) {
    const own = (series.get(v.readings) ?? []).map((one) => `${v.card.source_id}|${one}`);
    if (own.every((one) => seen.has(one))) continue;
    kept.add(v);
    for (const one of own) seen.add(one);
  }
  return kept;
}
