import { expect } from "vitest";
import type { Plain } from "../../pipelines/store.ts";
import type { Answer } from "./reader.ts";

/** Sums of the same numbers in another order differ in the last digits of a double. */
const RELATIVE = 1e-9;

/** Decimals up to which a number is taken for a rounded one. */
const ROUNDED = 4;

/** The same columns and rows in the same order; `halves` lets a rounded number differ by one in its last place. */
export function expectSame(found: Answer, expected: Answer, { halves }: { readonly halves: boolean }): void {
  expect(found.columns).toEqual(expected.columns);
  expect(found.rows.length).toBe(expected.rows.length);
  const other = found.rows.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const here = expected.rows[i]?.[j] ?? null;
      return isSame(cell, here, halves) ? [] : [{ row: i, column: found.columns[j], found: cell, expected: here }];
    }),
  );
  expect(other).toEqual([]);
}

function isSame(a: Plain, b: Plain, halves: boolean): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  const apart = Math.abs(a - b);
  if (apart <= RELATIVE * Math.abs(b)) return true;
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return halves && decimals > 0 && decimals <= ROUNDED && apart <= 10 ** -decimals * (1 + RELATIVE);
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;
