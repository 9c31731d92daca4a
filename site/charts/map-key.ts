/** The key of a map: a circle and a line of a round number each, and the hatching. */
import { max } from "d3-array";
import type { MapChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatCompact } from "../../schemas/number-format.ts";
import type { Frame } from "./frame.ts";
import { hatch } from "./hatch.ts";
import { type Block, baseline, block, drawBlock, textLines } from "./labels.ts";
import type { MapScale } from "./map-scale.ts";
import { el, hLine, type Markup } from "./svg.ts";

/** Between two entries, between a mark and its words, and between rows. */
const GAP = { entry: 22, words: 8, row: 6 };
/** The key's circle and line stand for a round number up to this part of the largest. */
const PART = 0.3;

interface Entry {
  readonly width: number;
  readonly height: number;
  /** Drawn about the middle of its left edge. */
  readonly mark: Markup;
  readonly label: string;
}

/** Rows of entries below a map, their top at `y`; the marks and words of a row stand on one middle. */
export function drawMapKey(
  chart: MapChart,
  scale: MapScale,
  y: number,
  frame: Frame,
  lang: Lang,
): { body: Markup[]; bottom: number } {
  const rows: { entry: Entry; words: Block; x: number }[][] = [];
  let x = 0;
  for (const entry of entriesOf(chart, scale, lang)) {
    const words = block(textLines(entry.label, "sm", frame, frame.width - entry.width - GAP.words), frame);
    const width = entry.width + GAP.words + words.width;
    const row = x + width > frame.width ? undefined : rows.at(-1);
    if (!row) x = 0;
    const item = { entry, words, x };
    if (row) row.push(item);
    else rows.push([item]);
    x += width + GAP.entry;
  }
  let bottom = y;
  const body = rows.flatMap((row) => {
    const height = Math.max(...row.flatMap(({ entry, words }) => [entry.height, words.height]));
    const middle = Math.round(bottom + height / 2);
    bottom += height + GAP.row;
    return row.flatMap(({ entry, words, x: left }) => [
      el("g", { transform: `translate(${Math.round(left)} ${middle})` }, entry.mark),
      ...drawBlock(
        {
          block: words,
          x: left + entry.width + GAP.words,
          y: baseline(words, middle - words.height / 2),
          anchor: "start",
        },
        false,
      ),
    ]);
  });
  return { body, bottom };
}

function entriesOf(chart: MapChart, scale: MapScale, lang: Lang): Entry[] {
  const place = roundBelow(PART * (max(chart.places, (p) => p.value ?? 0) ?? 0));
  const line = roundBelow(PART * (max(chart.lines, (l) => l.value) ?? 0));
  const entries: Entry[] = [];
  if (place > 0) {
    const r = scale.radius(place);
    const mark = el("circle", { class: chart.hollow ? "ring" : "disc", cx: r + 1, cy: 0, r });
    entries.push({
      width: 2 * r + 2,
      height: 2 * r + 2,
      mark,
      label: `${formatCompact(place, lang)}: ${chart.placeLabel}`,
    });
  }
  if (line > 0) {
    const width = scale.width(line);
    const mark = el("line", { class: "way", x1: 0, x2: 30, y1: 0, y2: 0, "stroke-width": width });
    entries.push({ width: 30, height: width, mark, label: `${formatCompact(line, lang)}: ${chart.lineLabel}` });
  }
  if (chart.places.some((p) => p.value === null)) {
    const box = [
      [0, -7],
      [24, -7],
      [24, 7],
      [0, 7],
    ] as const;
    const mark = el("g", {}, el("path", { class: "hatch", d: hatch([box]) }), hLine("grid", 0, 24, 7));
    entries.push({ width: 24, height: 14, mark, label: chart.noFigureLabel });
  }
  return entries;
}

/** The greatest of 1, 2, 5, 10, 20 … that is not above a number; 0 for 0. */
function roundBelow(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * ([5, 2].find((n) => n * unit <= value) ?? 1);
}
