/** Squares whose area is the number; a dot is a zero, a dash no figure, a slash the diagonal. */
import { max } from "d3-array";
import type { MatrixChart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatCompact } from "../../schemas/number-format.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import { baseline, block, drawBlock, textLines } from "./labels.ts";
import { el, hLine, type Markup } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** Height of a row, and the least side of a square that is not zero. */
const ROW = { wide: 46, narrow: 29 } as const;
const LEAST = 1.8;

export function drawMatrix(chart: MatrixChart, size: Size, lang: Lang): Drawing {
  const frame = frames[size];
  const names = chart.areas.map((a) =>
    block(textLines(size === "wide" ? a.label : a.id, size === "wide" ? "b" : "b sm", frame, 170), frame),
  );
  const heading = block(textLines(chart.rowHeading, "ax sm", frame, 170), frame);
  const left = Math.max(...names.map((b) => b.width), size === "wide" ? heading.width : 0, 22) + 12;
  const column = (frame.width - left) / Math.max(1, chart.areas.length);
  const row = Math.max(ROW[size], ...names.map((b) => b.height + 8));
  const headTop = frame.small + 14;
  const top = headTop + frame.small + 8;
  const scale: Scale = { most: max(chart.cells.flat(), (v) => v ?? 0) ?? 0, side: Math.min(column, row) - 4 };
  const rows = chart.areas.flatMap((from, r) => {
    const middle = top + row * (r + 0.5);
    const name = names[r] ?? heading;
    return [
      ...drawBlock({ block: name, x: 0, y: baseline(name, middle - name.height / 2), anchor: "start" }, false),
      ...chart.areas.flatMap((to, c) => {
        const x = left + column * (c + 0.5);
        if (from.id === to.id)
          return el("line", { class: "grid", x1: x - 5, x2: x + 5, y1: middle + 5, y2: middle - 5 });
        const lit = chart.highlight?.row === from.id && chart.highlight.column === to.id;
        const title = `${from.label} → ${to.label}: ${chart.texts[r]?.[c] ?? ""}`;
        return cell(
          { value: chart.cells[r]?.[c] ?? null, text: chart.texts[r]?.[c] ?? "", title, lit, x, y: middle },
          scale,
          frame,
          lang,
        );
      }),
      hLine("grid", size === "wide" ? left : 0, frame.width, top + row * (r + 1)),
    ];
  });
  // on a narrow chart the heading of the rows stands on the same line, at the left
  const columnHead =
    size === "narrow" || textWidth(chart.columnHeading, frame.small) + left > frame.width
      ? { x: frame.width, anchor: "end" }
      : { x: left, anchor: null };
  return {
    width: frame.width,
    height: Math.ceil(top + row * chart.areas.length + 4),
    body: [
      el(
        "text",
        { x: columnHead.x, y: frame.small, "text-anchor": columnHead.anchor, class: "ax sm" },
        chart.columnHeading,
      ),
      el("text", { x: 0, y: size === "wide" ? headTop + frame.small : frame.small, class: "ax sm" }, chart.rowHeading),
      ...chart.areas.map((a, c) =>
        el(
          "text",
          { x: left + column * (c + 0.5), y: headTop + frame.small, "text-anchor": "middle", class: "b sm" },
          a.id,
        ),
      ),
      hLine("base", size === "wide" ? left : 0, frame.width, top),
      ...rows,
    ],
  };
}

interface Scale {
  readonly most: number;
  readonly side: number;
}

interface Cell {
  readonly value: number | null;
  readonly text: string;
  readonly title: string;
  readonly lit: boolean;
  readonly x: number;
  readonly y: number;
}

function cell({ value, text, title, lit, x, y }: Cell, { most, side }: Scale, frame: Frame, lang: Lang): Markup[] {
  const told = el("title", {}, title);
  if (value === null) return [el("text", { x, y: y + 4, "text-anchor": "middle", class: "ax sm" }, told, "–")];
  const className = lit ? "fin" : "cell";
  if (value <= 0 || most <= 0) return [el("circle", { class: className, cx: x, cy: y, r: 0.9 }, told)];
  const a = Math.max(LEAST, side * Math.sqrt(value / most));
  const fits = [[text], [formatCompact(value, lang)], formatCompact(value, lang).split("\u00a0")].find(
    (lines) =>
      lines.every((t) => t !== "" && textWidth(t, frame.small, true) <= a - 4) && lines.length * frame.leading <= a,
  );
  return [
    el("rect", { class: className, x: x - a / 2, y: y - a / 2, width: a, height: a }, told),
    ...(fits ?? []).map((line, i, { length }) => {
      const bottom = y + 4 + (i - (length - 1) / 2) * (frame.leading - 2);
      return el("text", { x, y: bottom, "text-anchor": "middle", class: "sm inv", "aria-hidden": "true" }, line);
    }),
  ];
}
