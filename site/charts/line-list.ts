/** Names for which no place near their line is free: a row each above the plot, with a piece of the line. */
import type { LineSeries } from "../../profiles/document.ts";
import { drawBlock } from "./labels.ts";
import { type LineLayout, listedNames, SAMPLE } from "./line-layout.ts";
import { lineInk } from "./marks.ts";
import { hLine, type Markup } from "./svg.ts";

export function listRows(listed: ReadonlySet<LineSeries>, { frame }: LineLayout): Markup[] {
  return listedNames(listed, frame).names.flatMap(({ series, label, rest, restX, y }) => {
    const style = series.role === "newest" ? "" : series.role === "calculated" ? " thin dash" : " thin";
    return [
      hLine(`ln ${lineInk(series)}${style}`, 1, SAMPLE.length, y - 4),
      ...drawBlock({ block: label, x: SAMPLE.length + SAMPLE.gap, y, anchor: "start" }),
      ...drawBlock({ block: rest, x: restX, y, anchor: "start" }),
    ];
  });
}
