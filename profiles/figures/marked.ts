import type { Lang } from "../../schemas/language.ts";
import type { Cell, DataTable, Direction, Figure, LineChart, Span, Text } from "../document.ts";
import type { Mark } from "../law/marks.ts";
import { said } from "./context.ts";

/** What a page knows of marks: which to draw within years, their sentences, and on which chart of several each stands. */
export interface Marking {
  readonly within: (years: readonly [number, number], directions: readonly Direction[]) => readonly Mark[];
  readonly text: (mark: Mark) => Text;
  /** Left out: every mark on every chart. */
  readonly stands?: (mark: Mark, direction: Direction) => boolean;
}

/**
 * A figure of line charts with changes of rules as numbered marks: on its charts, in the list below them and, where every
 * marked year has a row, in its table.
 */
export function withMarks(figure: Figure, { within, text, stands = () => true }: Marking, lang: Lang): Figure {
  const lines = figure.charts.flatMap(({ chart }) => (chart.kind === "lines" ? [chart] : []));
  if (lines.length === 0) return figure;
  const directions = figure.charts.map((side) => side.direction);
  const numbered = within(yearsOf(lines), directions).map((mark, i) => ({ mark, n: i + 1, text: text(mark) }));
  if (numbered.length === 0) return figure;
  return {
    ...figure,
    charts: figure.charts.map((side) => {
      if (side.chart.kind !== "lines") return side;
      const own = numbered.filter(({ mark }) => stands(mark, side.direction));
      return { ...side, chart: { ...side.chart, events: own.map(({ n, mark }) => ({ n, at: mark.at })) } };
    }),
    events: numbered.map((one) => one.text),
    table: tableWith(
      figure.table,
      numbered.map(({ n, mark, text }) => ({ n, year: String(Math.floor(mark.at)), text })),
      lang,
    ),
  };
}

const yearsOf = (charts: readonly LineChart[]): [number, number] => [
  Math.min(...charts.map((c) => c.x[0])),
  Math.max(...charts.map((c) => c.x[1])),
];

interface Row {
  readonly n: number;
  readonly year: string;
  readonly text: Text;
}

/** The table with a last column of events; as it is where its rows stand in groups or a marked year has no row of its own. */
function tableWith(table: DataTable, events: readonly Row[], lang: Lang): DataTable {
  if (table.rows.some((row) => row.length !== table.columns.length)) return table;
  const years = table.rows.map((row) => row[0]?.text);
  if (!events.every(({ year }) => years.filter((y) => y === year).length === 1)) return table;
  return {
    ...table,
    columns: [...table.columns, { label: said(lang, "Events", "События"), numeric: false }],
    rows: table.rows.map((row): readonly Cell[] => {
      const own = events.filter(({ year }) => year === row[0]?.text);
      return [...row, { text: own.flatMap(({ n, text }, i) => [`${i > 0 ? " " : ""}(${n}) `, ...spansOf(text)]) }];
    }),
  };
}

const spansOf = (text: Text): readonly Span[] => (typeof text === "string" ? [text] : text);
