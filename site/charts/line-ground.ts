/** What lines stand on: hairlines with their values, the unit, the years, the field of years not held. */
import type { LineChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Box } from "./geometry.ts";
import { type Block, baseline, block, boxOf, type Placed, textLines } from "./labels.ts";
import type { LineLayout } from "./line-layout.ts";
import { isKnown } from "./line-runs.ts";
import { el, hLine, type Markup, vLine } from "./svg.ts";
import { words } from "./words.ts";
import { yearLabels } from "./year-axis.ts";

/** The words of the ground, to be kept free of labels; notes keep off what is named on the lines. */
export function groundLabels(
  chart: LineChart,
  layout: LineLayout,
  lang: Lang,
  named: readonly Box[],
): { axis: Placed[]; notes: Placed[] } {
  const { frame, ticks, unitY, at, years, right, left } = layout;
  const text = (content: string, className: string, limit?: number): Block =>
    block(textLines(content, className, frame, limit), frame);
  const values = ticks.values.map(
    (v, i): Placed => ({
      block: text(ticks.texts[i] ?? "", "ax"),
      x: 0,
      y: at({ x: years[0], y: v }).y - 4,
      anchor: "start",
    }),
  );
  const unit: Placed = { block: text(chart.unit, "ax"), x: 0, y: unitY, anchor: "start" };
  const notes: Placed[] = [];
  if (chart.unheld) {
    const x0 = at({ x: chart.unheld.from, y: 0 }).x;
    const letter = chart.unheld.label.includes("[") ? chart.unheld.label : `[L] ${chart.unheld.label}`;
    notes.push(middle(text(letter, "sm", Math.max(30, right - x0 - 8)), (x0 + right) / 2, layout, named));
  }
  if (!chart.series.some((s) => s.points.some(isKnown)))
    notes.push(middle(text(words.noFigures[lang], "sm"), (left + right) / 2, layout, named));
  return { axis: [unit, ...values].filter((p) => p.block.width > 0), notes };
}

/** In the middle of the plot, or as near below it as the named lines leave free. */
function middle(b: Block, x: number, { top, bottom, ticks, at, years }: LineLayout, named: readonly Box[]): Placed {
  const start = baseline(b, (top + bottom - b.height) / 2);
  const lines = ticks.values.map((v) => at({ x: years[0], y: v }).y);
  const free = (p: Placed): boolean => {
    const box = boxOf(p);
    return (
      !named.some((n) => n.y0 - 6 < box.y1 && box.y0 - 6 < n.y1) && !lines.some((y) => box.y0 - 2 < y && y < box.y1 + 2)
    );
  };
  const choices = [0, 6, -6, 12, -12, 18, 24, 30, 36, 48].map(
    (dy): Placed => ({ block: b, x, y: start + dy, anchor: "middle" }),
  );
  return choices.find(free) ?? { block: b, x, y: start, anchor: "middle" };
}

export function drawGround(chart: LineChart, layout: LineLayout): Markup[] {
  const { ticks, at, years, right, left, top, bottom, frame } = layout;
  const y = (value: number) => at({ x: years[0], y: value }).y;
  const field = chart.unheld ? at({ x: chart.unheld.from, y: 0 }).x : right;
  return [
    field < right
      ? el("rect", { class: "cellbg", x: field, y: top, width: right - field, height: bottom - top })
      : null,
    ...ticks.values.filter((v) => v !== 0).map((v) => hLine("grid", 0, right, y(v))),
    ticks.values.includes(0) ? hLine("base", 0, right, y(0)) : null,
    ticks.domain[0] !== ticks.values[0] ? hLine("grid", 0, right, bottom) : null,
    ...(chart.references ?? []).map((r) => hLine("base dash", left, right, y(r.at))),
  ]
    .filter((m) => m !== null)
    .concat(drawYears(layout, chart.x, bottom, frame.body));
}

function drawYears(
  { at, frame, years }: LineLayout,
  [, last]: readonly [number, number],
  bottom: number,
  size: number,
): Markup[] {
  const x = (year: number) => at({ x: year, y: 0 }).x;
  return yearLabels([years[0], last], x, frame).flatMap((label) => [
    vLine("tick", x(label.year), bottom, bottom + 4),
    el("text", { x: label.x, y: bottom + 5 + size, "text-anchor": label.anchor, class: "ax" }, String(label.year)),
  ]);
}
