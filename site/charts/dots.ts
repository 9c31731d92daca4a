/** Rows of marks on one axis; with a split, the first rows stand on their own scale in a panel above. */
import { scaleLinear } from "d3-scale";
import type { DotChart, DotRow } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { valueLabels, valueTicks } from "./axis.ts";
import { drawRow, planRow } from "./dot-row.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import { type Block, baseline, block, drawBlock, textLines } from "./labels.ts";
import { type Markup, vLine } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { words } from "./words.ts";

/** Row labels at the left of a wide chart: at most this wide, then broken into lines. */
const LABEL_LIMIT = 220;
/** Room at the right for half a mark and half a number. */
const RIGHT = { wide: 22, narrow: 14 } as const;
const PANEL_GAP = 14;

export function drawDots(chart: DotChart, size: Size, lang: Lang): Drawing {
  const frame = frames[size];
  const labels = chart.rows.map((r) =>
    block(textLines(r.label, "b", frame, size === "wide" ? LABEL_LIMIT : 300), frame),
  );
  const left = size === "wide" ? Math.max(...labels.map((b) => b.width), 60) + 20 : 8;
  const split = chart.splitAt > 0 && chart.splitAt < chart.rows.length;
  const cuts = split ? [0, chart.splitAt, chart.rows.length] : [0, chart.rows.length];
  const unit = [chart.unit, split ? words.ownScale[lang] : ""].filter(Boolean).join(" · ");
  const widest = Math.max(0, ...chart.rows.map((r) => textWidth(r.print, frame.small, true)));
  const right = frame.width - RIGHT[size] - widest;
  const body: Markup[] = [];
  const bands: (readonly [number, number])[] = [];
  let y = 0;
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const rows = chart.rows
      .slice(from, cuts[i + 1])
      .map((row, k) => ({ row, label: labels[from + k] ?? block([], frame) }));
    const panel = drawPanel({ chart, frame, lang, span: [left, right], unit, top: y }, rows);
    body.push(...panel.body);
    bands.push(...panel.bands);
    y = panel.bottom + PANEL_GAP;
  }
  return { width: frame.width, height: Math.ceil(y - PANEL_GAP + 6), body, rows: bands };
}

interface Panel {
  readonly chart: DotChart;
  readonly frame: Frame;
  readonly lang: Lang;
  readonly span: readonly [number, number];
  readonly unit: string;
  readonly top: number;
}

function drawPanel(
  { chart, frame, lang, span, unit, top }: Panel,
  rows: readonly { readonly row: DotRow; readonly label: Block }[],
): { body: Markup[]; bands: (readonly [number, number])[]; bottom: number } {
  const values = rows.flatMap(({ row }) => chart.series.flatMap((s) => row.values[s.id] ?? []));
  const steps = frame.size === "wide" ? 6 : 4;
  const ticks = valueTicks(values, { fromZero: true, decimals: chart.decimals, steps }, lang);
  const x = scaleLinear(ticks.domain, span);
  const unitBlock = block(textLines(unit, "ax sm", frame, frame.width), frame);
  const axisY = top + (unit ? unitBlock.height + 8 : 0) + frame.small;
  const first = axisY + 5;
  let bottom = first;
  const bands: (readonly [number, number])[] = [];
  const drawn = rows.flatMap(({ row, label }) => {
    const plan = planRow(chart.series, row, label, x, frame, lang);
    bands.push([bottom, bottom + plan.height]);
    bottom += plan.height;
    return drawRow(plan, bottom - plan.height, frame);
  });
  return {
    bottom,
    bands,
    body: [
      ...drawBlock({ block: unitBlock, x: 0, y: baseline(unitBlock, top + 1), anchor: "start" }, false),
      ...ticks.values.map((value) => vLine(value === 0 ? "base" : "grid", x(value), first, bottom)),
      ...valueLabels(ticks, x, axisY, frame),
      ...drawn,
    ],
  };
}
