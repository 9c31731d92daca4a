/// <reference lib="dom" />
import { make } from "./element.ts";
import { noteOf } from "./note.ts";
import { pixels, type Subject } from "./reader.ts";
import { step } from "./steps.ts";
import { type Carried, nearest, place, sentenceOf, stopsOf } from "./stops.ts";
import { lang, say } from "./words.ts";

type Scale = [number, number, number, number];

/** A chart of lines, period by period. */
export function periodsOf(chart: Carried): Subject {
  const stops = stopsOf(chart, lang());
  const sentence = (index: number) => (stops[index] ? sentenceOf(stops[index], chart.unit) : "");
  return {
    count: stops.length,
    start: stops.length - 1,
    label: say("readPeriods"),
    name: (index) => stops[index]?.name ?? "",
    sentence,
    note: (index) => (stops[index] ? noteOf(stops[index], chart.unit) : []),
    at: (drawing, x) => {
      const { x: scale, size } = scalesOf(drawing);
      return nearest(stops, x, (stop) => place(stop.x, scale) * size);
    },
    point: (drawing, index, { rule, dots }) => {
      const { x, y, size } = scalesOf(drawing);
      const [left, top] = [place(stops[index]?.x ?? 0, x) * size, y[3] * size];
      Object.assign(rule.style, { left: `${left}px`, top: `${top}px`, height: `${(y[1] - y[3]) * size}px` });
      dots.replaceChildren(
        ...(stops[index]?.values ?? [])
          .filter((v) => Number.isFinite(v.y))
          .map((v) => {
            const dot = make("i", v.direction);
            Object.assign(dot.style, { left: `${left}px`, top: `${place(v.y, y) * size}px` });
            return dot;
          }),
      );
      return { left, top };
    },
    next: (key, index) => step(key, index, stops.length),
  };
}

function scalesOf(drawing: SVGSVGElement): { x: Scale; y: Scale; size: number } {
  const numbers = (drawing.dataset.scales ?? "").split(" ").map(Number);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
  return { x: [a, b, c, d], y: [e, f, g, h], size: pixels(drawing) };
}
