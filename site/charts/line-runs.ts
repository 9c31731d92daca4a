/** Which points of a series are joined: gaps stay gaps, and nothing is drawn through a break. */
import { line } from "d3-shape";
import type { LineChart, LineSeries, Point } from "../../profiles/document.ts";
import type { XY } from "./geometry.ts";
import { round } from "./svg.ts";

export interface Known extends Point {
  readonly y: number;
}

/** Estimated, imputed, provisional, low reliability: a hollow mark, a dashed line to it, its letter at the number. */
const ESTIMATED = new Set(["E", "I", "P", "U"]);

export const isKnown = (p: Point): p is Known => p.y !== null;
export const isEstimated = (p: Point): boolean => p.status !== null && ESTIMATED.has(p.status);
export const lastKnown = (series: LineSeries): Known | undefined => series.points.filter(isKnown).at(-1);

/** The last point of a series that has one. */
export function endOf(series: LineSeries): Known {
  const end = lastKnown(series);
  if (!end) throw new RangeError(`series ${series.id} has no point`);
  return end;
}

/** Points to be joined: runs without a null and without a break inside. Marks without a line have none. */
export function runs(series: LineSeries, breaks: LineChart["breaks"]): Known[][] {
  if (series.role === "marks") return [];
  const found: Known[][] = [];
  let run: Known[] = [];
  for (const p of series.points) {
    const before = run.at(-1);
    if (before && breaks.some(({ at }) => before.x < at && at <= p.x)) run = [];
    if (!isKnown(p)) run = [];
    else if (run.push(p) === 1) found.push(run);
  }
  return found;
}

/** The path of a run, in a solid and a dashed part: a stretch that begins or ends at an estimate is dashed. */
export function paths(
  run: readonly Known[],
  at: (p: Known) => XY,
  dashedThroughout: boolean,
): { solid: string; dashed: string } {
  const parts: { dashed: boolean; points: Known[] }[] = [];
  for (const [i, to] of run.entries()) {
    const from = run[i - 1];
    if (!from) continue;
    const dashed = dashedThroughout || isEstimated(from) || isEstimated(to);
    const last = parts.at(-1);
    if (last?.dashed === dashed) last.points.push(to);
    else parts.push({ dashed, points: [from, to] });
  }
  const draw = line<Known>(
    (p) => round(at(p).x),
    (p) => round(at(p).y),
  );
  const join = (dashed: boolean) =>
    parts
      .filter((p) => p.dashed === dashed)
      .map((p) => draw(p.points) ?? "")
      .join("");
  return { solid: join(false), dashed: join(true) };
}
