/** Marks: the shape says how near to a count, the fill says whether printed, older or estimated. */
import type { Direction, LineSeries, Nearness } from "../../profiles/document.ts";
import type { XY } from "./geometry.ts";
import { coordinate as c, el, type Markup } from "./svg.ts";

export type Fill = "filled" | "hollow" | "dashed";
/** A colour class of the site's style sheet: direction when there is one, otherwise the lightness of the source. */
export type Ink = "in" | "out" | "in2" | "out2" | "s1" | "s2" | "s3" | "s4";

const SOURCE: Record<Nearness, Ink> = {
  counted: "s1",
  reported: "s2",
  quoted: "s2",
  compiled: "s3",
  modelled: "s4",
};

export function inkOf(direction: Direction, nearness: Nearness): Ink {
  return direction === "none" ? SOURCE[nearness] : direction;
}

/** Class of a label: the colour of its direction, else plain ink; both bold. */
export function labelClass(direction: Direction): string {
  return direction === "none" ? "b" : `f${direction}`;
}

/** The colour of a series' line: an older edition is paler. */
export function lineInk({ direction, nearness, role }: LineSeries): Ink {
  if (direction === "none") return SOURCE[nearness];
  return role === "older" ? `${direction}2` : direction;
}

/** A square as large as a circle of radius r: what an authority reports, itself or by the press. */
function square({ x, y }: XY, r: number, a: Record<string, string | null>): Markup {
  const half = r * 0.9;
  return el("rect", { ...a, x: x - half, y: y - half, width: 2 * half, height: 2 * half });
}

/** Outlines of equal area: circle of radius r, and the square, triangle and diamond as large as it. */
const outlines: Record<Nearness, (at: XY, r: number, attributes: Record<string, string | null>) => Markup> = {
  counted: ({ x, y }, r, a) => el("circle", { ...a, cx: x, cy: y, r }),
  reported: square,
  quoted: square,
  compiled: ({ x, y }, r, a) => {
    const half = r * 1.27;
    return el("path", { ...a, d: `M${c(x)} ${c(y - r * 1.3)}L${c(x + half)} ${c(y + r * 0.9)}H${c(x - half)}Z` });
  },
  modelled: ({ x, y }, r, a) => {
    const h = r * 1.27;
    return el("path", { ...a, d: `M${c(x)} ${c(y - h)}L${c(x + h)} ${c(y)}L${c(x)} ${c(y + h)}L${c(x - h)} ${c(y)}Z` });
  },
};

/** One mark, as large as a circle of radius r; what the press quotes is never filled. */
export function mark(shape: Nearness, fill: Fill, ink: Ink, at: XY, r: number): Markup {
  const filled = `f${ink.replace(/^(in|out)2$/, "$1")}`;
  return outlines[shape](at, r, {
    class: fill === "filled" && shape !== "quoted" ? filled : `hol ${ink}`,
    "stroke-dasharray": fill === "dashed" ? "3 2" : null,
  });
}
