import type { BarChart, LineChart, LineSeries } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { cellText, isNumeric, type QueryResult } from "./result.ts";
import { phrase } from "./words.ts";

/** More lines cannot be told apart in one ink, more bars are a table. */
const MOST_LINES = 4;
const MOST_BARS = 40;
/** Columns by which a period is known by its name alone. */
const PERIOD_NAMES = /^(time_period|year|period|date|.*_year)$/i;

/**
 * The chart that an answer is plainly meant for; null for any other answer.
 *
 * A column of periods before the first column of numbers: a line; one more column of words splits it into as many lines. A
 * column of words in which none repeats, and the first column of numbers: bars in the answer's order.
 */
export function chartOf(result: QueryResult, lang: Lang): LineChart | BarChart | null {
  if (result.cut || result.rows.length < 2) return null;
  const period = result.columns.findIndex((name, i) => PERIOD_NAMES.test(name) && isPeriods(result, i));
  const value = result.columns.findIndex((_, i) => i !== period && isNumeric(result, i));
  if (value < 0) return null;
  return (period < 0 || period > value ? null : lines(result, period, value, lang)) ?? bars(result, value, lang);
}

function lines(result: QueryResult, period: number, value: number, lang: Lang): LineChart | null {
  const words = result.columns.findIndex((_, i) => i < value && i !== period && isWords(result, i));
  const series = new Map<string, Map<number, number | null>>();
  for (const row of result.rows) {
    const name = words < 0 ? "" : cellText(row[words] ?? null, lang);
    const own = series.get(name) ?? new Map<number, number | null>();
    const x = yearOf(row[period] ?? null);
    if (x === null || own.has(x)) return null;
    series.set(name, own.set(x, numberOf(row[value])));
  }
  const years = [...new Set([...series.values()].flatMap((own) => [...own.keys()]))].sort((a, b) => a - b);
  const x = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))] as const;
  if (series.size > MOST_LINES || x[0] === x[1]) return null;
  return {
    kind: "lines",
    unit: result.columns[value] ?? "",
    series: [...series].map(([label, own]) => lineOf(label, own, years)),
    events: [],
    breaks: [],
    x,
    fromZero: result.rows.every((row) => (numberOf(row[value]) ?? 0) >= 0),
    band: null,
    decimals: 2,
    aria: aria(result, value, result.columns[period] ?? "", lang),
  };
}

/** A period that only other lines have is a gap in this one, and its points are marked. */
function lineOf(label: string, own: ReadonlyMap<number, number | null>, years: readonly number[]): LineSeries {
  const points = years.map((x) => ({ x, y: own.get(x) ?? null, status: null }));
  const everyPoint = points.length <= 12 || points.some((p) => p.y === null);
  const look = { direction: "none", role: "newest", nearness: "compiled", everyPoint } as const;
  return { id: label, label, sublabel: "", ...look, points, callouts: [] };
}

function bars(result: QueryResult, value: number, lang: Lang): BarChart | null {
  const words = result.columns.findIndex((_, i) => i < value && isWords(result, i));
  const labels = result.rows.map((row) => cellText(row[words] ?? null, lang));
  if (words < 0 || result.rows.length > MOST_BARS || new Set(labels).size < labels.length) return null;
  return {
    kind: "bars",
    unit: result.columns[value] ?? "",
    rows: result.rows.map((row, i) => ({
      label: labels[i] ?? "",
      value: numberOf(row[value]),
      print: numberOf(row[value]) === null ? "–" : cellText(row[value] ?? null, lang),
      direction: "none",
      hollow: false,
    })),
    decimals: 2,
    aria: aria(result, value, result.columns[words] ?? "", lang),
  };
}

function aria(result: QueryResult, value: number, by: string, lang: Lang): string {
  const known = result.rows.flatMap((row) => numberOf(row[value]) ?? []);
  const [least, most] = [Math.min(...known), Math.max(...known)].map((v) => cellText(v, lang));
  const count = cellText(known.length, lang);
  return phrase("chart", lang, { value: result.columns[value] ?? "", by, count, least: least ?? "", most: most ?? "" });
}

const numberOf = (cell: unknown): number | null => (typeof cell === "number" && Number.isFinite(cell) ? cell : null);

const isPeriods = (result: QueryResult, column: number) =>
  result.rows.every((row) => yearOf(row[column] ?? null) !== null);

const isWords = (result: QueryResult, column: number) =>
  result.rows.every((row) => typeof row[column] === "string" && row[column] !== "");

/** A year, quarter, month or day as a decimal year; null for anything else, such as a span of years. */
function yearOf(cell: string | number | boolean | null): number | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(String(cell));
  if (!found) return null;
  const [, year = "", quarter, month, day] = found;
  const past = quarter
    ? (Number(quarter) - 1) / 4
    : month
      ? (Number(month) - 1) / 12 + (Number(day ?? 1) - 1) / 366
      : 0;
  return Number(year) + past;
}
