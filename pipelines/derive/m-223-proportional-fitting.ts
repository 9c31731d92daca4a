/** A table of persons, `table[row][column]`. */
export type Table = readonly (readonly number[])[];

/** Persons by which each margin may be missed: far below one, and well above what doubles lose in a world of eight billion. */
const NEAR = 0.001;

/** Rounds after which the margins are taken to be out of reach: tables of 230 economies need a few dozen (2026-11). */
const ROUNDS = 5000;

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
export const rowSums = (table: Table): number[] => table.map(sum);
export const columnSums = (table: Table): number[] => (table[0] ?? []).map((_, j) => sum(table.map((r) => r[j] ?? 0)));

/**
 * Iterative proportional fitting: the table with these row and column sums that keeps the ratios of the seed (M-223).
 *
 * Rows and columns are scaled in turn until both margins are met. A zero of the seed stays zero. Null where the margins
 * cannot be met: they sum to different totals, or the zeros of the seed leave no room for them.
 */
export function fitProportionally(
  seed: Table,
  rows: readonly number[],
  columns: readonly number[],
): readonly number[][] | null {
  if (Math.abs(sum(rows) - sum(columns)) > NEAR) return null;
  let table = seed.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rowScale = scales(rows, rowSums(table));
    table = table.map((row, i) => row.map((v) => v * (rowScale[i] ?? 0)));
    const columnScale = scales(columns, columnSums(table));
    table = table.map((row) => row.map((v, j) => v * (columnScale[j] ?? 0)));
    if (meets(rows, rowSums(table)) && meets(columns, columnSums(table))) return table;
  }
  return null;
}

const scales = (wanted: readonly number[], held: readonly number[]) =>
  wanted.map((w, i) => {
    const h = held[i] ?? 0;
    return h > 0 ? w / h : 0;
  });

const meets = (wanted: readonly number[], held: readonly number[]) =>
  wanted.every((w, i) => Math.abs(w - (held[i] ?? 0)) <= NEAR);
