/** Which function draws which kind of chart. */
import type { Chart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { kept } from "../kept-work.ts";
import { drawBars } from "./bars.ts";
import { drawCoverage } from "./coverage.ts";
import { drawDots } from "./dots.ts";
import { drawFlow } from "./flow.ts";
import type { Drawing, Size } from "./frame.ts";
import { drawLanes } from "./lanes.ts";
import { drawLines } from "./lines.ts";
import { drawMap } from "./map.ts";
import { drawMatrix } from "./matrix.ts";
import { drawRanges } from "./ranges.ts";
import { drawTriangle } from "./triangle.ts";

/** Drawings made: the page, the embed page and the files for download show the same one. */
const drawn = new WeakMap<Chart, Map<string, Drawing>>();

/** The drawing of a chart; the same chart, size and language are drawn once. */
export function draw(chart: Chart, size: Size, lang: Lang): Drawing {
  const own = drawn.get(chart) ?? new Map<string, Drawing>();
  drawn.set(chart, own);
  const key = `${size} ${lang}`;
  const drawing = own.get(key) ?? kept(`chart ${key}`, chart, () => inOnePiece(drawAnew(chart, size, lang)));
  own.set(key, drawing);
  return drawing;
}

function inOnePiece({ body, ...rest }: Drawing): Drawing {
  return { ...rest, body: [{ svg: body.map((part) => part.svg).join("") }] };
}

function drawAnew(chart: Chart, size: Size, lang: Lang): Drawing {
  switch (chart.kind) {
    case "lines":
      return drawLines(chart, size, lang);
    case "dots":
      return drawDots(chart, size, lang);
    case "lanes":
      return drawLanes(chart, size, lang);
    case "coverage":
      return drawCoverage(chart);
    case "matrix":
      return drawMatrix(chart, size, lang);
    case "bars":
      return drawBars(chart, size, lang);
    case "triangle":
      return drawTriangle(chart, size);
    case "map":
      return drawMap(chart, size, lang);
    case "flow":
      return drawFlow(chart, size);
    case "ranges":
      return drawRanges(chart, size, lang);
  }
}
