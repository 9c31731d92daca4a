import { redenominations } from "../../schemas/redenominations.ts";
import type { AskOn } from "../../schemas/retrieval.ts";

/** Days from the first to the last, both included, ISO. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Longest time a bank may go without a new rate, in days: room for the New Year holidays of two weeks. */
export const REST_DAYS = 14;

/** The ISO day so many days later, or earlier for a negative number. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Half-years of rates to ask for, oldest first: no span is longer than the year that banks allow, and the finished ones are
 * asked for in the same words every time.
 *
 * They begin with `first`, the bank's first day, and never before the economy's money had its present scale (M-334). A
 * half-year of less than a month is asked for with the weeks before it, in which there must have been a rate.
 */
export function halfYears({ day, since }: AskOn, area: string, first: string): DaySpan[] {
  const changed = redenominations.filter((r) => r.ref_area === area).map((r) => r.valid_from);
  const start = [first, `${since ?? 1900}-01-01`, ...changed].sort().at(-1) ?? first;
  const spans: DaySpan[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(day.slice(0, 4)); year++)
    for (const [begin, end] of [
      [`${year}-01-01`, `${year}-06-30`],
      [`${year}-07-01`, `${year}-12-31`],
    ] as const) {
      if (end < start || begin > day) continue;
      const to = end < day ? end : day;
      const from = begin < start ? start : begin;
      spans.push({ from: to < end && dayAfter(from, 31) > to ? later(dayAfter(to, -31), start) : from, to });
    }
  return spans;
}

/**
 * Days of the month before and of this one up to `day`, of the days of the week wanted (1 is Monday).
 *
 * A bank that answers about one day at a time is asked no further back: yearly averages come from the World Bank first
 * (M-332), and what is missing there are the newest months.
 */
export function recentDays(day: string, wanted: readonly number[] = [1, 2, 3, 4, 5]): string[] {
  const days: string[] = [];
  for (let d = `${dayAfter(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}-01`; d <= day; d = dayAfter(d, 1))
    if (wanted.includes(new Date(`${d}T00:00:00Z`).getUTCDay())) days.push(d);
  return days;
}

const later = (a: string, b: string) => (a > b ? a : b);

/** A day in parts, for addresses that print it otherwise than ISO. */
export function dayParts(day: string): { readonly y: string; readonly m: string; readonly d: string } {
  return { y: day.slice(0, 4), m: day.slice(5, 7), d: day.slice(8, 10) };
}
