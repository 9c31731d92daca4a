/**
 * A revision triangle: a row a period, a column an edition; a ring is a period's first figure, a bar its change from the
 * edition before (right is up, left is down), a dot no change, an empty cell a period that the edition does not print.
 */
import type { TriangleChart } from "../../profiles/document.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import { baseline, block, drawBlock, textLines } from "./labels.ts";
import { el, hLine, type Markup, vLine } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const ROW = 21;
/** Above the names of the editions. */
const HEAD = 6;
const BAR = 9;
/** Between a bar's field and its number, and around both. */
const GAP = 6;
/** A change too small to see is still a bar. */
const LEAST = 1.2;

export function drawTriangle(chart: TriangleChart, size: Size): Drawing {
  const frame = frames[size];
  const columns = Math.max(1, chart.columns.length);
  const left = Math.max(24, ...chart.rows.map((r) => textWidth(r.label, frame.small, true))) + 12;
  const column = (frame.width - left) / columns;
  const heads = chart.columns.map((text) => block(textLines(text, "ax sm", frame, column - GAP), frame));
  const top = HEAD + Math.max(0, ...heads.map((h) => h.height)) + 6;
  const cells = chart.rows.flatMap((r) => r.cells);
  const number = Math.max(0, ...cells.map((c) => (c === null ? 0 : textWidth(c.text, frame.small, true))));
  const half = Math.max(6, (column - number - 3 * GAP) / 2);
  const bottom = top + ROW * chart.rows.length;
  return {
    width: frame.width,
    height: Math.ceil(bottom + 4),
    body: [
      ...heads.flatMap((head, i) =>
        drawBlock({ block: head, x: left + column * i, y: baseline(head, HEAD), anchor: "start" }, false),
      ),
      hLine("base", 0, frame.width, top),
      ...chart.columns.map((_, i) => vLine("grid", left + column * i + half, top, bottom)),
      ...chart.rows.flatMap((row, r) => {
        const middle = top + ROW * (r + 0.5);
        return [
          el("text", { x: 0, y: middle + frame.small * 0.36, class: "b sm" }, row.label),
          ...row.cells.flatMap((cell, i) =>
            cell === null ? [] : drawCell(cell, { x: left + column * i, middle, half, full: chart.full }, frame),
          ),
          hLine("grid", 0, frame.width, top + ROW * (r + 1)),
        ];
      }),
    ],
  };
}

type Cell = NonNullable<TriangleChart["rows"][number]["cells"][number]>;

interface Field {
  readonly x: number;
  readonly middle: number;
  /** Half of the bars' field, from its middle line to either side. */
  readonly half: number;
  /** Per cent at which a bar fills a half. */
  readonly full: number;
}

function drawCell(cell: Cell, { x, middle, half, full }: Field, frame: Frame): Markup[] {
  const centre = x + half;
  const told = el("title", {}, cell.title);
  const print = el(
    "text",
    { x: centre + half + GAP, y: middle + frame.small * 0.36, class: cell.change ? "b sm" : "ax sm" },
    cell.text,
  );
  if (cell.change === null) return [el("circle", { class: "hol s2", cx: centre, cy: middle, r: 3.2 }, told), print];
  if (cell.change === 0) return [el("circle", { class: "fs2", cx: centre, cy: middle, r: 1.6 }, told), print];
  const length = Math.max(LEAST, half * Math.min(1, Math.abs(cell.change) / full));
  const from = cell.change > 0 ? centre : centre - length;
  return [el("rect", { class: "fs2", x: from, y: middle - BAR / 2, width: length, height: BAR }, told), print];
}
