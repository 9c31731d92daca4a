import type { Text2 } from "../language.ts";

/** A word of the field as this project uses it. */
export interface Term {
  readonly id: string;
  readonly name: Text2;
  readonly definition: Text2;
}

/** Terms by id, in the order in which they explain one another. */
export const termsOf = (rows: Readonly<Record<string, Omit<Term, "id">>>): Term[] =>
  Object.entries(rows).map(([id, row]) => ({ id, ...row }));
