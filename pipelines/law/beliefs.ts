import type { LawCard, LawRecord } from "../../schemas/law.ts";
import { canonical } from "./files.ts";

/** A record over the time in which its content stood unchanged. */
export interface Belief {
  readonly record: LawRecord;
  readonly text: string;
  /** First vintage with this content. */
  readonly card: LawCard;
  lastChecked: string;
  knownTo: string | null;
}

/** What was believed when: a record whose content changes, or that is dropped, ends on the day the next vintage came. */
export function replay(vintages: readonly { card: LawCard; records: readonly LawRecord[] }[]): Belief[] {
  const history: Belief[] = [];
  const standing = new Map<string, Belief>();
  for (const { card, records } of vintages) {
    const present = new Set(records.map((r) => r.id));
    for (const [id, belief] of standing)
      if (!present.has(id)) {
        belief.knownTo = card.published;
        standing.delete(id);
      }
    for (const record of records) {
      const text = canonical({ ...record, pointer: "" });
      const before = standing.get(record.id);
      if (before?.text === text) {
        before.lastChecked = card.published;
        continue;
      }
      if (before) before.knownTo = card.published;
      const belief: Belief = { record, text, card, lastChecked: card.published, knownTo: null };
      history.push(belief);
      standing.set(record.id, belief);
    }
  }
  return history;
}

/** Records believed on a day, or now. */
export const recordsOn = (beliefs: readonly { history: readonly Belief[] }[], day: string | null): LawRecord[] =>
  beliefs.flatMap((b) =>
    b.history
      .filter((h) =>
        day === null ? h.knownTo === null : h.card.published <= day && (h.knownTo === null || day < h.knownTo),
      )
      .map((h) => h.record),
  );
