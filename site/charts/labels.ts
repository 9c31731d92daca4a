/** Labels: a block of one or more lines set together, its box by estimate, and where it may stand. */
import type { Frame } from "./frame.ts";
import type { Box } from "./geometry.ts";
import { el, type Markup } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";

export interface Line {
  readonly text: string;
  /** Class of the site's style sheet; `sm` is the smaller size, `b`, `fin`, `fout` are bold. */
  readonly className: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly leading: number;
}

export type Anchor = "start" | "middle" | "end";

/** A block whose first baseline is at `y`. */
export interface Placed {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Height of capitals and figures, and depth below the baseline, as shares of the type size. */
const ASCENT = 0.72;
const DESCENT = 0.2;

/** Lines of a text in a class, broken at `limit`. */
export function textLines(text: string, className: string, frame: Frame, limit = Number.POSITIVE_INFINITY): Line[] {
  if (text === "") return [];
  const names = className.split(" ");
  const bold = names.some((n) => n === "b" || n === "fin" || n === "fout" || n === "inv");
  const size = names.includes("sm") ? frame.small : frame.body;
  return wrap(text, limit, size, bold).map((line) => ({ text: line, className, size, bold }));
}

export function block(lines: readonly Line[], frame: Frame): Block {
  const width = Math.max(0, ...lines.map((l) => textWidth(l.text, l.size, l.bold)));
  const size = lines[0]?.size ?? 0;
  return {
    lines,
    width,
    leading: frame.leading,
    height: size * (ASCENT + DESCENT) + (lines.length - 1) * frame.leading,
  };
}

export function boxOf({ block: b, x, y, anchor }: Placed): Box {
  const x0 = anchor === "start" ? x : anchor === "end" ? x - b.width : x - b.width / 2;
  const y0 = y - (b.lines[0]?.size ?? 0) * ASCENT;
  return { x0, y0, x1: x0 + b.width, y1: y0 + b.height };
}

/** The first baseline that puts the top of a block at `top`. */
export const baseline = (b: Block, top: number): number => top + (b.lines[0]?.size ?? 0) * ASCENT;

/** The block as text elements, with the paper's colour around the letters where lines may pass. */
export function drawBlock({ block: b, x, y, anchor }: Placed, halo = true): Markup[] {
  return b.lines.map((line, i) =>
    el(
      "text",
      {
        x,
        y: y + i * b.leading,
        "text-anchor": anchor === "start" ? null : anchor,
        class: [line.className, halo ? "halo" : ""].filter(Boolean).join(" "),
      },
      line.text,
    ),
  );
}
