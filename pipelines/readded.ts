import { Fault } from "../schemas/fault.ts";
import type { Measure, SourceDefinition } from "../schemas/source.ts";
import { type Compared, places, withoutResidue } from "./differ.ts";
import { interpretCounterpart } from "./interpret.ts";

/**
 * Marks as `readded` the totals and balances that changed only because they are added up anew from parts that are rounded
 * now: every part is the same or has other decimals only, and the new figure is the sum of the new parts to its last digit.
 *
 * Balances (in less out) of one counterpart come first, because a total may be the sum of them. A figure without its parts
 * stays `revised`.
 */
export function markReadded(source: SourceDefinition, compared: readonly Compared[]): void {
  const suspects = compared.filter((c) => c.change === "revised");
  if (suspects.length === 0) return;
  const byKey = new Map(compared.map((c) => [keyOf(c, c.measure, c.counterpart_area), c]));
  const byTable = new Map<string, Compared[]>();
  for (const c of compared) {
    const table = keyOf(c, c.measure, "");
    byTable.set(table, [...(byTable.get(table) ?? []), c]);
  }
  const balances = balancesOf(source);
  const isTotal = totalsOf(source);
  const sides = (c: Compared): Part[] | null => {
    const [into, out] = balances.get(c.measure) ?? [];
    const a = into && byKey.get(keyOf(c, into, c.counterpart_area));
    const b = out && byKey.get(keyOf(c, out, c.counterpart_area));
    return a && b
      ? [
          { of: a, sign: 1 },
          { of: b, sign: -1 },
        ]
      : null;
  };
  const rows = (c: Compared): Part[] | null => {
    if (!isTotal(c)) return null;
    const parts = byTable.get(keyOf(c, c.measure, ""))?.filter((p) => !isTotal(p)) ?? [];
    return parts.length > 1 ? parts.map((of) => ({ of, sign: 1 })) : null;
  };
  // a country's balance, then totals over countries, then the balance of totals
  for (const partsOf of [sides, rows, sides])
    for (const c of suspects) {
      const parts = c.change === "revised" ? partsOf(c) : null;
      if (parts && isReadded(c, parts)) c.change = "readded";
    }
}

interface Part {
  readonly of: Compared;
  readonly sign: 1 | -1;
}

const keyOf = (c: Compared, measure: string, counterpart: string) =>
  [c.ref_area, counterpart, measure, c.sex, c.breakdown_1, c.time_period].join("\u0001");

/** Of each balance, the measures of what comes in and what goes out: the same unit and breakdown, told by their directions. */
function balancesOf(source: SourceDefinition): Map<string, readonly [string | undefined, string | undefined]> {
  const measures = Object.entries(source.measures);
  const like = (m: Measure, direction: string) =>
    measures.find(
      ([, o]) =>
        o.direction === direction &&
        o.unit_raw === m.unit_raw &&
        o.breakdown_1 === m.breakdown_1 &&
        stem(o.indicator) === stem(m.indicator),
    )?.[0];
  return new Map(
    measures
      .filter(([, m]) => m.direction === "NET")
      .map(([name, m]) => [name, [like(m, "IN"), like(m, "OUT")] as const]),
  );
}

/** `MTO_IN`, `MTO_OUT`, `MTO_NET` are one statistic. */
const stem = (indicator: string) => indicator.replace(/_(?:IN|OUT|NET)$/, "");

/** Whether a figure is a total over counterparts; one whose counterpart is not known to the source is none. */
function totalsOf(source: SourceDefinition): (c: Compared) => boolean {
  const known = new Map<string, boolean>();
  return ({ measure, counterpart_area }) => {
    const key = `${measure}\u0001${counterpart_area}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const total = isWorld(source, measure, counterpart_area);
    known.set(key, total);
    return total;
  };
}

function isWorld(source: SourceDefinition, measure: string, counterpart: string): boolean {
  const one = source.measures[measure];
  try {
    return one !== undefined && interpretCounterpart(source, one, counterpart) === "W1";
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

const SETTLED: readonly string[] = ["stable", "decimals", "readded", "reflagged"];

/** A zero that was blank before, or is blank now. */
const addsNothing = (c: Compared) => (c.before ?? 0) === 0 && (c.after ?? 0) === 0;

function isReadded(c: Compared, parts: readonly Part[]): boolean {
  if (c.before === null || c.after === null) return false;
  if (!parts.every((p) => SETTLED.includes(p.of.change) || addsNothing(p.of))) return false;
  const sum = parts.reduce((total, p) => total + p.sign * (p.of.after ?? 0), 0);
  const unit =
    10 ** -Math.max(...[c.after, ...parts.map((p) => p.of.after ?? 0)].map((v) => places(withoutResidue(v))));
  // the parts were rounded by at most half a unit each before they were added
  return Math.abs(sum - c.after) < unit / 2 && Math.abs(c.after - c.before) <= unit * parts.length;
}
