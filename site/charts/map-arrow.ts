/** A line of a map: bent to the right of its way, so that the way there and the way back are seen apart; a point at its end. */
import type { Segment, XY } from "./geometry.ts";
import { coordinate as c, el, type Markup } from "./svg.ts";

/** How far the middle of a line stands off the straight way, as a share of it. */
const BEND = 0.16;
/** Length and half width of the point beyond the width of the line. */
const POINT = { length: 6, flare: 3 };

export interface Arrow {
  readonly start: XY;
  readonly bend: XY;
  readonly end: XY;
  readonly width: number;
}

/** From the edge of one circle to the edge of another; null when the circles leave no room. */
export function arrowBetween(a: XY & { r: number }, b: XY & { r: number }, width: number): Arrow | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = { x: (a.x + b.x) / 2 - dy * 2 * BEND, y: (a.y + b.y) / 2 + dx * 2 * BEND };
  const start = towards(a, bend, a.r + 1.5);
  const end = towards(b, bend, b.r + 2);
  if (Math.hypot(dx, dy) < a.r + b.r + POINT.length + 4) return null;
  return { start, bend, end, width };
}

/** A place on the arrow, 0 at its start and 1 at its end. */
export function along({ start, bend, end }: Arrow, t: number): XY {
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: p * start.x + q * bend.x + r * end.x, y: p * start.y + q * bend.y + r * end.y };
}

/** The same as straight pieces, for labels to keep off. */
export function pieces(arrow: Arrow, weight: number): Segment[] {
  const steps = Array.from({ length: 9 }, (_, i) => along(arrow, i / 8));
  return steps.slice(1).flatMap((b, i) => {
    const a = steps[i];
    return a ? [{ a, b, weight }] : [];
  });
}

/** A line with its point, on a border of paper that parts it from those it crosses. */
export function drawArrow(arrow: Arrow, title: string): Markup {
  const { start, bend, end, width } = arrow;
  const length = POINT.length + width * 0.55;
  const neck = towards(end, bend, length);
  const [ux, uy] = [(end.x - neck.x) / length, (end.y - neck.y) / length];
  const half = width / 2 + POINT.flare;
  const d = `M${c(start.x)} ${c(start.y)}Q${c(bend.x)} ${c(bend.y)} ${c(neck.x)} ${c(neck.y)}`;
  const corner = (side: 1 | -1) => `${c(neck.x - uy * half * side)} ${c(neck.y + ux * half * side)}`;
  const point = `M${c(end.x)} ${c(end.y)}L${corner(1)} ${corner(-1)}Z`;
  return el(
    "g",
    {},
    el("title", {}, title),
    el("path", { class: "under", d, "stroke-width": width + 2 }),
    el("path", { class: "way", d, "stroke-width": width }),
    el("path", { class: "fs3", d: point }),
  );
}

function towards(from: XY, to: XY, distance: number): XY {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / whole, y: from.y + ((to.y - from.y) * distance) / whole };
}
