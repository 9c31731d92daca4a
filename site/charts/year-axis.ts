/** Axes of years: the first and the last always named, round ones between. */
import type { Frame } from "./frame.ts";
import { textWidth } from "./text-width.ts";

/** Steps between labelled years, finest first. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];
/** Space between two year labels: more of it on a page, where years are read off, not counted. */
const YEAR_GAP = { wide: 36, narrow: 14 } as const;
/** Least distance of a round year from the first and the last, in steps: 2000 beside 1997 when they go by five. */
const NEAR = 0.59;

export interface YearLabel {
  readonly year: number;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end" | null;
}

/**
 * Years to print under an axis: the first, the last, and the round ones between that collide with neither.
 *
 * @param x place of a year. @param limit right edge of the drawing; a label that would cross an edge is set inside it.
 */
export function yearLabels(
  years: readonly [number, number],
  x: (year: number) => number,
  frame: Frame,
  limit = frame.width,
): YearLabel[] {
  const [first, last] = [Math.ceil(years[0]), Math.floor(years[1])];
  if (last <= first) return [settle(first, x(first), frame, limit)];
  const text = textWidth("2000", frame.body);
  const width = text + YEAR_GAP[frame.size];
  const step = YEAR_STEPS.find((s) => x(first + s) - x(first) >= width) ?? last - first;
  const near = Math.max(text + YEAR_GAP.narrow, (x(first + step) - x(first)) * NEAR);
  const between: number[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step)
    if (x(year) - x(first) >= near && x(last) - x(year) >= near) between.push(year);
  const all = x(last) - x(first) >= text + YEAR_GAP.narrow ? [first, ...between, last] : [last];
  return all.map((year) => settle(year, x(year), frame, limit));
}

function settle(year: number, x: number, frame: Frame, limit: number): YearLabel {
  const half = textWidth(String(year), frame.body) / 2;
  if (x - half < 0) return { year, x: 0, anchor: null };
  if (x + half > limit) return { year, x: limit, anchor: "end" };
  return { year, x, anchor: "middle" };
}
