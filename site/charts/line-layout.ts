/** Where things stand in a line chart: gutter for the numbers, column for the labels at the lines' ends, scales. */
import { scaleLinear } from "d3-scale";
import type { LineChart, LineSeries } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { type Ticks, valueTicks } from "./axis.ts";
import { eventRows } from "./events.ts";
import type { Frame } from "./frame.ts";
import type { XY } from "./geometry.ts";
import { type Block, block, textLines } from "./labels.ts";
import { isEstimated, isKnown, type Known, lastKnown } from "./line-runs.ts";
import { labelClass } from "./marks.ts";
import { textWidth } from "./text-width.ts";

export interface LineLayout {
  readonly frame: Frame;
  readonly ticks: Ticks;
  readonly years: readonly [number, number];
  readonly at: (p: { readonly x: number; readonly y: number }) => XY;
  /** Left end of the years, right end of the hairlines, first and last line of the plot, baseline of the unit. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly unitY: number;
  /** Below the listed names, so that no event's line runs through one: where the rows of rings begin. */
  readonly ringTop: number;
  readonly height: number;
  /** Labels set in the column at the right; the others float near their last point. */
  readonly column: readonly LineSeries[];
}

/** Widest a label at the right may be before its words are broken into lines. */
export const LABEL_LIMIT = { wide: 190, narrow: 150 } as const;
const PLOT_HEIGHT = { wide: 228, narrow: 184 } as const;
const EMPTY_HEIGHT = 72;
const UNIT_ROW = 36;
const LIST_ROW = 18;
/** Length of the piece of line before a listed name, and the space after it. */
export const SAMPLE = { length: 18, gap: 7 } as const;
const YEAR_ROW = 26;
/** A line that ends this near the end of the axis (share of it) is named in the column. */
const AT_THE_END = 0.03;

/** The text and the smaller second line at a line's end; an estimate carries its letter. */
export function endBlock(
  series: LineSeries,
  className: string,
  frame: Frame,
  limit: number = LABEL_LIMIT[frame.size],
): Block {
  const last = lastKnown(series);
  const label = series.sublabel.includes("[") || !last ? series.label : withStatus(series.label, last);
  return block(
    [...textLines(label, className, frame, limit), ...textLines(series.sublabel, "sm", frame, limit)],
    frame,
  );
}

/** A name listed above the plot: its text and smaller second one, the latter broken at the edge; `y` is the first baseline. */
interface ListedName {
  readonly series: LineSeries;
  readonly label: Block;
  readonly rest: Block;
  readonly restX: number;
  readonly y: number;
}

export function listedNames(listed: ReadonlySet<LineSeries>, frame: Frame): { names: ListedName[]; height: number } {
  let height = 0;
  const names = [...listed].map((series): ListedName => {
    const first = endBlock(series, labelClass(series.direction), frame, Number.POSITIVE_INFINITY).lines;
    const label = block(first.slice(0, series.label === "" ? 0 : 1), frame);
    const restX = SAMPLE.length + SAMPLE.gap + (label.width > 0 ? label.width + 6 : 0);
    const rest = block(textLines(series.sublabel, "sm", frame, frame.width - restX), frame);
    const y = height + 14;
    height += LIST_ROW + Math.max(0, rest.lines.length - 1) * frame.leading;
    return { series, label, rest, restX, y };
  });
  return { names, height };
}

export function withStatus(text: string, point: Known): string {
  return text !== "" && isEstimated(point) && !text.includes("[") ? `${text} [${point.status}]` : text;
}

/** @param listed series named in rows above the plot, because no place near their end is free. */
export function layOut(chart: LineChart, frame: Frame, lang: Lang, listed: ReadonlySet<LineSeries>): LineLayout {
  const known = chart.series.flatMap((s) => s.points.filter(isKnown));
  const marked = [...known.map((p) => p.y), ...(chart.references ?? []).map((r) => r.at)];
  const ticks = valueTicks(marked, { fromZero: chart.fromZero, decimals: chart.decimals, steps: 5 }, lang);
  const years = yearSpan(chart, known);
  const named = chart.series.filter((s) => s.label + s.sublabel !== "" && lastKnown(s));
  const column = frame.size === "wide" ? named.filter((s) => endsAtTheEnd(s, years)) : [];
  const blocks = column.map((s) => endBlock(s, "b", frame));
  const references =
    frame.size === "wide"
      ? (chart.references ?? []).map((r) => block(textLines(r.label, "sm", frame, LABEL_LIMIT.wide), frame))
      : [];
  const widest = Math.max(0, ...[...blocks, ...references].map((b) => b.width));
  const left = Math.max(...ticks.texts.map((t) => textWidth(t, frame.body)), 0) + 14;
  const right = frame.width - Math.max(widest > 0 ? widest + 19 : 0, 16);
  const x = scaleLinear(years, [left, right - 4]);
  const place = (year: number) => (years[0] === years[1] ? (left + right) / 2 : x(year));
  const rings = eventRows(chart.events, years, place).height;
  const floating = frame.size === "narrow" && named.length > listed.size ? frame.leading : 0;
  const ringTop = listedNames(listed, frame).height;
  const top = ringTop + rings + UNIT_ROW + floating;
  const tall = blocks.reduce((sum, b) => sum + b.height + 6, 0);
  const bottom = top + (known.length === 0 ? EMPTY_HEIGHT : Math.max(PLOT_HEIGHT[frame.size], tall));
  const y = scaleLinear(ticks.domain, [bottom, top]);
  const at = (p: XY): XY => ({ x: place(p.x), y: y(p.y) });
  return {
    frame,
    ticks,
    years,
    at,
    left,
    right,
    top,
    bottom,
    unitY: top - 22,
    ringTop,
    height: bottom + YEAR_ROW,
    column,
  };
}

/** The years of the axis, widened to months after the last New Year and to events within the last year. */
function yearSpan(chart: LineChart, known: readonly Known[]): [number, number] {
  const [first, last] = chart.x;
  const events = chart.events.map((e) => e.at).filter((at) => at < last + 1);
  return [Math.min(first, ...known.map((p) => p.x)), Math.max(last, ...known.map((p) => p.x), ...events)];
}

function endsAtTheEnd(series: LineSeries, [first, last]: readonly [number, number]): boolean {
  const end = lastKnown(series);
  return end !== undefined && last > first && last - end.x <= (last - first) * AT_THE_END;
}
