import type { Chart, Multiples } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { renderChart, renderKey, renderMultiple, type Size } from "../charts/index.ts";
import { type Html, raw } from "../html.ts";

/** A chart as markup of a page. */
export function drawing(chart: Chart, size: Size, lang: Lang): Html {
  return inline(renderChart(chart, size, lang));
}

/** Rows of marks have their key above; lines are named at their ends. */
export function keyOf(chart: Chart, lang: Lang): Html | null {
  return chart.kind === "dots" ? inline(renderKey(chart.series, lang)) : null;
}

export function smallDrawing(block: Multiples, index: number): Html {
  return inline(renderMultiple(block, index));
}

/** The policy of our pages forbids styles in attributes: what they say stands in `style/charts.css`. */
function inline(svg: string): Html {
  return raw(svg.replace(/(<[^<>]*?) style="[^"]*"/g, "$1"));
}
