/** Numbered events above a chart: a ring with its number, a dotted line down, near rings stepping up. */
import type { ChartEvent } from "../../profiles/document.ts";
import { el, type Markup, vLine } from "./svg.ts";

const RADIUS = 8;
const STEP = 19;

export interface Ring {
  readonly event: ChartEvent;
  readonly x: number;
  readonly y: number;
}

/** Rings in as few rows as keep them apart, the lowest row first taken; events outside the years are not drawn. */
export function eventRows(
  events: readonly ChartEvent[],
  years: readonly [number, number],
  x: (year: number) => number,
): { rings: Ring[]; height: number } {
  const shown = events.filter((e) => e.at >= years[0] && e.at <= years[1]).toSorted((a, b) => a.at - b.at);
  const ends: number[] = [];
  const rows = shown.map((event) => {
    const row = ends.findIndex((end) => x(event.at) - end >= 2 * RADIUS + 3);
    const taken = row < 0 ? ends.length : row;
    ends[taken] = x(event.at);
    return taken;
  });
  const height = ends.length * STEP;
  const rings = shown.map((event, i) => ({ event, x: x(event.at), y: height - STEP * (rows[i] ?? 0) - RADIUS - 1 }));
  return { rings, height };
}

export const eventLine = ({ x, y }: Ring, bottom: number): Markup => vLine("ev", x, y + RADIUS, bottom);

export function eventRing({ event, x, y }: Ring): Markup[] {
  return [
    el("circle", { class: "evc", cx: x, cy: y, r: RADIUS }),
    el("text", { x, y: y + 4, class: "evn" }, String(event.n)),
  ];
}
