/// <reference lib="dom" />
import { noteOf } from "./note.ts";
import { pixels, type Subject } from "./reader.ts";
import { step } from "./steps.ts";
import { type Carried, sentenceOf, stopsOf } from "./stops.ts";
import { lang, say } from "./words.ts";

/** A chart of rows of marks, row by row. */
export function rowsOf(chart: Carried): Subject {
  const stops = stopsOf(chart, lang());
  return {
    count: stops.length,
    start: 0,
    label: say("readRows"),
    name: (index) => stops[index]?.name ?? "",
    sentence: (index) => (stops[index] ? sentenceOf(stops[index], chart.unit) : ""),
    note: (index) => (stops[index] ? noteOf(stops[index], chart.unit) : []),
    at: (drawing, _, y) => {
      const index = bandsOf(drawing).findIndex(([top, bottom]) => y >= top && y < bottom);
      return index === -1 ? null : index;
    },
    point: (drawing, index, { rule, dots }) => {
      const [top, bottom] = bandsOf(drawing)[index] ?? [0, 0];
      dots.replaceChildren();
      rule.classList.add("band");
      Object.assign(rule.style, { top: `${top}px`, height: `${bottom - top}px` });
      return { left: drawing.clientWidth, top: bottom };
    },
    next: (key, index) => step(key, index, stops.length, true),
  };
}

/** Upper and lower edge of each row, in pixels. */
function bandsOf(drawing: SVGSVGElement): [top: number, bottom: number][] {
  const edges = (drawing.dataset.rows ?? "").split(" ").map((edge) => Number(edge) * pixels(drawing));
  return edges.flatMap((top, i) => (i % 2 === 0 ? [[top, edges[i + 1] ?? top] as [number, number]] : []));
}
