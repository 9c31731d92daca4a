import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";
import { coordinate, round } from "../charts/svg.ts";

/** Points of a line, or of a ring whose last point is joined to its first. */
export type Course = readonly (readonly [x: number, y: number])[];

/** The projected courses of an outline, cut at the window, to one decimal; rings too small to be seen are left out. */
export function coursesOf(projection: GeoProjection, outline: GeoPermissibleObjects, closed: boolean): Course[] {
  const courses: [number, number][][] = [];
  const add = (x: number, y: number): void => {
    const last = courses.at(-1);
    const point: [number, number] = [round(x), round(y)];
    const before = last?.at(-1);
    if (before?.[0] !== point[0] || before?.[1] !== point[1]) last?.push(point);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      courses.push([]);
      add(x, y);
    },
    lineTo: add,
  };
  geoPath(projection, context)(outline);
  return courses.filter((c) => (closed ? areaOf(c) >= LEAST : c.length > 1));
}

/** In square units of the drawing: smaller islands are left out. */
const LEAST = 1.5;

function areaOf(ring: Course): number {
  let sum = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** Path data: the first point of a course where it is, the others as steps, which is shortest. */
export function pathOf(courses: readonly Course[], closed: boolean): string {
  return courses
    .map((course) => {
      let [atX, atY] = [0, 0];
      const steps = course.map(([x, y]) => {
        const step = `${coordinate(x - atX)},${coordinate(y - atY)}`;
        [atX, atY] = [x, y];
        return step;
      });
      return `M${steps[0]}l${steps.slice(1).join(" ")}${closed ? "z" : ""}`;
    })
    .join("");
}
