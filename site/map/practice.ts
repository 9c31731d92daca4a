import { geoContains } from "d3-geo";
import { feature, mergeArcs } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import type { Outlines } from "./topology.ts";

/**
 * Where the packaged outlines depart from United Nations practice: the land about a point belongs to the country `to`.
 *
 * `place` is longitude and latitude in degrees of a town there: Simferopol, Kyrenia, Pristina.
 */
const PRACTICE = [
  { land: "Crimea", place: [34.1, 44.95], to: "804" },
  { land: "Northern Cyprus", place: [33.32, 35.31], to: "196" },
  { land: "Kosovo", place: [21.16, 42.66], to: "688" },
] as const;

type Land = (Polygon | MultiPolygon) & { readonly id?: string | number };

/**
 * Moves pieces of land from one country to another. The cut is topological: a whole polygon goes over, and the border it
 * shared with its new country disappears, so that no seam is left.
 *
 * @throws RangeError when a piece isn't where it was, or isn't a polygon of its own: then the package has changed.
 */
export function moveByPractice(world: Outlines): Outlines {
  let lands = world.objects.countries.geometries;
  for (const { land, place, to } of PRACTICE) {
    const owner = lands.find((g) => isLand(g) && geoContains(feature(world, g), [...place]));
    const heir = lands.find((g) => g.id === to);
    if (!owner || !heir || !isLand(owner) || !isLand(heir)) throw new RangeError(`no outline holds ${land}`);
    if (owner === heir) continue;
    const own = polygons(owner);
    const moved = own.filter((arcs) => geoContains(feature(world, { type: "Polygon", arcs }), [...place]));
    const rest = own.filter((arcs) => !moved.includes(arcs));
    const joined = mergeArcs(
      world,
      [...polygons(heir), ...moved].map((arcs) => ({ type: "Polygon", arcs })),
    );
    lands = lands.flatMap((g) => {
      if (g === heir) return [{ ...heir, type: "MultiPolygon", arcs: joined.arcs } as typeof g];
      if (g !== owner) return [g];
      return rest.length === 0 ? [] : [{ ...owner, type: "MultiPolygon", arcs: rest } as typeof g];
    });
  }
  return { ...world, objects: { countries: { ...world.objects.countries, geometries: lands } } };
}

function isLand(g: GeometryObject): g is Land {
  return g.type === "Polygon" || g.type === "MultiPolygon";
}

const polygons = (land: Land): number[][][] => (land.type === "Polygon" ? [land.arcs] : land.arcs);
