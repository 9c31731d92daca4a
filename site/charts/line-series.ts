/** The lines themselves, their marks, and the tinted distance between two of them. */
import { area } from "d3-shape";
import type { LineChart, LineSeries } from "../../profiles/document.ts";
import type { LineLayout } from "./line-layout.ts";
import { isEstimated, isKnown, type Known, lastKnown, paths, runs } from "./line-runs.ts";
import { type Fill, inkOf, lineInk, mark } from "./marks.ts";
import { el, type Markup, round } from "./svg.ts";

/** Radius of a mark that is labelled or alone, of the others at most, and of the least that is still a mark. */
const LABELLED = 3.8;
const EVERY = { most: 3, least: 1.8 };
/** Marks nearer than this to one another are left to the line. */
const CROWDED = 4.5;

export function drawLine(series: LineSeries, chart: LineChart, { at }: LineLayout): Markup[] {
  const thin = series.role === "newest" ? "" : " thin";
  const className = `ln ${lineInk(series)}${thin}`;
  return runs(series, chart.breaks).flatMap((run) => {
    const { solid, dashed } = paths(run, at, series.role === "calculated");
    return [
      solid ? el("path", { class: className, d: solid }) : null,
      dashed ? el("path", { class: `ln ${lineInk(series)} thin dash`, d: dashed }) : null,
    ].filter((m) => m !== null);
  });
}

/** Marks: at labelled, last, lone and estimated points, and at every point of a sparse series. */
export function drawMarks(series: LineSeries, chart: LineChart, layout: LineLayout): Markup[] {
  const known = series.points.filter(isKnown);
  const lone = new Set(
    runs(series, chart.breaks)
      .filter((run) => run.length === 1)
      .flat(),
  );
  const called = new Set(series.callouts.map(({ index }) => series.points[index]));
  const last = series.label === "" ? undefined : lastKnown(series);
  const crowded = spacing(known, layout) < CROWDED;
  const every = Math.min(EVERY.most, Math.max(EVERY.least, spacing(known, layout) * 0.24));
  return known.flatMap((p) => {
    const labelled = series.role === "marks" || called.has(p) || p === last || lone.has(p);
    if (!labelled && (crowded || !(series.everyPoint || isEstimated(p)))) return [];
    const radius = labelled
      ? Math.max(every, series.everyPoint && !called.has(p) && p !== last && series.role !== "marks" ? every : LABELLED)
      : every;
    return [mark(series.nearness, fillOf(series, p), inkOf(series.direction, series.nearness), layout.at(p), radius)];
  });
}

/** The field between two series over the years both have, broken where either is missing or a break stands. */
export function drawBand(chart: LineChart, { at }: LineLayout): Markup[] {
  const [upper, lower] = (chart.band ?? []).map((id) => chart.series.find((s) => s.id === id));
  if (!upper || !lower) return [];
  const other = new Map(lower.points.filter(isKnown).map((p) => [p.x, p.y]));
  const shared: LineSeries = {
    ...upper,
    role: "newest",
    points: upper.points.map((p) => (other.has(p.x) ? p : { ...p, y: null })),
  };
  const field = area<Known>()
    .x((p) => round(at(p).x))
    .y1((p) => round(at(p).y))
    .y0((p) => round(at({ x: p.x, y: other.get(p.x) ?? p.y }).y));
  return runs(shared, chart.breaks)
    .filter((run) => run.length > 1)
    .map((run) => el("path", { class: "band", d: field(run) }));
}

function fillOf(series: LineSeries, p: Known): Fill {
  const hollow =
    series.role === "older" || series.role === "calculated" || series.nearness === "modelled" || isEstimated(p);
  return hollow ? "hollow" : "filled";
}

/** Usual distance between neighbouring points, in units of the drawing. */
function spacing(known: readonly Known[], { at }: LineLayout): number {
  const steps = known
    .slice(1)
    .map((p, i) => at(p).x - at(known[i] ?? p).x)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY;
}
