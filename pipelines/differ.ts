import { Fault } from "../schemas/fault.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { readNumber } from "../sources/_kit/numbers.ts";
import type { Home } from "./home.ts";
import { markReadded } from "./readded.ts";
import { sourceById } from "./receive.ts";
import { literal, openStore } from "./store.ts";
import { listVintages, type Vintage } from "./vintages.ts";

/**
 * How a figure changed between two vintages (M-905). `decimals`: the new figure, rounded like the old, is the old.
 * `readded`: a total or balance that differs only because its parts are rounded now. `zeroed`: a printed zero that is left
 * blank now, which is no withdrawal of a figure but may be a slip.
 */
export type Change = "added" | "removed" | "zeroed" | "revised" | "reflagged" | "decimals" | "readded";

/** A number of each class of change, in no order. */
export const noChanges = (): Record<Change | "stable", number> => ({
  added: 0,
  removed: 0,
  zeroed: 0,
  revised: 0,
  reflagged: 0,
  decimals: 0,
  readded: 0,
  stable: 0,
});

export interface Difference {
  readonly change: Change;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly measure: string;
  readonly sex: string;
  readonly time_period: string;
  readonly old_value: string | null;
  readonly new_value: string | null;
  /** New less old in the printed unit; null when either is no number. */
  readonly difference: number | null;
  readonly per_cent: number | null;
  readonly old_locator: string | null;
  readonly new_locator: string | null;
}

export interface Differences {
  readonly source_id: string;
  readonly from: string;
  readonly to: string;
  readonly counts: Record<Change | "stable", number>;
  /** Largest first. */
  readonly rows: readonly Difference[];
}

/**
 * What changed between two vintages of a source, by the figures as printed.
 *
 * Without names, the newest vintage and the one before it that prints the same series, or fewer of them.
 *
 * @throws Fault `diff/vintage`, `diff/single`.
 */
export async function differ(home: Home, sourceId: string, from?: string, to?: string): Promise<Differences> {
  const source = sourceById(sourceId);
  const own = listVintages(home).filter((v) => v.card.source_id === sourceId);
  const newer = to ? named(own, to) : undefined;
  const older = from ? named(own, from) : undefined;
  const [a, b] = await pair(own, older, newer, sourceId);
  return { from: a.card.vintage, to: b.card.vintage, ...(await compareReadings(source, a.readings, b.readings)) };
}

/** What differs between two files of readings of a source, largest first. */
export async function compareReadings(
  source: SourceDefinition,
  older: string,
  newer: string,
): Promise<Omit<Differences, "from" | "to">> {
  const read = (text: string | null) => (text === null ? null : readNumber(text, source.numbers).value);
  const compared = (await joined(older, newer)).map((row): Compared => {
    const [before, after] = [read(row.old_value), read(row.new_value)];
    return { ...row, before, after, change: classify(row, before, after) };
  });
  markReadded(source, compared);
  const counts = noChanges();
  const differences: Difference[] = [];
  for (const { change, before, after, breakdown_1: _b, old_status: _o, new_status: _n, ...shown } of compared) {
    counts[change] += 1;
    if (change === "stable") continue;
    const difference = before === null || after === null ? null : after - before;
    const per_cent = difference === null || !before ? null : (100 * difference) / Math.abs(before);
    differences.push({ change, ...shown, difference, per_cent });
  }
  const size = (d: Difference) => Math.abs(d.difference ?? read(d.new_value) ?? read(d.old_value) ?? 0);
  differences.sort((x, y) => ORDER.indexOf(x.change) - ORDER.indexOf(y.change) || size(y) - size(x));
  return { source_id: source.id, counts, rows: differences };
}

/** What a person must look at stands first. */
const ORDER: readonly Change[] = ["revised", "removed", "zeroed", "added", "reflagged", "readded", "decimals"];

function named(vintages: readonly Vintage[], name: string): Vintage {
  const found = vintages.find((v) => v.card.vintage === name);
  if (found) return found;
  throw new Fault("diff/vintage", `there is no vintage "${name}"`, {
    hint: `vintages: ${vintages.map((v) => v.card.vintage).join(", ")}`,
  });
}

async function pair(
  own: readonly Vintage[],
  older: Vintage | undefined,
  newer: Vintage | undefined,
  sourceId: string,
): Promise<[Vintage, Vintage]> {
  if (older && newer) return [older, newer];
  const byAge = [...own].sort((x, y) => y.card.published.localeCompare(x.card.published, "en"));
  const series = new Map<Vintage, ReadonlySet<string>>();
  for (const v of own) series.set(v, await seriesOf(v));
  for (const b of newer ? [newer] : byAge)
    for (const a of older ? [older] : byAge)
      if (a !== b && a.card.published <= b.card.published && isWithin(series.get(a), series.get(b))) return [a, b];
  throw new Fault("diff/single", "there are no two vintages of the same series to compare", {
    at: sourceId,
    hint: "name them with --from and --to; mirpal list vintages shows what is held",
  });
}

const isWithin = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
  a !== undefined && b !== undefined && [...a].every((one) => b.has(one));

async function seriesOf(v: Vintage): Promise<ReadonlySet<string>> {
  const store = await openStore(":memory:");
  try {
    const rows = await store.rows<{ one: string }>(
      `select distinct measure || '|' || sex as one from read_parquet(${literal(v.readings)})`,
    );
    return new Set(rows.map((r) => r.one));
  } finally {
    store.close();
  }
}

type Joined = Omit<Difference, "change" | "difference" | "per_cent"> & {
  breakdown_1: string;
  old_status: string | null;
  new_status: string | null;
};

/** Columns that tell a printed figure from the others of its edition. */
export const PRINTED_KEY = "ref_area, counterpart_area, measure, sex, breakdown_1, time_period";

/** A vintage's readings; `apart` tells those of one key apart where a vintage prints several (born abroad, citizens). */
const apart = (readings: string) => `
  select r.*, case when several.ref_area is null then '' else attribute_raw end as apart
  from read_parquet(${readings}) r
  left join several using (${PRINTED_KEY})
`;

async function joined(olderPath: string, newerPath: string): Promise<Joined[]> {
  const store = await openStore(":memory:");
  const [older, newer] = [literal(olderPath), literal(newerPath)];
  try {
    return await store.rows<Joined>(`
      with several as (
        select ${PRINTED_KEY} from read_parquet(${older}) group by all having count(*) > 1
        union
        select ${PRINTED_KEY} from read_parquet(${newer}) group by all having count(*) > 1
      )
      select
        ref_area, counterpart_area, measure, sex, breakdown_1, time_period,
        o.value_raw as old_value, n.value_raw as new_value,
        o.status_raw || o.attribute_raw as old_status, n.status_raw || n.attribute_raw as new_status,
        o.locator as old_locator, n.locator as new_locator
      from (${apart(older)}) o
      full join (${apart(newer)}) n using (${PRINTED_KEY}, apart)
      order by all
    `);
  } finally {
    store.close();
  }
}

/** A figure of both vintages with its numbers and class. */
export interface Compared extends Joined {
  readonly before: number | null;
  readonly after: number | null;
  change: Change | "stable";
}

function classify(row: Joined, old: number | null, now: number | null): Change | "stable" {
  if (old === null && now === null) return "stable";
  if (old === null) return "added";
  if (now === null) return old === 0 ? "zeroed" : "removed";
  if (old === now) return row.old_status === row.new_status ? "stable" : "reflagged";
  const [before, after] = [withoutResidue(old), withoutResidue(now)];
  const decimals = Math.min(places(before), places(after));
  return Number(before).toFixed(decimals) === Number(after).toFixed(decimals) ? "decimals" : "revised";
}

/** Digits a double holds for certain: beyond them stands the residue of the publisher's own sums. */
const DIGITS = 12;

/** The number without floating residue: 69.790000000000006 is 69.79. */
export const withoutResidue = (value: number) => String(Number(value.toPrecision(DIGITS)));

/** Digits after the point of a number as printed. */
export const places = (text: string) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
