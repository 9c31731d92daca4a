/** One row of marks: its label, the span between the outermost, the marks kept apart, the words beside them. */
import type { DotRow, DotSeries } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { type RowWords, rowWords } from "./dot-words.ts";
import type { Frame } from "./frame.ts";
import { type Block, baseline, drawBlock } from "./labels.ts";
import { inkOf, mark } from "./marks.ts";
import { hLine, type Markup } from "./svg.ts";
import { words } from "./words.ts";

interface RowMark {
  readonly series: DotSeries;
  readonly x: number;
  /** Distance from the row's line: 0, or fanned out with those it would cover. */
  readonly dy: number;
}

/** A row laid out before its place is known. */
export interface RowPlan {
  readonly label: Block;
  readonly marks: readonly RowMark[];
  readonly words: RowWords;
  /** Height of the label over its line, on a phone. */
  readonly above: number;
  readonly height: number;
}

/** Marks of one row nearer than this stand one above another, so that each is seen whole. */
const APART = 11.5;
const STEP = 11;
const RADIUS = { plain: 4.6, small: 3.2 };
const ROW = 30;

export function planRow(
  series: readonly DotSeries[],
  row: DotRow,
  label: Block,
  x: (v: number) => number,
  frame: Frame,
  lang: Lang,
): RowPlan {
  const marks = fan(
    series.flatMap((s) => {
      const value = row.values[s.id];
      return value == null ? [] : [{ series: s, x: x(value) }];
    }),
  );
  const note = row.note || (marks.length === 0 && row.print === "" ? words.noFiguresHere[lang] : "");
  const beside = rowWords(
    row.print,
    note,
    marks.map((m) => m.x),
    x(0),
    frame,
  );
  const above = frame.size === "wide" ? 0 : label.height + 6;
  const field = Math.max(ROW, 2 * Math.max(0, ...marks.map((m) => m.dy)) + 16) + beside.extra;
  const height = frame.size === "wide" ? Math.max(field, label.height + 12) : field + above;
  return { label, marks, words: beside, above, height };
}

export function drawRow({ label, marks, words: beside, above, height }: RowPlan, top: number, frame: Frame): Markup[] {
  const y = top + above + (height - above - beside.extra) / 2;
  const labelTop = frame.size === "wide" ? y - label.height / 2 : top + 6;
  const xs = marks.map((m) => m.x);
  return [
    ...drawBlock({ block: label, x: 0, y: baseline(label, labelTop), anchor: "start" }, frame.size === "narrow"),
    ...(xs.length > 1 ? [hLine("s3", Math.min(...xs), Math.max(...xs), y)] : []),
    // Small marks last: where two still touch, the small one lies on the large one.
    ...marks
      .toSorted((a, b) => Number(a.series.small) - Number(b.series.small))
      .map(({ series: s, x, dy }) => {
        const radius = s.small ? RADIUS.small : RADIUS.plain;
        return mark(
          s.nearness,
          s.hollow ? "hollow" : "filled",
          inkOf(s.direction, s.nearness),
          { x, y: y + dy },
          radius,
        );
      }),
    ...beside.placed.flatMap((p) => drawBlock({ ...p, y: p.y + y })),
  ];
}

/** Marks that would cover one another fan out evenly around the line. */
function fan(marks: readonly Omit<RowMark, "dy">[]): RowMark[] {
  const order = marks.map((m, i) => ({ x: m.x, i })).toSorted((a, b) => a.x - b.x || a.i - b.i);
  const groups: (typeof order)[] = [];
  for (const m of order) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && m.x - before.x < APART) group.push(m);
    else groups.push([m]);
  }
  const dy = marks.map(() => 0);
  for (const group of groups) for (const [k, { i }] of group.entries()) dy[i] = (k - (group.length - 1) / 2) * STEP;
  return marks.map((m, i) => ({ ...m, dy: dy[i] ?? 0 }));
}
