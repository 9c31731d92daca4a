/** Dated law, one lane a topic: a point is an exact date, a ring only a year or month, a bar a limited term. */
import { scaleLinear } from "d3-scale";
import type { LaneChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { type Drawing, frames, type Size } from "./frame.ts";
import { drawKey, type KeyEntry } from "./key.ts";
import { baseline, block, drawBlock, textLines } from "./labels.ts";
import { el, hLine, type Markup, vLine } from "./svg.ts";
import { words } from "./words.ts";
import { yearLabels } from "./year-axis.ts";

type Item = LaneChart["lanes"][number]["items"][number];

const LABEL_LIMIT = 210;
const RADIUS = 3.8;
/** Distance between two levels of one lane; marks nearer than `APART` take different levels. */
const LEVEL = 10;
const APART = 2 * RADIUS + 2;

export function drawLanes(chart: LaneChart, size: Size, lang: Lang): Drawing {
  const frame = frames[size];
  const items = chart.lanes.flatMap((l) => l.items);
  const labels = chart.lanes.map((l) =>
    block(textLines(l.label, "b", frame, size === "wide" ? LABEL_LIMIT : 320), frame),
  );
  const left = size === "wide" ? Math.max(...labels.map((b) => b.width), 60) + 24 : 8;
  const right = frame.width - 8;
  const years = [
    Math.min(chart.x[0], ...items.map((i) => i.from)),
    Math.max(chart.x[1] + 1, ...items.map((i) => i.from)),
  ] as const;
  const x = scaleLinear(years, [left, right]);
  const key = drawKey(keyEntries(items, lang), frame);
  const top = key.height + 12;
  let y = top;
  const lanes = chart.lanes.map((lane, i) => {
    const label = labels[i] ?? block([], frame);
    const levels = levelsOf(lane.items, x);
    const field = 26 + Math.max(0, ...levels) * LEVEL;
    const above = size === "wide" ? 0 : label.height + 4;
    const height = Math.max(field + 8, size === "wide" ? label.height + 12 : 0) + above;
    // Levels are counted upward from the lane's line.
    const line = y + above + (height - above + Math.max(0, ...levels) * LEVEL) / 2;
    const labelTop = size === "wide" ? line - label.height / 2 : y + 6;
    y += height;
    return [
      hLine("lane", left, right, line),
      ...drawBlock({ block: label, x: 0, y: baseline(label, labelTop), anchor: "start" }, size === "narrow"),
      ...lane.items
        .map((item, k) => (item.to === null ? null : term(item, x, line - (levels[k] ?? 0) * LEVEL, years)))
        .filter((m) => m !== null),
      ...lane.items.map((item, k) => point(item, x(item.from), line - (levels[k] ?? 0) * LEVEL)),
    ];
  });
  const axis = yearLabels(chart.x, x, frame, frame.width).flatMap((label) => [
    vLine("grid", x(label.year), top, y),
    el("text", { x: label.x, y: y + 17, "text-anchor": label.anchor, class: "ax" }, String(label.year)),
  ]);
  return { width: frame.width, height: Math.ceil(y + 24), body: [...key.body, ...axis, ...lanes.flat()] };
}

/** Levels so that neither marks nor bars of one lane lie on one another, the lowest free level first. */
function levelsOf(items: readonly Item[], x: (year: number) => number): number[] {
  const order = items.map((item, i) => ({ item, i })).toSorted((a, b) => a.item.from - b.item.from || a.i - b.i);
  const ends: number[] = [];
  const levels = items.map(() => 0);
  for (const { item, i } of order) {
    const start = x(item.from);
    const found = ends.findIndex((end) => start >= end);
    const level = found < 0 ? ends.length : found;
    ends[level] = Math.max(start + APART, item.to === null ? 0 : x(item.to) + RADIUS);
    levels[i] = level;
  }
  return levels;
}

function term(item: Item, x: (year: number) => number, y: number, [first, last]: readonly [number, number]): Markup {
  const end = Math.min(item.to ?? item.from, last);
  const x1 = x(Math.max(item.from, first));
  return el("line", { class: "span", x1, x2: Math.max(x(end), x1 + 2), y1: y, y2: y }, el("title", {}, item.title));
}

const point = (item: Item, x: number, y: number): Markup =>
  el("circle", { class: item.exact ? "pt" : "pt hol", cx: x, cy: y, r: RADIUS }, el("title", {}, item.title));

function keyEntries(items: readonly Item[], lang: Lang): KeyEntry[] {
  const dot = (className: string) => el("circle", { class: className, cx: 0, cy: 0, r: RADIUS });
  return [
    ...(items.some((i) => i.exact) ? [{ label: words.exactDate[lang], mark: dot("pt") }] : []),
    ...(items.some((i) => !i.exact) ? [{ label: words.yearOrMonth[lang], mark: dot("pt hol") }] : []),
    ...(items.some((i) => i.to !== null) ? [{ label: words.term[lang], mark: hLine("span", -7, 7, 0) }] : []),
  ];
}
