/** Reads the texts of a drawing back, with the box each is estimated to fill. */
import type { Box } from "../../../site/charts/geometry.ts";
import { textWidth } from "../../../site/charts/text-width.ts";

export interface TextAt extends Box {
  readonly text: string;
  readonly className: string;
}

const SIZES = { wide: { body: 13, small: 12 }, narrow: { body: 12, small: 11 } } as const;
const BOLD = new Set(["b", "fin", "fout", "inv", "evn"]);

export function textsOf(svg: string, size: "wide" | "narrow"): TextAt[] {
  return Array.from(
    svg.matchAll(/<text ([^>]*)>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g),
    ([, attributes = "", escaped = ""]) => {
      const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      const classes = (read("class") ?? "").split(" ");
      const fontSize = classes.includes("evn") ? 11 : classes.includes("sm") ? SIZES[size].small : SIZES[size].body;
      const text = escaped
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"');
      const width = textWidth(
        text,
        fontSize,
        classes.some((c) => BOLD.has(c)),
      );
      const anchor = classes.includes("evn") ? "middle" : (read("text-anchor") ?? "start");
      const [x, y] = [Number(read("x")), Number(read("y"))];
      const x0 = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return {
        text,
        className: classes.join(" "),
        x0,
        x1: x0 + width,
        y0: y - fontSize * 0.7,
        y1: y + fontSize * 0.18,
      };
    },
  );
}

/** Width and height of the viewBox. */
export function viewBox(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
