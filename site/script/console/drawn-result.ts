import type { Lang } from "../../../schemas/language.ts";
import { drawBars } from "../../charts/bars.ts";
import type { Size } from "../../charts/frame.ts";
import { drawLines } from "../../charts/lines.ts";
import { root } from "../../charts/root.ts";
import type { QueryResult } from "../../console/result.ts";
import { chartOf } from "../../console/result-chart.ts";

/**
 * The chart of an answer as markup, for wide and for narrow screens; null where it is a table only.
 *
 * Drawn by the two functions an answer can need: the others would bring maps and kept work, which read files, to the browser.
 */
export function drawnResult(result: QueryResult, lang: Lang): string | null {
  const chart = chartOf(result, lang);
  if (chart === null) return null;
  const drawn = (size: Size, className: "w" | "n") =>
    root(chart.kind === "lines" ? drawLines(chart, size, lang) : drawBars(chart, size, lang), className, chart.aria)
      .svg;
  return drawn("wide", "w") + drawn("narrow", "n");
}
