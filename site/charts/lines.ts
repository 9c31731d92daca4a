/** A line chart: series by year, month or quarter on one linear scale. */
import type { LineChart, LineSeries } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { breakMarks, drawBreak } from "./breaks.ts";
import { eventLine, eventRing, eventRows } from "./events.ts";
import { type Drawing, type Frame, frames, type Scales, type Size } from "./frame.ts";
import type { Box, Segment } from "./geometry.ts";
import { block, boxOf, drawBlock, type Placed, textLines } from "./labels.ts";
import { columnLabels } from "./line-column.ts";
import { drawGround, groundLabels } from "./line-ground.ts";
import { floatingLabels } from "./line-labels.ts";
import { type LineLayout, layOut } from "./line-layout.ts";
import { listRows } from "./line-list.ts";
import { isKnown, runs } from "./line-runs.ts";
import { drawBand, drawLine, drawMarks } from "./line-series.ts";
import type { Obstacles } from "./place.ts";
import { round } from "./svg.ts";

export function drawLines(chart: LineChart, size: Size, lang: Lang): Drawing {
  const first = attempt(chart, frames[size], lang, new Set());
  return first.homeless.length === 0
    ? first.drawing
    : attempt(chart, frames[size], lang, new Set(first.homeless)).drawing;
}

/** A drawing in which the listed series are named above the plot, and those for whose names it found no place. */
function attempt(
  chart: LineChart,
  frame: Frame,
  lang: Lang,
  listed: ReadonlySet<LineSeries>,
): { drawing: Drawing; homeless: readonly LineSeries[] } {
  const layout = layOut(chart, frame, lang, listed);
  const rows = eventRows(chart.events, layout.years, (year) => layout.at({ x: year, y: 0 }).x);
  const rings = rows.rings.map((ring) => ({ ...ring, y: ring.y + layout.ringTop }));
  const column = columnLabels(chart, layout);
  const named = referenceNames(chart, layout);
  const ground = groundLabels(chart, layout, lang, named.map(boxOf));
  const taken: Obstacles = {
    texts: [
      ...[...ground.axis, ...ground.notes, ...column.placed, ...named].map(boxOf),
      ...rings.map(({ x, y }) => around(x, y, 9)),
    ],
    marks: markBoxes(chart, layout),
    lines: [
      ...seriesSegments(chart, layout),
      ...rings.map(({ x, y }): Segment => ({ a: { x, y }, b: { x, y: layout.bottom }, weight: 0.1 })),
      ...(chart.references ?? []).map((r) => ({ ...across(layout, r.at), weight: 0.4 })),
    ],
  };
  const breaks = breakMarks(chart, layout, taken);
  const breakLines = breaks.map(
    ({ x }): Segment => ({ a: { x, y: layout.top }, b: { x, y: layout.bottom }, weight: 2 }),
  );
  const floating = floatingLabels(chart, layout, { ...taken, lines: [...taken.lines, ...breakLines] }, listed);
  // The newest line is drawn last, over the older ones.
  const order = chart.series.toSorted((a, b) => RANK[a.role] - RANK[b.role]);
  const labels = [
    ...ground.notes,
    ...named,
    ...breaks.flatMap((b) => b.label ?? []),
    ...column.placed,
    ...floating.placed,
  ];
  const body = [
    ...drawGround(chart, layout),
    ...drawBand(chart, layout),
    ...rings.map((ring) => eventLine(ring, layout.bottom)),
    ...ground.axis.flatMap((p) => drawBlock(p)),
    ...order.flatMap((s) => drawLine(s, chart, layout)),
    ...breaks.flatMap((b) => drawBreak(b, layout)),
    ...column.leaders,
    ...floating.leaders,
    ...order.flatMap((s) => drawMarks(s, chart, layout)),
    ...labels.flatMap((p) => drawBlock(p)),
    ...rings.flatMap(eventRing),
    ...listRows(listed, layout),
  ];
  const drawing = { width: frame.width, height: Math.ceil(layout.height), body, scales: scalesOf(layout) };
  return { drawing, homeless: floating.homeless };
}

function scalesOf({ years, ticks, at }: LineLayout): Scales {
  const [low, high] = [at({ x: years[0], y: ticks.domain[0] }), at({ x: years[1], y: ticks.domain[1] })];
  return {
    x: [years[0], round(low.x), years[1], round(high.x)],
    y: [ticks.domain[0], round(low.y), ticks.domain[1], round(high.y)],
  };
}

const RANK = { older: 0, calculated: 1, newest: 2, marks: 3 } as const;

/** On a phone a reference is named on its line at the right edge. */
function referenceNames(chart: LineChart, layout: LineLayout): Placed[] {
  const { frame, right } = layout;
  if (frame.size === "wide") return [];
  return (chart.references ?? []).map((r) => ({
    block: block(textLines(r.label, "sm", frame), frame),
    x: right,
    y: across(layout, r.at).a.y - 4,
    anchor: "end",
  }));
}

function across({ at, years, left, right }: LineLayout, value: number): Omit<Segment, "weight"> {
  const { y } = at({ x: years[0], y: value });
  return { a: { x: left, y }, b: { x: right, y } };
}

const around = (x: number, y: number, r: number): Box => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r });

function markBoxes(chart: LineChart, { at }: LineLayout): Box[] {
  return chart.series.flatMap((s) => {
    const reach = s.everyPoint || s.role === "marks" ? 4.5 : 1;
    return s.points.filter(isKnown).map((p) => around(at(p).x, at(p).y, reach));
  });
}

function seriesSegments(chart: LineChart, { at }: LineLayout): Segment[] {
  return chart.series.flatMap((s) =>
    runs(s, chart.breaks).flatMap((run) => run.slice(1).map((p, i) => ({ a: at(run[i] ?? p), b: at(p), weight: 1 }))),
  );
}
