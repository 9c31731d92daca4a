/** Names for which no place near their line is free: a row each above the plot, with a piece of the line. */
import type { LineSeries } from "../../profiles/document.ts";
import { block, drawBlock, textLines } from "./labels.ts";
import { endBlock, LIST_ROW, type LineLayout } from "./line-layout.ts";
import { labelClass, lineInk } from "./marks.ts";
import { hLine, type Markup } from "./svg.ts";

const SAMPLE = 18;

export function listRows(listed: ReadonlySet<LineSeries>, { frame }: LineLayout): Markup[] {
  return [...listed].flatMap((s, i) => {
    const y = i * LIST_ROW + 14;
    const name = endBlock(s, labelClass(s.direction), frame, Number.POSITIVE_INFINITY).lines;
    const label = block(name.slice(0, s.label === "" ? 0 : 1), frame);
    const rest = block(textLines(s.sublabel, "sm", frame), frame);
    const style = s.role === "newest" ? "" : s.role === "calculated" ? " thin dash" : " thin";
    return [
      hLine(`ln ${lineInk(s)}${style}`, 1, SAMPLE, y - 4),
      ...drawBlock({ block: label, x: SAMPLE + 7, y, anchor: "start" }),
      ...drawBlock({ block: rest, x: SAMPLE + 7 + (label.width > 0 ? label.width + 6 : 0), y, anchor: "start" }),
    ];
  });
}
