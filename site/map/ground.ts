import { merge, mesh } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { areaById, theTen } from "../../schemas/areas.ts";
import type { Frame } from "../charts/frame.ts";
import { type Course, coursesOf } from "./courses.ts";
import { outlines } from "./topology.ts";
import { windowOf } from "./window.ts";

/** Square degrees below which a bend is left out: about a unit of the drawing. */
const DETAIL = { wide: 0.0022, narrow: 0.013 } as const;

/** What a map stands on, in units of the drawing: closed courses of land, open courses of borders. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** All land, without a border. */
  readonly land: readonly Course[];
  /** The ten as one. */
  readonly ten: readonly Course[];
  /** Borders of the ten with one another and with their neighbours. */
  readonly borders: readonly Course[];
  /** The outline of one country; empty outside the window. */
  readonly outline: (id: string) => readonly Course[];
}

const made = new Map<string, Ground>();

/** The ground of every map of a size; made once. */
export function groundOf(frame: Frame): Ground {
  const known = made.get(frame.size) ?? makeGround(frame);
  made.set(frame.size, known);
  return known;
}

function makeGround(frame: Frame): Ground {
  const { projection, width, height } = windowOf(frame);
  const world = outlines(DETAIL[frame.size]);
  const countries = world.objects.countries;
  const tenIds = new Set(theTen.map((t) => codeOf(t.id)));
  const isTen = ({ id }: { readonly id?: string | number | undefined }) => tenIds.has(String(id));
  const polygons = (some: GeometryCollection<{ name: string }>["geometries"]) =>
    // merge takes polygons only, and every country is one
    some as Parameters<typeof merge>[1];
  const closed = (outline: Parameters<typeof coursesOf>[1]) => coursesOf(projection, outline, true);
  return {
    width,
    height,
    land: closed(merge(world, polygons(countries.geometries))),
    ten: closed(merge(world, polygons(countries.geometries.filter(isTen)))),
    borders: coursesOf(
      projection,
      mesh(world, countries, (a, b) => a !== b && (isTen(a) || isTen(b))),
      false,
    ),
    outline: (id) => closed(merge(world, polygons(countries.geometries.filter((g) => g.id === codeOf(id))))),
  };
}

/** M49 with its leading zeros, as the outlines have it. */
function codeOf(id: string): string {
  return String(areaById(id)?.m49 ?? "").padStart(3, "0");
}
