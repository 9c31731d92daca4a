import { expect } from "vitest";
import type { Plain, Store } from "../../../../pipelines/store.ts";

export type AnswerRow = Readonly<Record<string, Plain>>;

/** What must be true of the answer to a question, in English, from the whole database. */
export type Fact = (rows: readonly AnswerRow[], store: Store) => void | Promise<void>;

/** The one row with these values. */
export function only(rows: readonly AnswerRow[], values: AnswerRow): AnswerRow {
  const found = rows.filter((row) => Object.entries(values).every(([name, value]) => row[name] === value));
  expect(found, JSON.stringify(values)).toHaveLength(1);
  return found[0] ?? {};
}

export const numbers = (rows: readonly AnswerRow[], name: string): number[] => rows.map((row) => Number(row[name]));

/** Numbers of a column do not rise from row to row. */
export function falls(rows: readonly AnswerRow[], name: string): void {
  const all = numbers(rows, name);
  expect(all).toEqual(all.toSorted((a, b) => b - a));
}

/** Rows whose values in these columns are those of no other row. */
export function isKey(rows: readonly AnswerRow[], names: readonly string[]): void {
  const keys = rows.map((row) => JSON.stringify(names.map((name) => row[name])));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
}

/** A number of the database asked for in another way than the question does. */
export async function one(store: Store, sql: string): Promise<number> {
  const row = await store.first<{ n: number }>(`select (${sql})::double as n`);
  return row?.n ?? Number.NaN;
}
