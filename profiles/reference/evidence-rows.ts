import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";

/** One row of `evidence`: our figures beside a published table, over one economy or over all (`_ALL`). */
export interface EvidenceRow {
  readonly evidence_id: string;
  readonly reference: string;
  readonly ref_area: string;
  readonly method_id: string;
  readonly inputs: string;
  readonly n: number;
  readonly correlation: number | null;
  readonly mdape: number | null;
  readonly wape: number | null;
  /** In the page's language; "" where nothing is to be said. */
  readonly note: string;
  readonly method_title: string;
}

/** Over all economies together. */
export const ALL = "_ALL";

/** What kind of published table it is: each has a section of its own. */
export type Family = "matrices" | "flows" | "ratios";

const READ = (lang: Lang) => `
  select
    evidence_id, reference, ref_area, method_id, inputs, n, correlation, mdape, wape, coalesce(note_${lang}, '') as note,
    coalesce(m.title_${lang}, '') as method_title
  from evidence
  left join method m using (method_id)
  order by evidence_id, method_id, inputs, ref_area
`;

export async function readEvidence(store: Store, lang: Lang): Promise<EvidenceRow[]> {
  return store.rows<EvidenceRow>(READ(lang));
}

export function familyOf(id: string): Family {
  if (id.startsWith("knomad-")) return "matrices";
  return id.startsWith("flows-") ? "flows" : "ratios";
}

/** Rows under each value of a key, in the order in which the values come. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const out = new Map<string, Row[]>();
  for (const row of rows) out.set(key(row), [...(out.get(key(row)) ?? []), row]);
  return out;
}

/** The row nearest to the published table: the least weighted error, then the most figures; null where none has one. */
export function nearest(rows: readonly EvidenceRow[]): EvidenceRow | null {
  const weighed = rows.filter((r) => r.wape !== null);
  return weighed.toSorted((a, b) => (a.wape ?? 0) - (b.wape ?? 0) || b.n - a.n)[0] ?? null;
}

/** What ours was computed from, as the comparison names it: rule, stocks, income. */
export interface Combination {
  readonly rule: string;
  readonly stocks: string;
  /** Null for a rule without incomes. */
  readonly income: string | null;
}

/** The parts of `inputs`, or null for words put together otherwise, which stand as they are. */
export function combinationOf(inputs: string): Combination | null {
  const [rule, stocks, income, ...more] = inputs.split("; ");
  if (rule === undefined || stocks === undefined || more.length > 0 || !/^rule \S+$/.test(rule)) return null;
  return { rule, stocks, income: income ?? null };
}

/** From the least weighted error to the largest; rows without one last. */
export const byError = (rows: readonly EvidenceRow[]) =>
  rows.toSorted((a, b) => (a.wape ?? Infinity) - (b.wape ?? Infinity));

/** The year that a table is named by, or its whole id. */
export const yearOf = (id: string) => /\d{4}/.exec(id)?.[0] ?? id;
