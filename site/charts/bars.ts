/** Bars from zero in the order given; a gap is printed as given (a dash with its letter) and has no bar. */
import { scaleLinear } from "d3-scale";
import type { BarChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { valueLabels, valueTicks } from "./axis.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import { baseline, block, drawBlock, textLines } from "./labels.ts";
import { inkOf } from "./marks.ts";
import { el, type Markup, vLine } from "./svg.ts";
import { textWidth } from "./text-width.ts";

type Row = BarChart["rows"][number];

const LABEL_LIMIT = 240;
const BAR = 14;
const ROW = 25;
/** Between a bar and its number. */
const GAP = 7;

export function drawBars(chart: BarChart, size: Size, lang: Lang): Drawing {
  const frame = frames[size];
  const wide = size === "wide";
  const labels = chart.rows.map((r) =>
    block(textLines(r.label, wide ? "" : "b", frame, wide ? LABEL_LIMIT : 320), frame),
  );
  const room = (back: boolean) =>
    Math.max(
      0,
      ...chart.rows.filter((r) => (r.value ?? 0) < 0 === back).map((r) => textWidth(r.print, frame.small, true) + GAP),
    );
  const ticks = valueTicks(
    chart.rows.flatMap((r) => r.value ?? []),
    { fromZero: true, decimals: chart.decimals, steps: wide ? 6 : 4 },
    lang,
  );
  const left = (wide ? Math.max(...labels.map((b) => b.width), 40) + 16 : 8) + room(true);
  const right = frame.width - Math.max(room(false), 12);
  const x = scaleLinear(ticks.domain, [left, right]);
  const unit = block(textLines(chart.unit, "ax sm", frame, frame.width), frame);
  const axisY = (chart.unit ? unit.height + 8 : 0) + frame.small;
  const top = axisY + 6;
  let y = top;
  const rows = chart.rows.map((row, i) => {
    const label = labels[i] ?? unit;
    const above = wide ? 0 : label.height + 4;
    const height = Math.max(ROW, wide ? label.height + 10 : 0) + above;
    const middle = y + above + (height - above) / 2;
    const labelTop = wide ? middle - label.height / 2 : y + 6;
    y += height;
    return {
      row,
      middle,
      name: drawBlock({ block: label, x: 0, y: baseline(label, labelTop), anchor: "start" }, !wide),
    };
  });
  const grid = [
    ...ticks.values.map((value) => vLine(value === 0 ? "base" : "grid", x(value), top, y)),
    ...valueLabels(ticks, x, axisY, frame),
  ];
  const zero = vLine("base", x(0), top, y);
  return {
    width: frame.width,
    height: Math.ceil(y + 6),
    body: [
      ...drawBlock({ block: unit, x: 0, y: baseline(unit, 1), anchor: "start" }, false),
      ...grid,
      ...rows.flatMap(({ row, middle }) => drawBar(row, x, middle, frame)),
      zero,
      ...rows.flatMap(({ name }) => name),
    ],
  };
}

function drawBar(row: Row, x: (v: number) => number, middle: number, frame: Frame): Markup[] {
  const end = x(row.value ?? 0);
  const [from, to] = [Math.min(end, x(0)), Math.max(end, x(0))];
  const back = (row.value ?? 0) < 0;
  const ink = inkOf(row.direction, "reported");
  const size = { x: from, y: middle - BAR / 2, width: Math.max(to - from, 1), height: BAR };
  const bar = row.hollow
    ? el("rect", { class: `hol ${ink}`, "stroke-dasharray": "3 2", ...size })
    : el("rect", { class: `f${ink}`, ...size });
  const print = el(
    "text",
    {
      x: back ? from - GAP : to + GAP,
      y: middle + frame.small * 0.36,
      "text-anchor": back ? "end" : null,
      class: row.value === null ? "ax sm" : "b sm",
    },
    row.print,
  );
  return row.value === null ? [print] : [bar, print];
}
