/** Points, boxes and segments of a drawing. */

export interface XY {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Shared area of two boxes, 0 when they are apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

export interface Segment {
  readonly a: XY;
  readonly b: XY;
  /** Cost of a covered unit: a series line 1, an event line less. */
  readonly weight: number;
}

/** Length of a segment inside a box (Liang and Barsky 1984). */
export function lengthInside({ a, b }: Segment, box: Box): number {
  // most segments are nowhere near
  if (Math.max(a.x, b.x) < box.x0 || Math.min(a.x, b.x) > box.x1) return 0;
  if (Math.max(a.y, b.y) < box.y0 || Math.min(a.y, b.y) > box.y1) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a.x - box.x0],
    [dx, box.x1 - a.x],
    [-dy, a.y - box.y0],
    [dy, box.y1 - a.y],
  ] as const) {
    if (p === 0 && q < 0) return 0;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
