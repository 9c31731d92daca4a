/** The values of a chart as a reader's script tells them: one stop a period or a row, each with what stands there. */
import type { Chart, DotChart, LineChart, LineSeries, RangeChart } from "../../profiles/document.ts";
import { periodText } from "../../profiles/words/dates.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { statuses } from "../../schemas/status.ts";
import { word } from "../words.ts";
import { isKnown } from "./line-runs.ts";

export interface Readings {
  readonly unit: string;
  /** Place of each period on the axis of years; left out for a chart of rows. */
  readonly x?: readonly number[];
  /** The periods in words, where they are no whole years; the labels of rows. */
  readonly names?: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** By period or row, between bars: the value as printed; nothing is a gap. */
    readonly values: string;
    /** Status letters by period, "-" for none; left out where no period has one. */
    readonly letters?: string;
    readonly direction: LineSeries["direction"];
  }[];
  /** Words of the letters. */
  readonly words: Readonly<Record<string, string>>;
}

/** Null for a chart whose values are printed on it, and when nothing is known at any period. */
export function readingsOf(chart: Chart, lang: Lang): Readings | null {
  if (chart.kind === "lines") return periodReadings(chart, lang);
  if (chart.kind === "dots" || chart.kind === "ranges") return rowReadings(chart, lang);
  return null;
}

function rowReadings(chart: DotChart | RangeChart, lang: Lang): Readings {
  const decimals = printedDecimals(
    chart.rows.map((r) => r.print),
    chart.decimals,
    lang,
  );
  const print = (value: number | null | undefined) => (value == null ? "" : formatNumber(value, lang, decimals));
  const own = chart.series.map((s) => ({
    name: s.label,
    values: chart.rows.map((r) => print(r.values[s.id])).join("|"),
    direction: s.direction,
  }));
  const head = chart.kind === "ranges" ? intervalSeries(chart, print) : [];
  const series = [...head, ...own].filter((s) => /[^|]/.test(s.values));
  return { unit: chart.unit, names: chart.rows.map((r) => r.label), series, words: {} };
}

function intervalSeries(chart: RangeChart, print: (value: number | null | undefined) => string): Readings["series"] {
  const { direction, rows } = chart;
  const ends = rows.map(({ interval }) => (interval ? `${print(interval[0])}–${print(interval[1])}` : ""));
  return [
    { name: chart.estimateLabel, values: rows.map((r) => print(r.estimate)).join("|"), direction },
    { name: chart.intervalLabel, values: ends.join("|"), direction },
  ];
}

function periodReadings(chart: LineChart, lang: Lang): Readings | null {
  const series = chart.series.filter((s) => s.points.some(isKnown));
  if (series.length === 0) return null;
  const x = [...new Set(series.flatMap((s) => s.points.filter(isKnown).map((p) => p.x)))].sort((a, b) => a - b);
  const texts = chart.series.flatMap((s) => [s.label, ...s.callouts.map((c) => c.text)]);
  const decimals = printedDecimals(texts, chart.decimals, lang);
  const used = new Set<string>();
  const told = series.map((s) => {
    const points = x.map((at) => s.points.find((p) => p.x === at));
    const letters = points.map((p) => (p?.y === null || !p?.status || p.status === "A" ? "-" : p.status)).join("");
    for (const letter of letters) used.add(letter);
    return {
      name: nameOf(s, lang),
      values: points.map((p) => (p === undefined || p.y === null ? "" : formatNumber(p.y, lang, decimals))).join("|"),
      ...(/[^-]/.test(letters) && { letters }),
      direction: s.direction,
    };
  });
  const words = Object.fromEntries(
    statuses.filter((s) => used.has(s.id)).map((s) => [s.id, s.name[lang].toLocaleLowerCase(lang)]),
  );
  const periods = x.every(Number.isInteger) ? null : periodsOf(x, lang);
  return { unit: chart.unit, x, ...(periods && { names: periods }), series: told, words };
}

/** Decimals of the numbers printed on a chart; of its axis where none is. */
function printedDecimals(texts: readonly string[], axis: number, lang: Lang): number {
  const point = lang === "ru" ? "," : ".";
  const printed = texts.map(
    (t) => new RegExp(`^\\u2212?[\\d\\u00a0,]*?\\d\\${point}(\\d+)(?!\\d*,)`).exec(t)?.[1]?.length ?? 0,
  );
  return Math.max(axis, ...printed);
}

/** Most labels are "value / name"; some are the name alone, and some series have none. */
function nameOf(s: LineSeries, lang: Lang): string {
  const label = /^\u2212?\d[\d\s\u00a0.,]*( %| \S+)?( \[[A-Z]\])?$/.test(s.label) ? s.sublabel : s.label || s.sublabel;
  const name = label.replace(/ \[[A-Z]\]$/, "").replace(/, \d{4}(\u00a0г\.)?$/, "");
  if (s.nearness === "modelled") return name === "" ? word("modelled", lang) : `${name} (${word("modelled", lang)})`;
  if (name !== "") return name;
  return s.role === "older" ? word("editionBefore", lang) : s.role === "calculated" ? word("calculated", lang) : "";
}

/** Middles of quarters or of months, whichever all of them are. */
function periodsOf(x: readonly number[], lang: Lang): string[] {
  const place = (at: number, parts: number) => (at - Math.floor(at)) * parts + 0.5;
  const fits = (parts: number) => x.every((at) => Math.abs(place(at, parts) - Math.round(place(at, parts))) < 0.01);
  return x.map((at) => {
    const year = Math.floor(at);
    if (fits(4)) return periodText(`${year}-Q${Math.round(place(at, 4))}`, lang);
    if (fits(12)) return periodText(`${year}-${String(Math.round(place(at, 12))).padStart(2, "0")}`, lang);
    return String(year);
  });
}
