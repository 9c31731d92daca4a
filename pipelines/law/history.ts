import type { LawRow } from "./insert.ts";

/** A row over the time in which we believed it. */
export type Believed = LawRow & { readonly known_from: string; readonly known_to: string | null };

/**
 * What was believed when: the rows of a table as they stood on each day become rows with `known_from` and `known_to`.
 * A row whose content changes, or that is not there any more, ends on the day of the change.
 *
 * `states` are ordered by day; rows are told apart by `key` and compared by content, whose column order is fixed.
 */
export function believed(
  states: readonly { readonly day: string; readonly rows: readonly LawRow[] }[],
  key: (row: LawRow) => string,
): Believed[] {
  const history: { row: LawRow; text: string; from: string; to: string | null }[] = [];
  const standing = new Map<string, (typeof history)[number]>();
  for (const { day, rows } of states) {
    const present = new Map(rows.map((row) => [key(row), row]));
    for (const [id, belief] of standing)
      if (!present.has(id)) {
        belief.to = day;
        standing.delete(id);
      }
    for (const [id, row] of present) {
      const text = JSON.stringify(row);
      const before = standing.get(id);
      if (before?.text === text) continue;
      if (before) before.to = day;
      const belief = { row, text, from: day, to: null };
      history.push(belief);
      standing.set(id, belief);
    }
  }
  return history.map(({ row, from, to }) => ({ ...row, known_from: from, known_to: to }));
}
