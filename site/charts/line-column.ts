/** Names of lines that reach the right edge of a wide chart: a column, stacked so that none touches another. */
import type { LineChart } from "../../profiles/document.ts";
import { type Block, baseline, block, type Placed, textLines } from "./labels.ts";
import { endBlock, LABEL_LIMIT, type LineLayout } from "./line-layout.ts";
import { endOf } from "./line-runs.ts";
import { labelClass } from "./marks.ts";
import { stack } from "./stack.ts";
import { type Markup, segment } from "./svg.ts";

/** A name moved farther than this from its line's end is tied to it. */
const MOVED = 13;

/** Names of series and of reference lines, each level with its line's end where there is room. */
export function columnLabels(chart: LineChart, layout: LineLayout): { placed: Placed[]; leaders: Markup[] } {
  const { frame, right, at, years } = layout;
  const wanted = layout.column.map((s) => ({
    block: endBlock(s, labelClass(s.direction), frame),
    end: at(endOf(s)),
    tie: true,
  }));
  if (frame.size === "wide")
    for (const r of chart.references ?? [])
      wanted.push({
        block: block(textLines(r.label, "sm", frame, LABEL_LIMIT.wide), frame),
        end: at({ x: years[1], y: r.at }),
        tie: false,
      });
  const items = wanted.map(({ block: b, end }) => ({ top: end.y - firstLine(b) / 2, height: b.height }));
  const tops = stack(items, 6, layout.top - 24, layout.bottom + 16);
  const leaders: Markup[] = [];
  const placed = wanted.map(({ block: b, end, tie }, i): Placed => {
    const top = tops[i] ?? 0;
    const level = top + firstLine(b) / 2;
    if (tie && Math.abs(level - end.y) > MOVED)
      leaders.push(segment("tick", { x: end.x + 6, y: end.y }, { x: right + 12, y: level }));
    return { block: b, x: right + 15, y: baseline(b, top), anchor: "start" };
  });
  return { placed, leaders };
}

const firstLine = (b: Block): number => b.lines[0]?.size ?? 0;
