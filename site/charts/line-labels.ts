/** Names of lines that end earlier (on a phone, of all) and numbers at chosen points, each where it covers least. */
import type { LineChart, LineSeries } from "../../profiles/document.ts";
import type { Box } from "./geometry.ts";
import { block, boxOf, type Placed, textLines } from "./labels.ts";
import { endBlock, LABEL_LIMIT, type LineLayout, withStatus } from "./line-layout.ts";
import { endOf, isKnown, lastKnown } from "./line-runs.ts";
import { labelClass } from "./marks.ts";
import { type Choice, COST, type Obstacles, place, type Side, type Wish } from "./place.ts";
import { type Markup, segment } from "./svg.ts";

const ABOVE: readonly Side[] = [
  "above",
  "aboveLeft",
  "aboveRight",
  "left",
  "right",
  "below",
  "belowLeft",
  "belowRight",
];
const BELOW: readonly Side[] = [
  "below",
  "belowLeft",
  "belowRight",
  "left",
  "right",
  "above",
  "aboveLeft",
  "aboveRight",
];
const BACKWARD: readonly Side[] = [
  "aboveLeft",
  "above",
  "belowLeft",
  "below",
  "left",
  "aboveRight",
  "right",
  "belowRight",
];
const AT_END: readonly Side[] = [
  "right",
  "above",
  "below",
  "aboveLeft",
  "belowLeft",
  "aboveRight",
  "belowRight",
  "left",
];
/** Radius kept free around a point. */
const REACH = 5;
/** A second wording in narrower lines. */
const NARROWER = 96;
/** A name that would cover more than this (a text, or some 20 units of a line) is listed above the plot instead. */
const TOO_MUCH = 130;

export interface Floating {
  readonly placed: readonly Placed[];
  readonly leaders: readonly Markup[];
  /** Series for whose names there is no place. */
  readonly homeless: readonly LineSeries[];
}

/** A number that cannot stand without touching other words is left to the table. */
export function floatingLabels(
  chart: LineChart,
  layout: LineLayout,
  taken: Obstacles,
  listed: ReadonlySet<LineSeries>,
): Floating {
  const { frame } = layout;
  const bounds: Box = { x0: 1, y0: Math.max(0, layout.unitY - 26), x1: frame.width - 1, y1: layout.bottom - 3 };
  const names = chart.series.filter(
    (s) => s.label + s.sublabel !== "" && lastKnown(s) && !layout.column.includes(s) && !listed.has(s),
  );
  const placed: Placed[] = [];
  const leaders: Markup[] = [];
  const homeless: LineSeries[] = [];
  const settle = ({ placed: label, leader }: Choice): void => {
    taken.texts.push(boxOf(label));
    placed.push(label);
    if (leader) leaders.push(segment("tick", ...leader));
  };
  for (const s of names) {
    const choice = place(nameWish(s, layout), bounds, taken);
    if (choice.covers > TOO_MUCH) homeless.push(s);
    settle(choice);
  }
  for (const wish of chart.series.flatMap((s) => numberWishes(s, layout))) {
    const choice = place(wish, bounds, taken);
    if (choice.covers < COST.text) settle(choice);
  }
  return { placed, leaders, homeless };
}

function numberWishes(s: LineSeries, { frame, at }: LineLayout): Wish[] {
  return s.callouts.flatMap(({ index, text }) => {
    const p = s.points[index];
    if (!p || !isKnown(p) || text === "") return [];
    const lines = textLines(withStatus(text, p), s.role === "marks" ? "b" : "", frame, LABEL_LIMIT.narrow);
    const sides = p === lastKnown(s) ? BACKWARD : isLow(s, index) ? BELOW : ABOVE;
    return [{ at: at(p), reach: REACH, blocks: [block(lines, frame)], sides }];
  });
}

function nameWish(s: LineSeries, { frame, at }: LineLayout): Wish {
  const blocks = [LABEL_LIMIT[frame.size], NARROWER].map((limit) => endBlock(s, labelClass(s.direction), frame, limit));
  return { at: at(endOf(s)), reach: REACH, blocks, sides: frame.size === "wide" ? AT_END : BACKWARD };
}

/** A point below both neighbours is labelled below. */
function isLow(series: LineSeries, index: number): boolean {
  const y = series.points[index]?.y ?? 0;
  const beside = [series.points[index - 1]?.y, series.points[index + 1]?.y].filter((v) => v != null);
  return beside.length > 0 && beside.every((v) => v > y);
}
