import type { Fault } from "../schemas/fault.ts";
import type { Home } from "./home.ts";
import type { PlanFinding } from "./plan-findings.ts";
import type { Retrieved } from "./retrieve.ts";
import type { Plan } from "./update.ts";
import { listVintages } from "./vintages.ts";

/** What came of asking a source's publisher: a new edition, none, no answer, or one that is not taken in. */
export type AskedOutcome = "new" | "unchanged" | "down" | "refused";

export interface SourceAccount {
  readonly source_id: string;
  readonly outcome: AskedOutcome;
  readonly requests: number;
  /** Editions on trial, by the publisher's own names; empty unless new. */
  readonly editions: readonly string[];
  /** The newest edition held before, which stays unless there is a new one; null where none was ever taken in. */
  readonly held: { readonly edition: string; readonly published: string } | null;
  /** Why an edition is not taken in, or what it comes without. */
  readonly faults: readonly { readonly about: string; readonly fault: Fault }[];
  /** Errors of the checks for which it is not taken in. */
  readonly errors: readonly PlanFinding[];
}

/** Says of each source asked what has come of it. */
export function accountsOf(home: Home, retrieved: readonly Retrieved[], made: Plan): SourceAccount[] {
  const held = newestHeld(home);
  return retrieved.map((one) => {
    const { source, requests, gone, unanswered } = one;
    const paths = new Set(one.arrivals.map((a) => a.path));
    const files = made.files.filter((f) => paths.has(f.path));
    const spoilt = files.flatMap(({ fault, card, path }) =>
      fault ? [fault, ...fault.also].map((each) => ({ about: card?.file.name ?? nameOf(path), fault: each })) : [],
    );
    const taken = files.filter((f) => f.outcome === "new" && f.card);
    const errors = [
      ...made.withheld.filter((f) => f.source_id === source.id),
      ...(taken.length > 0 ? made.findings.filter((f) => f.is_new && f.severity === "E") : []),
    ];
    const asked = unanswered.map((u) => ({ about: u.request_id, fault: u.fault }));
    const outcome = () => {
      if (spoilt.length > 0 || errors.length > 0) return "refused";
      if (unanswered.length > 0) return unanswered.every((u) => u.down) ? "down" : "refused";
      return taken.length > 0 ? "new" : "unchanged";
    };
    return {
      source_id: source.id,
      outcome: outcome(),
      requests,
      editions: [...new Set(taken.flatMap((f) => f.card?.edition ?? []))].sort(),
      held: held.get(source.id) ?? null,
      faults: [...asked, ...spoilt, ...gone.map((g) => ({ about: g.request_id, fault: g.fault }))],
      errors,
    };
  });
}

const nameOf = (path: string) => path.split(/[/\\]/).pop() ?? path;

function newestHeld(home: Home): Map<string, { edition: string; published: string }> {
  // in the order in which they are replayed: the last of a source is its newest
  return new Map(
    listVintages(home).map(({ card }) => [card.source_id, { edition: card.edition, published: card.published }]),
  );
}

/**
 * The exit code of an update by what came of its sources: 2 where something was refused, or came without a part, or is not there
 * at all; 3 where publishers are out of reach and the editions held stay; else 0.
 */
export function codeOf(accounts: readonly SourceAccount[]): number {
  const wrong = (a: SourceAccount) =>
    a.outcome === "refused" || (a.outcome === "down" ? a.held === null : a.faults.length > 0);
  if (accounts.some(wrong)) return 2;
  return accounts.some((a) => a.outcome === "down") ? 3 : 0;
}
