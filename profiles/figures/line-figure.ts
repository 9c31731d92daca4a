import type { Badge, DataTable, Figure, LineChart, LineSeries, Provenance, Text } from "../document.ts";
import { stop } from "../words/sentences.ts";
import { conceptsOf } from "./concepts.ts";
import type { FigureContext } from "./context.ts";

/** What differs between figures of one line chart. */
export interface LineFigure {
  readonly id: string;
  readonly badges: readonly Badge[];
  readonly headline: string;
  readonly sub: string;
  readonly unit: string;
  readonly decimals: number;
  readonly series: readonly LineSeries[];
  readonly fromZero: boolean;
  /** Values to compare with, such as a goal. */
  readonly references?: LineChart["references"];
  readonly source: string;
  readonly notes: readonly Text[];
  /** Indicators whose findings stand under the figure. */
  readonly indicators: readonly string[];
  readonly table: DataTable;
  readonly provenance: readonly Provenance[];
  readonly citation: string;
  /** The query that gives the figures of the table, or null where there is none. */
  readonly query?: Figure["query"];
}

/** A figure of one line chart; the years of the axis are those of its points. */
export function lineFigure(spec: LineFigure, ctx: FigureContext): Figure {
  const years = spec.series.flatMap((s) => s.points.filter((p) => p.y !== null).map((p) => p.x));
  const x: LineChart["x"] = [Math.min(...years), Math.max(...years)];
  return {
    type: "figure",
    id: spec.id,
    badges: spec.badges,
    concepts: conceptsOf(spec.indicators, ctx.lang),
    headline: spec.headline,
    sub: spec.sub,
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "lines",
          unit: spec.unit,
          series: spec.series,
          events: [],
          breaks: [],
          x,
          fromZero: spec.fromZero,
          ...(spec.references ? { references: spec.references } : {}),
          band: null,
          decimals: spec.decimals,
          aria: `${stop(spec.headline)} ${x[0]}–${x[1]}.`,
        },
      },
    ],
    events: [],
    source: spec.source,
    notes: spec.notes,
    findings: ctx.findings(spec.indicators),
    table: spec.table,
    provenance: spec.provenance,
    citation: spec.citation,
    query: spec.query ?? null,
  };
}
