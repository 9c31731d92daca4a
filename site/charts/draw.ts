/** Which function draws which kind of chart. */
import type { Chart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { drawBars } from "./bars.ts";
import { drawCoverage } from "./coverage.ts";
import { drawDots } from "./dots.ts";
import type { Drawing, Size } from "./frame.ts";
import { drawLanes } from "./lanes.ts";
import { drawLines } from "./lines.ts";
import { drawMatrix } from "./matrix.ts";

export function draw(chart: Chart, size: Size, lang: Lang): Drawing {
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
  }
}
