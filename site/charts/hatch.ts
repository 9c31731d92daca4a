/** Hatching as strokes, so that a drawing needs no pattern with an id, which two drawings on a page would share. */
import type { Course } from "../map/courses.ts";
import { coordinate } from "./svg.ts";

/** Between two strokes, along the x axis. */
const STEP = 7;

/** Path data of strokes at 45 degrees inside closed courses, holes left free (even-odd rule). */
export function hatch(rings: readonly Course[], step = STEP): string {
  // a stroke is the line x + y = k
  const ends = new Map<number, number[]>();
  for (const ring of rings)
    for (const [i, [x0, y0]] of ring.entries()) {
      const [x1, y1] = ring[(i + 1) % ring.length] ?? [x0, y0];
      const [from, to] = [x0 + y0, x1 + y1];
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      // half open, so that a corner is met once
      for (let k = Math.ceil(low / step) * step; k < high; k += step) {
        const met = ends.get(k) ?? [];
        met.push(x0 + ((k - from) / (to - from)) * (x1 - x0));
        ends.set(k, met);
      }
    }
  return [...ends]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([k, xs]) => {
      const sorted = xs.toSorted((a, b) => a - b);
      return sorted.flatMap((x, i) => {
        const end = sorted[i + 1];
        // a corner that is only touched has no length
        if (i % 2 === 1 || end === undefined || end - x < 0.1) return [];
        return `M${coordinate(x)} ${coordinate(k - x)}L${coordinate(end)} ${coordinate(k - end)}`;
      });
    })
    .join("");
}
