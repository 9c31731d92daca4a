import { type GeoProjection, geoConicEqualArea } from "d3-geo";
import type { Frame } from "../charts/frame.ts";
import { capitals } from "./anchors.ts";

/** Room around the outermost capitals, for their circles, their names and some land beyond. */
const ROOM = {
  wide: { top: 66, right: 128, bottom: 50, left: 88 },
  narrow: { top: 42, right: 80, bottom: 34, left: 58 },
} as const;
const HEIGHT = { wide: 440, narrow: 218 } as const;

export interface Window {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** A conic projection of equal areas over the ten: the parallels at a sixth from the edges of their latitudes. Cut at the frame. */
export function windowOf({ size, width }: Frame): Window {
  const height = HEIGHT[size];
  const { top, right, bottom, left } = ROOM[size];
  const projection = geoConicEqualArea()
    .rotate([-51, 0])
    .parallels([41, 53])
    .fitExtent(
      [
        [left, top],
        [width - right, height - bottom],
      ],
      { type: "MultiPoint", coordinates: Object.values(capitals).map((p) => [...p]) },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, width, height };
}

/** Where the capital of one of the ten stands in the drawing. @throws RangeError for any other country. */
export function capitalAt(id: string, frame: Frame): { x: number; y: number } {
  const place = capitals[id];
  const at = place ? windowOf(frame).projection([...place]) : null;
  if (!at) throw new RangeError(`no place on the map for ${id}`);
  return { x: at[0], y: at[1] };
}
