/** A map of the ten: land, circles at capitals, numbered lines between them, names, key. */
import type { MapChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { pathOf } from "../map/courses.ts";
import { type Ground, groundOf } from "../map/ground.ts";
import { capitalAt } from "../map/window.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import type { Box, XY } from "./geometry.ts";
import { hatch } from "./hatch.ts";
import { block, boxOf, drawBlock, textLines } from "./labels.ts";
import { type Arrow, along, arrowBetween, drawArrow, pieces } from "./map-arrow.ts";
import { drawMapKey } from "./map-key.ts";
import { mapScale } from "./map-scale.ts";
import { type Obstacles, place, type Side } from "./place.ts";
import { el, type Markup } from "./svg.ts";

type Place = MapChart["places"][number] & XY & { readonly r: number };

/** Radius of the ring about a line's number. */
const RING = { wide: 8, narrow: 7 } as const;
/** Where on a line its number may stand, best first. */
const STANDS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2];
/** Width at which a name breaks on a phone where it finds no room in one line. */
const BROKEN = 60;
const SIDES: readonly Side[] = [
  "right",
  "left",
  "above",
  "below",
  "aboveRight",
  "aboveLeft",
  "belowRight",
  "belowLeft",
];

export function drawMap(chart: MapChart, size: Size, lang: Lang): Drawing {
  const frame = frames[size];
  const ground = groundOf(frame);
  const scale = mapScale(chart, frame);
  const places = chart.places.map((p): Place => {
    const at = capitalAt(p.id, frame);
    return { ...p, ...at, r: p.value === null ? 0 : scale.radius(p.value) };
  });
  const byId = new Map(places.map((p) => [p.id, p]));
  const arrows = chart.lines.map((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to) throw new RangeError(`a line of a map needs its ends: ${line.from}, ${line.to}`);
    return arrowBetween(from, to, scale.width(line.value));
  });
  const rings = ringsOf(arrows, places, RING[size]);
  const names = drawNames(places, arrows, rings, ground, frame);
  const key = drawMapKey(chart, scale, ground.height + 10, frame, lang);
  return {
    width: frame.width,
    height: Math.ceil(key.bottom + 4),
    body: [
      ...drawGround(ground, chart),
      // the widest first, so that narrow lines lie upon them
      ...arrows.flatMap((arrow, i) => (arrow ? [drawArrow(arrow, chart.lines[i]?.title ?? "")] : [])),
      ...places.flatMap((p) => drawCircle(p, chart.hollow)),
      ...rings.flatMap((ring, i) => (ring ? drawRing(ring, RING[size], String(i + 1)) : [])),
      ...names,
      ...key.body,
    ],
  };
}

function drawGround({ land, ten, borders, outline }: Ground, chart: MapChart): Markup[] {
  const empty = chart.places.filter((p) => p.value === null).map((p) => hatch(outline(p.id)));
  return [
    el("path", { class: "land", d: pathOf(land, true) }),
    el("path", { class: "ten", d: pathOf(ten, true) }),
    ...empty.map((d) => el("path", { class: "hatch", d })),
    el("path", { class: "border", d: pathOf(borders, false) }),
  ];
}

function drawCircle({ x, y, r, value, title }: Place, hollow: boolean): Markup[] {
  if (value === null) return [];
  return [el("circle", { class: hollow ? "ring" : "disc", cx: x, cy: y, r }, el("title", {}, title))];
}

/** A place for each line's number, off the circles and off the numbers before it where one is free. */
function ringsOf(arrows: readonly (Arrow | null)[], places: readonly Place[], radius: number): (XY | null)[] {
  const rings: (XY | null)[] = [];
  for (const arrow of arrows) {
    const taken = [...places, ...rings.flatMap((r) => (r ? [{ ...r, r: radius }] : []))];
    const room = (at: XY) => Math.min(...taken.map((t) => Math.hypot(t.x - at.x, t.y - at.y) - t.r - radius));
    const stands = arrow ? STANDS.map((t) => along(arrow, t)) : [];
    const free = stands.find((at) => room(at) >= 1.5) ?? stands.toSorted((a, b) => room(b) - room(a))[0];
    rings.push(free ?? null);
  }
  return rings;
}

const drawRing = ({ x, y }: XY, r: number, text: string): Markup[] => [
  el("circle", { class: "evc", cx: x, cy: y, r }),
  el("text", { class: "evn", x, y: y + 4 }, text),
];

/** Names beside their circles, with the number where it finds room. */
function drawNames(
  places: readonly Place[],
  arrows: readonly (Arrow | null)[],
  rings: readonly (XY | null)[],
  ground: Ground,
  frame: Frame,
): Markup[] {
  const bounds: Box = { x0: 2, y0: 2, x1: ground.width - 2, y1: ground.height - 2 };
  const around = (x: number, y: number, r: number): Box => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r });
  const numbers = rings.flatMap((r) => (r ? [around(r.x, r.y, RING[frame.size])] : []));
  const taken: Obstacles = {
    texts: [...numbers],
    marks: places.map((p) => around(p.x, p.y, p.r * 0.9)),
    lines: arrows.flatMap((a) => (a ? pieces(a, 0.5) : [])),
  };
  // large circles have least choice
  return places
    .toSorted((a, b) => b.r - a.r)
    .flatMap((p) => {
      const name = (limit?: number) => textLines(p.label, "b sm", frame, limit);
      const wordings =
        frame.size === "wide" ? [[...name(), ...textLines(p.print, "sm", frame)]] : [name(), name(BROKEN)];
      const { placed, leader } = place(
        { at: p, reach: p.r - 1, blocks: wordings.map((w) => block(w, frame)), sides: SIDES },
        bounds,
        taken,
      );
      taken.texts.push(boxOf(placed));
      const tie = leader
        ? [el("line", { class: "tick", x1: leader[0].x, y1: leader[0].y, x2: leader[1].x, y2: leader[1].y })]
        : [];
      return [...tie, ...drawBlock(placed)];
    });
}
