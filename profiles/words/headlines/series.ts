/** A year with its number: what the rules of headlines read. Values are never null here. */
export interface YearValue {
  readonly year: string;
  readonly value: number;
}

/** The last year with a number. @throws Error for an empty series, of which there is nothing to say. */
export function last(series: readonly YearValue[]): YearValue {
  const found = series.at(-1);
  if (!found) throw new Error("no headline for an empty series");
  return found;
}

export function first(series: readonly YearValue[]): YearValue {
  return series[0] ?? last(series);
}

/** The highest value; of equal ones the first. */
export function peak(series: readonly YearValue[]): YearValue {
  return series.reduce((best, p) => (p.value > best.value ? p : best), first(series));
}

/** Years a series must have before its highest value is worth the name. */
const RECORD_YEARS = 5;

/** Whether the last value is the highest of a series long enough to say so. */
export function isRecord(series: readonly YearValue[]): boolean {
  return series.length >= RECORD_YEARS && peak(series).year === last(series).year;
}
