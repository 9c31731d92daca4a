/** One of many small charts on a common scale: a line, its field, the last value printed; hollow where calculated. */
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Direction, LineSeries, Multiples } from "../../profiles/document.ts";
import type { Drawing } from "./frame.ts";
import { isKnown, type Known, runs } from "./line-runs.ts";
import { inkOf, labelClass, mark } from "./marks.ts";
import { el, hLine, type Markup, round } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** Drawn for a column of 156 px on a phone, where type of 12 stays at 11 px. */
const WIDTH = 170;
const TOP = 20;
const BOTTOM = 96;
const SIZE = 12;

/** The chart of `block.items[index]`; the first names the top of the scale, all leave the same room for the number. */
export function drawMultiple(block: Multiples, index: number): Drawing {
  const item = block.items[index];
  if (!item) throw new RangeError(`no small chart ${index}`);
  const room = Math.max(20, ...block.items.map((i) => textWidth(i.print, SIZE, true))) + 11;
  const right = WIDTH - room;
  const [first, last] = block.x;
  const x = scaleLinear([first, last], [0, right]);
  const low = Math.min(0, ...block.items.flatMap((i) => i.points.flatMap((p) => p.y ?? [])));
  const y = scaleLinear([low, block.yMax], [BOTTOM, TOP]);
  const at = (p: Known) => ({ x: first === last ? right / 2 : round(x(p.x)), y: round(y(p.y)) });
  const end = item.points.filter(isKnown).at(-1);
  const { direction, hollow } = block.tone ?? { direction: "in", hollow: true };
  const fill = hollow ? "hollow" : "filled";
  const ink = inkOf(direction, "compiled");
  const body: Markup[] = [
    ...[block.yMax, block.yMax / 2].map((v) => hLine("grid", 0, right, y(v))),
    hLine("base", 0, right, y(0)),
    ...runs(asSeries(item.points), []).flatMap((run) => drawRun(run, at, y(0), direction)),
    ...(end ? [mark("compiled", fill, ink, at(end), 3.4)] : []),
    ...(end
      ? [el("text", { x: at(end).x + 8, y: clear(at(end).y + 4), class: `${labelClass(direction)} halo` }, item.print)]
      : []),
    ...(index === 0 ? [el("text", { x: 0, y: TOP - 6, class: "ax" }, block.yLabel)] : []),
    el("text", { x: 0, y: BOTTOM + 16, class: "ax" }, String(first)),
    ...(first === last
      ? []
      : [el("text", { x: right, y: BOTTOM + 16, "text-anchor": "end", class: "ax" }, String(last))]),
  ];
  return { width: WIDTH, height: BOTTOM + 20, body };
}

/** The printed value stays above the years. */
const clear = (y: number): number => Math.min(y, BOTTOM + 2);

function drawRun(
  run: readonly Known[],
  at: (p: Known) => { x: number; y: number },
  zero: number,
  direction: Direction,
): Markup[] {
  const ink = inkOf(direction, "compiled");
  const [only, second] = run;
  if (only && !second) return [mark("compiled", "hollow", ink, at(only), 2)];
  const field = area<Known>(
    (p) => at(p).x,
    round(zero),
    (p) => at(p).y,
  );
  const stroke = line<Known>(
    (p) => at(p).x,
    (p) => at(p).y,
  );
  const path = el("path", { class: `ln ${ink} thin`, d: stroke(run) });
  return direction === "none" ? [path] : [el("path", { class: `area-${direction}`, d: field(run) }), path];
}

const asSeries = (points: Multiples["items"][number]["points"]): LineSeries => ({
  id: "",
  label: "",
  sublabel: "",
  direction: "in",
  role: "newest",
  nearness: "compiled",
  everyPoint: false,
  points,
  callouts: [],
});
