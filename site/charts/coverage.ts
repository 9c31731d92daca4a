/**
 * "What is held, by year": a bar for years without a gap, a hollow diamond for a single year, one lane a subject.
 *
 * It stands in the head of a page at 328 units on every screen, so both sizes are the one drawing (class `cv`).
 */
import { scaleLinear } from "d3-scale";
import type { CoverageChart } from "../../profiles/document.ts";
import { type Drawing, frames } from "./frame.ts";
import { baseline, block, drawBlock, textLines } from "./labels.ts";
import { mark } from "./marks.ts";
import { el, type Markup, vLine } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** Type of the class `cv`: that of a wide chart. */
const frame = { ...frames.wide, width: 328 };
const LABEL_LIMIT = 132;
const BAR = 7;
const LANE = 21;

export function drawCoverage(chart: CoverageChart): Drawing {
  const labels = chart.lanes.map((l) => block(textLines(l.label, "", frame, LABEL_LIMIT), frame));
  const left = Math.max(...labels.map((b) => b.width), 74) + 14;
  const right = frame.width - 2;
  const [first, last] = chart.x;
  // A year is a stretch, from its New Year to the next.
  const x = scaleLinear([first, last + 1], [left, right]);
  const title = block(textLines(chart.title, "b", frame, frame.width), frame);
  const axisY = title.height + 22;
  const top = axisY + 5;
  let y = top;
  const lanes = chart.lanes.flatMap((lane, i) => {
    const label = labels[i] ?? title;
    const height = Math.max(LANE, label.height + 9);
    const middle = y + height / 2;
    y += height;
    return [
      ...drawBlock({ block: label, x: 0, y: baseline(label, middle - label.height / 2 + 1), anchor: "start" }, false),
      ...lane.spans.map(([from, to]) => bar(x(Math.max(from, first)), x(Math.min(to, last) + 1), middle)),
      ...lane.marks.map((year) => mark("modelled", "hollow", "s4", { x: x(year + 0.5), y: middle }, 3.4)),
    ];
  });
  return {
    width: frame.width,
    height: Math.ceil(y + 4),
    body: [
      ...drawBlock({ block: title, x: 0, y: baseline(title, 2), anchor: "start" }, false),
      ...decades(first, last, x, right).flatMap((d) => [
        d.year === last ? vLine("ev", right, top, y) : vLine("grid", x(d.year), top, y),
        el(
          "text",
          { x: d.year === last ? right : x(d.year), y: axisY, "text-anchor": d.anchor, class: "ax sm" },
          String(d.year),
        ),
      ]),
      ...lanes,
    ],
  };
}

const bar = (x1: number, x2: number, middle: number): Markup =>
  el("rect", { class: "fs2", x: x1, y: middle - BAR / 2, width: Math.max(x2 - x1, 1.5), height: BAR });

/** First and last year, and the round ones between that collide with neither. */
function decades(
  first: number,
  last: number,
  x: (year: number) => number,
  right: number,
): { year: number; anchor: "start" | "middle" | "end" | null }[] {
  const width = textWidth("2000", frame.small);
  const firstEnd = x(first) + width + 8;
  const lastStart = right - width - 8;
  if (first === last || firstEnd > lastStart) return [{ year: last, anchor: "end" }];
  const step = last - first > 16 ? 10 : last - first > 8 ? 5 : 2;
  const between: { year: number; anchor: "middle" }[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step)
    if (x(year) - width / 2 >= firstEnd && x(year) + width / 2 <= lastStart) between.push({ year, anchor: "middle" });
  return [{ year: first, anchor: null }, ...between, { year: last, anchor: "end" }];
}
