import { Fault } from "../schemas/fault.ts";
import { type Differences, differ } from "./differ.ts";
import type { Home } from "./home.ts";
import { sourceDifferences } from "./source-differences.ts";
import type { Staged } from "./stage.ts";

/** What each file taken on trial changes of the edition before it; files that publishers sent, a source at a time. */
export async function differencesOf(trial: Home, taken: readonly Staged[]): Promise<Differences[]> {
  const differences: Differences[] = [];
  for (const { source, card, retrieved } of taken) {
    if (!source || !card || retrieved) continue;
    try {
      const found = await differ(trial, source.id, undefined, card.vintage);
      differences.push(source.restates(card.layout) === "keys" ? withoutWithdrawn(found) : found);
    } catch (error) {
      // the first vintage of its series has nothing to differ from
      if (!(error instanceof Fault) || error.code !== "diff/single") throw error;
    }
  }
  for (const source of new Set(taken.flatMap((f) => (f.retrieved && f.source ? [f.source] : [])))) {
    const names = taken.flatMap((f) => (f.retrieved && f.source === source && f.card ? [f.card.vintage] : []));
    const found = await sourceDifferences(trial, source, names);
    if (found) differences.push(found);
  }
  return differences;
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
