import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { moveByPractice } from "./practice.ts";
import { simplified } from "./simplify.ts";

/** Countries as a topology: two neighbours share the arcs of their border. Ids are M49 codes of three digits. */
export type Outlines = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What a map of the ten can show, degrees: countries wholly outside are left out at once, which is quicker. */
const REACH = { west: -12, east: 112, south: 24, north: 74 } as const;

/** Outlines of Natural Earth at 1 : 50 million about the ten, with boundaries moved to United Nations practice. */
export function packagedOutlines(): Outlines {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const world = JSON.parse(readFileSync(path, "utf8")) as Outlines;
  const near = world.objects.countries.geometries.filter((g) => {
    const outline = feature(world, g);
    return "geometry" in outline && "coordinates" in outline.geometry && reached(outline.geometry.coordinates);
  });
  return moveByPractice({ ...world, objects: { countries: { ...world.objects.countries, geometries: near } } });
}

type Nested = readonly number[] | readonly Nested[];

/** Whether any place of an outline lies within reach. */
function reached(places: Nested): boolean {
  const [lon, lat] = places;
  if (typeof lon !== "number" || typeof lat !== "number") return (places as readonly Nested[]).some(reached);
  return lon > REACH.west && lon < REACH.east && lat > REACH.south && lat < REACH.north;
}

const made = new Map<number, Outlines>();

/**
 * The same with arcs simplified; made once for each detail.
 *
 * @param detail area of the triangles left out, in square degrees at the equator.
 */
export function outlines(detail: number): Outlines {
  const known = made.get(detail) ?? simplified(packagedOutlines(), detail);
  made.set(detail, known);
  return known;
}
