/** Rows of an interval with the estimate in it, and beside it the figures it comes of, on one axis. */
import { scaleLinear } from "d3-scale";
import type { RangeChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { valueLabels, valueTicks } from "./axis.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import { dotEntries, drawKey, type KeyEntry } from "./key.ts";
import { baseline, block, drawBlock, textLines } from "./labels.ts";
import { type Ink, inkOf, mark } from "./marks.ts";
import { el, hLine, type Markup, vLine } from "./svg.ts";
import { textWidth } from "./text-width.ts";

type Row = RangeChart["rows"][number];

const LABEL_LIMIT = 190;
/** Half the height of an interval's caps. The interval has a lane of its own, and so has each series below it. */
const CAP = 5;
const LANE = 11;
const PADDING = 12;
const RADIUS = 4.2;

export function drawRanges(chart: RangeChart, size: Size, lang: Lang): Drawing {
  const frame = frames[size];
  const wide = size === "wide";
  const labels = chart.rows.map((r) => block(textLines(r.label, "b", frame, wide ? LABEL_LIMIT : 320), frame));
  const prints = Math.max(0, ...chart.rows.map((r) => textWidth(r.print, frame.small, true)));
  const left = wide ? Math.max(40, ...labels.map((b) => b.width)) + 18 : 8;
  const right = frame.width - (wide ? prints + 14 : 10);
  const values = chart.rows.flatMap((r) => [
    ...(r.interval ?? []),
    ...[r.estimate, ...Object.values(r.values)].flatMap((v) => v ?? []),
  ]);
  const ticks = valueTicks(values, { fromZero: true, decimals: chart.decimals, steps: wide ? 6 : 4 }, lang);
  const x = scaleLinear(ticks.domain, [left, right]);
  const key = drawKey(keyOf(chart), frame);
  const unit = block(textLines(chart.unit, "ax sm", frame, frame.width), frame);
  const head = key.height + (key.height > 0 ? 4 : 0);
  const axisY = head + unit.height + 8 + frame.small;
  const first = axisY + 6;
  const lanes = (1 + chart.series.length) * LANE + PADDING;
  let y = first;
  const bands: (readonly [number, number])[] = [];
  const rows = chart.rows.flatMap((row, i) => {
    const label = labels[i] ?? unit;
    const above = wide ? 0 : label.height + 6;
    const height = Math.max(lanes, wide ? label.height + 12 : 0) + above;
    const middle = y + above + (height - above) / 2;
    const labelTop = wide ? middle - label.height / 2 : y + 6;
    bands.push([y, y + height]);
    y += height;
    return [
      ...drawBlock({ block: label, x: 0, y: baseline(label, labelTop), anchor: "start" }, !wide),
      ...drawBlock(printOf(row, middle, labelTop, frame), !wide),
      ...drawRow(row, chart, x, middle),
    ];
  });
  return {
    width: frame.width,
    height: Math.ceil(y + 4),
    body: [
      ...key.body,
      ...drawBlock({ block: unit, x: 0, y: baseline(unit, head + 1), anchor: "start" }, false),
      ...ticks.values.map((value) => vLine(value === 0 ? "base" : "grid", x(value), first, y)),
      ...valueLabels(ticks, x, axisY, frame),
      ...rows,
    ],
    rows: bands,
  };
}

/** At the right edge: on the row's line of a wide chart, on the label's of a narrow one. */
function printOf(row: Row, middle: number, labelTop: number, frame: Frame) {
  const words = block(textLines(row.print, "b sm", frame), frame);
  const top = frame.size === "wide" ? middle - words.height / 2 : labelTop;
  return { block: words, x: frame.width, y: baseline(words, top), anchor: "end" as const };
}

function drawRow(row: Row, chart: RangeChart, x: (v: number) => number, middle: number): Markup[] {
  const ink = inkOf(chart.direction, "compiled");
  const lane = middle - (chart.series.length * LANE) / 2;
  return [
    ...(row.interval ? drawInterval(x(row.interval[0]), x(row.interval[1]), lane, ink) : []),
    ...(row.estimate === null ? [] : [mark("compiled", "hollow", ink, { x: x(row.estimate), y: lane }, RADIUS)]),
    ...chart.series.flatMap((s, i) => {
      const value = row.values[s.id];
      if (value == null) return [];
      const at = { x: x(value), y: lane + (i + 1) * LANE };
      return [mark(s.nearness, s.hollow ? "hollow" : "filled", inkOf(s.direction, s.nearness), at, RADIUS)];
    }),
  ];
}

const drawInterval = (x0: number, x1: number, y: number, ink: Ink): Markup[] => [
  hLine(`${ink} mk`, x0, x1, y),
  vLine(`${ink} mk`, x0, y - CAP, y + CAP),
  vLine(`${ink} mk`, x1, y - CAP, y + CAP),
];

function keyOf(chart: RangeChart): KeyEntry[] {
  const ink = inkOf(chart.direction, "compiled");
  return [
    ...(chart.rows.some((r) => r.interval)
      ? [{ label: chart.intervalLabel, mark: el("g", {}, drawInterval(-7, 7, 0, ink)) }]
      : []),
    ...(chart.rows.some((r) => r.estimate !== null)
      ? [{ label: chart.estimateLabel, mark: mark("compiled", "hollow", ink, { x: 0, y: 0 }, RADIUS) }]
      : []),
    ...dotEntries(chart.series),
  ];
}
