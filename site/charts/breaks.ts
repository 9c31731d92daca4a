/** Breaks: where a concept, coverage or territory changed, two strokes on the axis, a line up and the reason. */
import type { LineChart } from "../../profiles/document.ts";
import { type Box, lengthInside } from "./geometry.ts";
import { baseline, block, boxOf, type Placed, textLines } from "./labels.ts";
import type { LineLayout } from "./line-layout.ts";
import { isKnown } from "./line-runs.ts";
import type { Obstacles } from "./place.ts";
import { coordinate as c, el, type Markup, vLine } from "./svg.ts";

export interface BreakMark {
  readonly x: number;
  readonly label: Placed | null;
}

/** Widest a reason stands before its words are broken into lines. */
const LIMIT = { wide: 260, narrow: 132 } as const;

/** Marks and their labels, each label beside its line at the top, on the side where it covers least. */
export function breakMarks(chart: LineChart, layout: LineLayout, taken: Obstacles): BreakMark[] {
  const { frame, top, right } = layout;
  return chart.breaks.flatMap(({ at, label }) => {
    const x = breakX(at, chart, layout);
    if (x === null) return [];
    if (label === "") return [{ x, label: null }];
    const text = label.includes("[B]") ? label : `[B] ${label}`;
    const choices = [1, -1].flatMap((side) => {
      const room = side < 0 ? x - layout.left - 6 : right - x - 6;
      const b = block(textLines(text, "sm", frame, Math.min(LIMIT[frame.size], Math.max(room, 60))), frame);
      return [0, 20, 40, 80].map(
        (down): Placed => ({
          block: b,
          x: x + side * 6,
          y: baseline(b, top + 4 + down),
          anchor: side < 0 ? "end" : "start",
        }),
      );
    });
    const costs = choices.map(
      (choice) => cost(boxOf(choice), taken, frame.width) + choice.y / 100 + choice.block.lines.length * 10,
    );
    const best = choices[costs.indexOf(Math.min(...costs))] ?? null;
    if (best) taken.texts.push(boxOf(best));
    return [{ x, label: best }];
  });
}

/** Half way between the last point before and the first after, at most half a year before the change. */
function breakX(at: number, chart: LineChart, layout: LineLayout): number | null {
  const xs = chart.series.flatMap((s) => s.points.filter(isKnown).map((p) => p.x));
  const before = Math.max(...xs.filter((x) => x < at), at - 1);
  const after = Math.min(...xs.filter((x) => x >= at), at);
  const year = (before + after) / 2;
  return year > layout.years[0] && year < layout.years[1] ? layout.at({ x: year, y: 0 }).x : null;
}

function cost(box: Box, taken: Obstacles, width: number): number {
  const touches = taken.texts.some(
    (t) => t.x0 < box.x1 + 4 && box.x0 - 4 < t.x1 && t.y0 < box.y1 + 2 && box.y0 - 2 < t.y1,
  );
  const outside = box.x0 < 0 || box.x1 > width;
  return (
    (touches ? 500 : 0) +
    (outside ? 5000 : 0) +
    taken.lines.reduce((sum, s) => sum + s.weight * lengthInside(s, box), 0)
  );
}

export function drawBreak({ x }: BreakMark, { top, bottom }: LineLayout): Markup[] {
  const stroke = (dx: number) => `M${c(x + dx)} ${c(bottom + 5)}l4 -10`;
  return [el("path", { class: "brk", d: stroke(-5) + stroke(1) }), vLine("brk", x, top + 2, bottom - 8)];
}
