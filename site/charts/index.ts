/** Charts as SVG: from the data of a page to text, with no browser and no other state. */
import type { Chart, Multiples } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { draw } from "./draw.ts";
import type { Drawing, Size } from "./frame.ts";
import { drawMultiple } from "./multiples.ts";
import { root } from "./root.ts";

export { disclaimer } from "./disclaimer.ts";
export type { Size } from "./frame.ts";
export { renderKey } from "./key.ts";
export { type Readings, readingsOf } from "./readings.ts";
export { renderStandalone } from "./standalone.ts";

/** A chart for a page: call it once for each size and let CSS choose. A coverage chart is one drawing for both. */
export function renderChart(chart: Chart, size: Size, lang: Lang): string {
  const className = chart.kind === "coverage" ? "cv" : size === "wide" ? "w" : "n";
  return root(draw(chart, size, lang), className, chart.aria).svg;
}

/** The small chart of one item, drawn once for every screen. */
export function renderMultiple(block: Multiples, index: number): string {
  return root(drawMultiple(block, index), "mini", block.items[index]?.aria ?? "").svg;
}

/** Where the drawing has its scales or its rows; neither for charts that are not read so. */
export function placesOf(chart: Chart, size: Size, lang: Lang): Pick<Drawing, "scales" | "rows"> {
  return draw(chart, size, lang);
}

/** Whether each mark of the chart tells its figure as a title. */
export const tellsMarks = (chart: Chart): boolean => ["matrix", "map", "lanes", "triangle"].includes(chart.kind);
