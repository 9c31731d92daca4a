import { columnSums, fitProportionally, rowSums, sum, type Table } from "./m-223-proportional-fitting.ts";

/** A closed demographic account of some economies over a period; all in persons, economies in one order throughout. */
export interface Account {
  /** People by birthplace (row) and residence (column) at the first date; the diagonal are natives at home. */
  readonly start: Table;
  /** The same at the second date. */
  readonly end: Table;
  /** Births and deaths over the period, by residence. */
  readonly births: readonly number[];
  readonly deaths: readonly number[];
}

/**
 * Moves by origin (row) and destination (column) in a closed demographic account (M-223): `F_ij = Σ_k n_kij`.
 *
 * 1. Natives at home are scaled at both dates, by half the gap each, until the whole population grows by births less deaths.
 * 2. The dead leave the first table in proportion to who lives where; the born leave the second as natives of where they
 *    are born, or, where there are more of them than natives, in proportion to who lives there.
 * 3. Each birthplace must have as many people at the first date as at the second: both tables are fitted to the mean of the
 *    two, residents of each economy unchanged.
 * 4. For each birthplace k, n_kij runs from residence i at the first date to residence j at the second. With `stayers` the
 *    diagonal is fixed at its maximum, the lesser of the two stocks, and the remainder is fitted proportionally: the fewest
 *    moves. Without, everybody is fitted: the independence model.
 *
 * The diagonal of the result is zero. Null where a table cannot be fitted to its margins or natives would be fewer than none.
 * The steps are those of Abel (2013), Abel and Sander (2014) and Azose and Raftery (2019) as the R package migest has them.
 */
export function closedAccountMoves(account: Account, { stayers = true } = {}): number[][] | null {
  const balanced = withoutBirthsAndDeaths(account);
  if (!balanced) return null;
  const [start, end] = balanced;
  const moves = start.map(() => start.map(() => 0));
  for (const [k, before] of start.entries()) {
    const moved = stayers ? fewestMoves(before, end[k] ?? []) : independent(before, end[k] ?? []);
    if (!moved) return null;
    for (const [i, row] of moved.entries())
      for (const [j, people] of row.entries()) if (i !== j) addTo(moves[i] ?? [], j, people);
  }
  return moves;
}

/** Stocks at both dates without the dead and the born, with the same number of each birthplace (steps 1 to 3). */
export function withoutBirthsAndDeaths({ start, end, births, deaths }: Account): readonly [Table, Table] | null {
  const total = (table: Table) => sum(rowSums(table));
  const gap = sum(births) - sum(deaths) - (total(end) - total(start));
  const first = scaleNatives(start, -gap / 2);
  const second = scaleNatives(end, gap / 2);
  if (!first || !second) return null;
  const living = withoutDeaths(first, deaths);
  const older = withoutBirths(second, births);
  const counts = rowSums(living).map((n, k) => (n + sum(older[k] ?? [])) / 2);
  const fittedStart = fitProportionally(living, counts, columnSums(living));
  const fittedEnd = fitProportionally(older, counts, columnSums(older));
  if (!fittedStart || !fittedEnd) return null;
  // the two fits miss a birthplace by different thousandths of a person
  return [fittedStart, fittedEnd.map((row, k) => scaledTo(row, sum(fittedStart[k] ?? [])))];
}

const scaledTo = (row: readonly number[], people: number) => {
  const held = sum(row);
  return row.map((n) => (held > 0 ? (n * people) / held : n));
};

/** The table with so many more natives at home in all, each economy's in proportion. */
function scaleNatives(table: Table, more: number): Table | null {
  const natives = sum(table.map((row, k) => row[k] ?? 0));
  if (more === 0) return table;
  if (natives + more < 0 || natives === 0) return null;
  return table.map((row, k) => row.map((n, j) => (j === k ? n * (1 + more / natives) : n)));
}

function withoutDeaths(table: Table, deaths: readonly number[]): Table {
  const residents = columnSums(table);
  return table.map((row) => row.map((n, j) => n - shareOf(deaths[j], n, residents[j])));
}

function withoutBirths(table: Table, births: readonly number[]): Table {
  const residents = columnSums(table);
  return table.map((row, k) =>
    row.map((n, j) => {
      const natives = table[j]?.[j] ?? 0;
      if (natives < (births[j] ?? 0)) return n - shareOf(births[j], n, residents[j]);
      return j === k ? n - (births[j] ?? 0) : n;
    }),
  );
}

const shareOf = (people = 0, part: number, whole = 0) => (whole > 0 ? (people * part) / whole : 0);

/** Moves of one birthplace with as many staying as can: who is too many here goes where there are too few. */
function fewestMoves(before: readonly number[], after: readonly number[]): Table | null {
  const stay = before.map((n, i) => Math.min(n, after[i] ?? 0));
  const seed = before.map((_, i) => before.map((_, j) => (i === j ? 0 : 1)));
  return fitProportionally(
    seed,
    before.map((n, i) => n - (stay[i] ?? 0)),
    after.map((n, j) => n - (stay[j] ?? 0)),
  );
}

/** Moves of one birthplace where the destination does not depend on the origin, stayers included. */
function independent(before: readonly number[], after: readonly number[]): Table | null {
  return fitProportionally(
    before.map(() => after.map(() => 1)),
    before,
    after,
  );
}

function addTo(row: number[], at: number, people: number): void {
  row[at] = (row[at] ?? 0) + people;
}
