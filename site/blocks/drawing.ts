import type { Chart, Multiples } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import {
  placesOf,
  readingsOf,
  renderChart,
  renderKey,
  renderMultiple,
  type Size,
  tellsMarks,
} from "../charts/index.ts";
import { type Html, html, raw } from "../html.ts";

/** A chart as markup of a page. */
export function drawing(chart: Chart, size: Size, lang: Lang): Html {
  const { scales, rows } = placesOf(chart, size, lang);
  const places = [
    scales && `data-scales="${[...scales.x, ...scales.y].join(" ")}" `,
    rows && `data-rows="${rows.flat().map(Math.round).join(" ")}" `,
  ];
  return inline(renderChart(chart, size, lang).replace("<svg ", `<svg ${places.filter(Boolean).join("")}`));
}

/** Drawings of one chart, with the values that the page's script tells at a pointer or a key. */
export function plot(chart: Chart, sizes: readonly Size[], lang: Lang): Html {
  const drawings = sizes.map((size) => drawing(chart, size, lang));
  const readings = readingsOf(chart, lang);
  if (readings !== null) return html`<div class="plot" data-readings="${JSON.stringify(readings)}">${drawings}</div>`;
  return tellsMarks(chart) ? html`<div class="plot">${drawings}</div>` : html`${drawings}`;
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
