import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, LineSeries, Point } from "../document.ts";
import type { YearValue } from "../words/headlines/series.ts";

/** US dollars to US$ million: the unit of charts and tables of money (M-004). */
export const toMillions = (usd: number): number => usd / 1e6;
const asIs = (v: number): number => v;

/** Facts with a value, ordered by period. */
export function held(facts: readonly Fact[]): (Fact & { readonly obs_value: number })[] {
  return facts
    .filter((f): f is Fact & { obs_value: number } => f.obs_value !== null)
    .toSorted((a, b) => (a.time_period < b.time_period ? -1 : 1));
}

/** What rules of headlines read: years and values, nothing missing. */
export function yearValues(facts: readonly Fact[]): YearValue[] {
  return held(facts).map((f) => ({ year: f.time_period, value: f.obs_value }));
}

/**
 * Points of a line from its first to its last year with a value; a year without one in between is a gap.
 *
 * @param letters false where the letter holds for every figure of the source and is said once in words.
 */
export function points(facts: readonly Fact[], scale = asIs, letters = true): Point[] {
  const known = held(facts);
  const [a, b] = [Number(known[0]?.time_period), Number(known.at(-1)?.time_period)];
  const within = facts.filter((f) => Number(f.time_period) >= a && Number(f.time_period) <= b);
  return within
    .toSorted((x, y) => Number(x.time_period) - Number(y.time_period))
    .map((f) => ({
      x: Number(f.time_period),
      y: f.obs_value === null ? null : scale(f.obs_value),
      status: !letters || f.obs_status === "A" ? null : f.obs_status,
    }));
}

/** Points with a gap in each stretch of years that was not published. */
export function withGaps(list: readonly Point[]): Point[] {
  return list.flatMap((p, i) => {
    const next = list[i + 1];
    return next && next.x > p.x + 1 ? [p, { x: p.x + 1, y: null, status: "L" }] : [p];
  });
}

/** How many numbers at most stand on a line. */
const MOST_CALLOUTS = 4;

/** Numbers on a line: highest, first and lowest point; the last one is its label. */
export function callouts(
  list: readonly Point[],
  text: (y: number) => string,
  which: readonly ("first" | "peak" | "low")[] = ["first", "peak"],
): LineSeries["callouts"] {
  const known = list.map((p, index) => ({ ...p, index })).filter((p): p is typeof p & { y: number } => p.y !== null);
  const end = known.at(-1);
  const pick = {
    first: known[0],
    peak: known.reduce((best, p) => (best && best.y >= p.y ? best : p), known[0]),
    low: known.reduce((best, p) => (best && best.y <= p.y ? best : p), known[0]),
  };
  const chosen = new Set(which.map((w) => pick[w]).filter((p) => p !== undefined && p !== end));
  return [...chosen].slice(0, MOST_CALLOUTS).flatMap((p) => (p ? [{ index: p.index, text: text(p.y) }] : []));
}

/** A number in a table: text in the page's language, the value as it is, its letter; `O` where nothing was printed. */
export function numberCell(fact: Fact | undefined, lang: Lang, decimals: number, scale = asIs): Cell {
  if (fact === undefined) return { text: "", value: null, status: "O" };
  if (fact.obs_value === null) return { text: "", value: null, status: fact.obs_status };
  const value = scale(fact.obs_value);
  return { text: formatNumber(value, lang, decimals), value, status: letter(fact) };
}

/** The letter of a fact; `A` is nothing to report. */
export const letter = (fact: Fact): string | null => (fact.obs_status === "A" ? null : fact.obs_status);

/** First and last year of several facts. */
export function yearSpan(facts: readonly Fact[]): [number, number] {
  const years = held(facts).map((f) => Number(f.time_period));
  return [Math.min(...years), Math.max(...years)];
}

/** Rows of a table by year, newest first; one column a list of facts. */
export function yearRows(
  columns: readonly {
    readonly facts: readonly Fact[];
    readonly decimals: number;
    readonly scale?: (v: number) => number;
  }[],
  lang: Lang,
): Cell[][] {
  const all = columns.flatMap((c) => held(c.facts).map((f) => f.time_period));
  const [from, to] = [all.reduce((a, b) => (a < b ? a : b), "9999"), all.reduce((a, b) => (a > b ? a : b), "")];
  const years = new Set(columns.flatMap((c) => c.facts.map((f) => f.time_period)).filter((y) => y >= from && y <= to));
  return [...years]
    .toSorted((a, b) => (a < b ? 1 : -1))
    .map((year) => [
      { text: year },
      ...columns.map((c) =>
        numberCell(
          c.facts.find((f) => f.time_period === year),
          lang,
          c.decimals,
          c.scale,
        ),
      ),
    ]);
}
