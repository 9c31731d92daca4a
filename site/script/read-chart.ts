/// <reference lib="dom" />
import { announce } from "./element.ts";
import { marksOf } from "./read-marks.ts";
import { periodsOf } from "./read-periods.ts";
import { rowsOf } from "./read-rows.ts";
import { addReader, type Subject } from "./reader.ts";
import type { Carried } from "./stops.ts";

/** Values of a chart by period or by row where the page carries them, else what its marks say of themselves. */
export function readChart(plot: HTMLElement): void {
  addReader(plot, subjectOf(plot), announce);
}

function subjectOf(plot: HTMLElement): Subject {
  const { readings } = plot.dataset;
  if (readings === undefined) return marksOf(plot);
  const chart: Carried = JSON.parse(readings);
  return chart.x === undefined ? rowsOf(chart) : periodsOf(chart);
}
