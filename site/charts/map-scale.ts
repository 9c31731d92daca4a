/** Scales of a map: the area of a circle and the width of a line are the number. */
import { max } from "d3-array";
import type { MapChart } from "../../profiles/document.ts";
import type { Frame } from "./frame.ts";

/** The largest circle and line, and the least that can be seen. */
const MOST = { wide: { radius: 30, width: 11 }, narrow: { radius: 16, width: 6 } } as const;
const LEAST = { radius: 2, width: 0.8 };

export interface MapScale {
  readonly radius: (value: number) => number;
  readonly width: (value: number) => number;
}

export function mapScale(chart: MapChart, frame: Frame): MapScale {
  const place = max(chart.places, (p) => p.value ?? 0) || 1;
  const line = max(chart.lines, (l) => l.value) || 1;
  const most = MOST[frame.size];
  return {
    radius: (value) => Math.max(LEAST.radius, most.radius * Math.sqrt(Math.max(0, value) / place)),
    width: (value) => Math.max(LEAST.width, (most.width * value) / line),
  };
}
