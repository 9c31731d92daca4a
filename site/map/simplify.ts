import type { Outlines } from "./topology.ts";

type Place = readonly [lon: number, lat: number];

/**
 * The same topology with fewer points. Arcs are simplified, not rings, so neighbours still share their borders; the ends
 * of an arc stay.
 *
 * @param detail area of the triangles left out, in square degrees at the equator.
 */
export function simplified(world: Outlines, detail: number): Outlines {
  const { transform, ...rest } = world;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const places = arc.map(([a = 0, b = 0]): Place => {
      [x, y] = transform ? [x + a, y + b] : [a, b];
      return [x * kx + dx, y * ky + dy];
    });
    return visvalingam(places, detail).map((p) => [...p]);
  });
  return { ...rest, arcs };
}

/** Leaves out, least first, each point whose triangle with its neighbours is smaller than `detail` (Visvalingam and Whyatt 1993). */
function visvalingam(places: readonly Place[], detail: number): readonly Place[] {
  const kept = [...places];
  const areas = kept.map((_, i) => triangle(kept, i));
  for (;;) {
    let least = 0;
    for (let i = 1; i < areas.length; i++) if ((areas[i] ?? 0) < (areas[least] ?? 0)) least = i;
    if (!((areas[least] ?? Number.POSITIVE_INFINITY) < detail)) return kept;
    kept.splice(least, 1);
    areas.splice(least, 1);
    for (const i of [least - 1, least]) if (i >= 0 && i < kept.length) areas[i] = triangle(kept, i);
  }
}

/** In square degrees at the equator; the ends of an arc are never left out. */
function triangle(places: readonly Place[], i: number): number {
  const [a, b, c] = [places[i - 1], places[i], places[i + 1]];
  if (!a || !b || !c) return Number.POSITIVE_INFINITY;
  const shrink = Math.cos((b[1] * Math.PI) / 180);
  return (shrink * Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))) / 2;
}
