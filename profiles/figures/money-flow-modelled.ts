import type { Fact } from "../data.ts";
import { isEconomy } from "./own/groups.ts";

/** A modelled division of one year's receipts by sender: ours, or the World Bank's where there is none of ours. */
export interface Modelled {
  readonly kind: "ours" | "matrix";
  readonly year: string;
  readonly facts: readonly (Fact & { readonly obs_value: number })[];
}

/** Fewest senders that make a picture of parts; where the publisher entered one sender for all, there is none. */
const FEWEST = 3;

/**
 * @param allocated `R_BIL_RS3`, the newest year.
 * @param matrices `R_BIL_EST`, all years. Null with fewer than three senders.
 */
export function modelledSenders(allocated: readonly Fact[], matrices: readonly Fact[]): Modelled | null {
  const ours = newest("ours", allocated);
  return ours ?? newest("matrix", matrices);
}

/** Senders of the newest matrix, largest first. */
export function largestSenders(matrices: readonly Fact[], count: number): string[] {
  const facts = newest("matrix", matrices)?.facts ?? [];
  return facts
    .toSorted((a, b) => b.obs_value - a.obs_value)
    .slice(0, count)
    .map((f) => f.counterpart_area);
}

function newest(kind: Modelled["kind"], facts: readonly Fact[]): Modelled | null {
  const known = facts.filter(
    (f): f is Fact & { obs_value: number } => (f.obs_value ?? 0) > 0 && isEconomy(f.counterpart_area),
  );
  const year = known
    .map((f) => f.time_period)
    .toSorted()
    .at(-1);
  const own = known.filter((f) => f.time_period === year);
  return year !== undefined && own.length >= FEWEST ? { kind, year, facts: own } : null;
}
