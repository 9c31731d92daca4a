import type { Lang } from "../../../schemas/language.ts";
import { drawing } from "../../blocks/drawing.ts";
import type { QueryResult } from "../../console/result.ts";
import { chartOf } from "../../console/result-chart.ts";

/** The chart of an answer as markup, for wide and for narrow screens; null where it is a table only. */
export function drawnResult(result: QueryResult, lang: Lang): string | null {
  const chart = chartOf(result, lang);
  return chart === null ? null : drawing(chart, "wide", lang).markup + drawing(chart, "narrow", lang).markup;
}
