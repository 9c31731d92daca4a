import { createHash } from "node:crypto";
import type { Finding } from "../schemas/finding.ts";
import { type Check, rules } from "./check/index.ts";
import type { Store } from "./store.ts";

interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** Bound to the rule, the key and the figure: when the figure changes, so does the id, and an answer expires. */
export function findingId(f: Finding): string {
  const parts = [f.rule_id, f.source_id, f.source_vintage, f.ref_area, f.counterpart_area, f.indicator, f.time_period];
  const text = [...parts, f.locator, f.observed, f.expected, f.occurrences].map((p) => String(p ?? "")).join("|");
  return `${f.rule_id}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

/** Runs the rules, every one unless some are named, over the database and writes what they notice to `finding`. */
export async function check(store: Store, which: readonly Check[] = rules): Promise<CheckSummary> {
  const count = { E: 0, W: 0, I: 0 };
  for (const rule of which) {
    const rows: Parameters<Store["append"]>[1][number][] = [];
    for await (const f of rule.find(store)) {
      count[f.severity] += 1;
      rows.push([
        findingId(f),
        f.rule_id,
        f.level,
        f.severity,
        f.source_id,
        f.source_vintage,
        f.ref_area,
        f.counterpart_area,
        f.indicator,
        f.time_period,
        f.locator,
        f.observed,
        f.expected,
        f.threshold,
        f.occurrences,
        f.message.en,
        f.message.ru,
        f.hint.en,
        f.hint.ru,
      ]);
    }
    // rule by rule, so that the last can count what the others found
    await store.append("finding", rows);
  }
  return { errors: count.E, warnings: count.W, information: count.I };
}
