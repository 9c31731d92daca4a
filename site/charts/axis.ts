/** Axes of values: round numbers, and their places over upright hairlines. */
import { tickStep } from "d3-array";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Frame } from "./frame.ts";
import { el, type Markup } from "./svg.ts";
import { textWidth } from "./text-width.ts";

export interface Ticks {
  readonly domain: readonly [number, number];
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

interface Wish {
  readonly fromZero: boolean;
  /** Greatest number of decimals on the axis: no step is finer. */
  readonly decimals: number;
  /** Most steps between the first tick and the last. */
  readonly steps: number;
}

/** How far, in steps, a value may stand beyond the last tick before one more is drawn. */
const BEYOND = 0.35;

/** Round ticks around the values. Zeros only give an axis from 0 to the finest step; no values an axis without ticks. */
export function valueTicks(values: readonly number[], { fromZero, decimals, steps }: Wish, lang: Lang): Ticks {
  if (values.length === 0) return { domain: [0, 1], values: [0], texts: [""] };
  const finest = 10 ** -decimals;
  const [low, high] = extentOf(fromZero ? [...values, 0] : values, finest);
  let count = steps + 1;
  let [step, from, to] = [0, 0, 0];
  do {
    step = Math.max(tickStep(low, high, --count), finest);
    [from, to] = [-outermost(-low / step), outermost(high / step)];
  } while (to - from > steps && count > 1);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  const places = Math.min(decimals, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return {
    domain: [Math.min(low, from * step), Math.max(high, to * step)],
    values: ticks,
    texts: ticks.map((t) => formatNumber(t, lang, places)),
  };
}

function extentOf(values: readonly number[], finest: number): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < high) return [low, high];
  return low === 0 ? [0, finest] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}

/** The last whole step, or the next one when the value stands well beyond it. */
function outermost(steps: number): number {
  const whole = Math.floor(steps + 1e-9);
  return steps - whole > BEYOND ? whole + 1 : whole;
}

/** Numbers over the upright hairlines of a panel; one that would touch its neighbour is left out, zero never. */
export function valueLabels({ values, texts }: Ticks, x: (value: number) => number, y: number, frame: Frame): Markup[] {
  const drawn: { from: number; to: number }[] = [];
  const order = values
    .map((value, i) => ({ value, text: texts[i] ?? "" }))
    .toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value));
  return order.flatMap(({ value, text }) => {
    const width = textWidth(text, frame.small);
    const from = Math.max(0, Math.min(x(value) - width / 2, frame.width - width));
    const to = from + width;
    if (text === "" || drawn.some((d) => from < d.to + 8 && d.from < to + 8)) return [];
    drawn.push({ from, to });
    return [el("text", { x: (from + to) / 2, y, "text-anchor": "middle", class: "ax sm" }, text)];
  });
}
