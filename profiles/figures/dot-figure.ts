import type { Badge, Cell, Direction, Figure, Nearness, Provenance, Text } from "../document.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { stop } from "../words/sentences.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { splitAt } from "./counterparts.ts";

/** One kind of mark: a value for each partner that has one. */
export interface DotColumn {
  readonly id: string;
  readonly label: string;
  readonly nearness: Nearness;
  readonly hollow: boolean;
  readonly small: boolean;
  readonly direction: Direction;
  readonly values: ReadonlyMap<
    string,
    { readonly value: number; readonly text: string; readonly status: string | null }
  >;
}

/** What differs between figures of one row of marks per partner. */
export interface DotFigure {
  readonly id: string;
  readonly badges: readonly Badge[];
  readonly indicators: readonly string[];
  readonly headline: string;
  readonly sub: string;
  readonly unit: string;
  readonly decimals: number;
  /** Partners in order, largest first; the chart shows the first of them, the table all. */
  readonly partners: readonly string[];
  /** In the order of the marks; the number of the last one is printed. */
  readonly columns: readonly DotColumn[];
  readonly rowHeading: string;
  readonly caption: string;
  readonly source: string;
  readonly notes: readonly Text[];
  readonly provenance: readonly Provenance[];
  readonly citation: string;
  /** A column of the table after the marks, such as a ratio. */
  readonly extra?: { readonly label: string; readonly cell: (partner: string) => Cell };
}

/** Partners drawn. */
const SHOWN = 8;

/** Rows of marks by partner, with the table of all partners. */
export function dotFigure(spec: DotFigure, ctx: FigureContext): Figure {
  const { lang } = ctx;
  const rows = spec.partners.slice(0, SHOWN);
  const size = (id: string) => Math.max(0, ...spec.columns.map((c) => c.values.get(id)?.value ?? 0));
  // the number is printed beside the last mark, so it is that column's
  const main = spec.columns.at(-1);
  const rest = spec.partners.length - rows.length;
  return {
    type: "figure",
    id: spec.id,
    badges: spec.badges,
    concepts: conceptsOf(spec.indicators, lang),
    headline: spec.headline,
    sub: spec.sub,
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "dots",
          unit: spec.unit,
          series: spec.columns.map(({ values: _, ...series }) => series),
          rows: rows.map((id) => ({
            label: labelOf(id, lang),
            values: Object.fromEntries(spec.columns.map((c) => [c.id, c.values.get(id)?.value ?? null])),
            note: "",
            print: main?.values.get(id)?.text ?? "",
          })),
          splitAt: splitAt(rows, size),
          decimals: spec.decimals,
          aria: `${stop(spec.headline)} ${rows
            .slice(0, 4)
            .map((id) => `${labelOf(id, lang)}: ${main?.values.get(id)?.text ?? "–"}`)
            .join("; ")}.`,
        },
      },
    ],
    events: [],
    source: spec.source,
    notes: [
      ...spec.notes,
      ...(rest > 0 ? [said(lang, `The table has ${rest} more.`, `В таблице есть и остальные (${rest}).`)] : []),
    ],
    findings: ctx.findings(spec.indicators),
    table: {
      caption: spec.caption,
      columns: [
        { label: spec.rowHeading, numeric: false },
        ...spec.columns.map((c) => ({ label: c.label, numeric: true })),
        ...(spec.extra ? [{ label: spec.extra.label, numeric: true }] : []),
      ],
      rows: spec.partners.map((id): Cell[] => [
        { text: nameOf(id, lang) },
        ...spec.columns.map((c): Cell => {
          const found = c.values.get(id);
          return found
            ? { text: found.text, value: found.value, status: found.status }
            : { text: "", value: null, status: "O" };
        }),
        ...(spec.extra ? [spec.extra.cell(id)] : []),
      ]),
      stack: false,
    },
    provenance: spec.provenance,
    citation: spec.citation,
  };
}
