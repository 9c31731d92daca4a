import type { Figure, Multiples, PageDocument } from "../profiles/document.ts";

/** What stands with a table, its provenance and its downloads. */
export type Charted = Figure | Multiples;

/** Names of a figure's files, beside its page, in the order of their links. */
export interface FigureFiles {
  readonly csv: string;
  readonly excelCsv: string;
  readonly xlsx: string;
  /** One a chart; none for small multiples and for figures that are tables. */
  readonly svg: readonly string[];
  /** The figure as an entry of a bibliography. */
  readonly bib: string;
  /** The query that gives the figures, where there is one. */
  readonly sql: string | null;
  /** Folder of the page that shows the figure alone. */
  readonly embed: string;
}

export function figureFiles(figure: Charted): FigureFiles {
  const charts = figure.type === "figure" ? figure.charts : [];
  return {
    csv: `${figure.id}.csv`,
    excelCsv: `${figure.id}.excel.csv`,
    xlsx: `${figure.id}.xlsx`,
    svg: charts.map((_, i) => (charts.length === 1 ? `${figure.id}.svg` : `${figure.id}-${i + 1}.svg`)),
    bib: `${figure.id}.bib`,
    sql: figure.query ? `${figure.id}.sql` : null,
    embed: `embed/${figure.id}/`,
  };
}

export function figuresOf(doc: PageDocument): Charted[] {
  const blocks = [doc.lead, ...doc.sections.map((s) => s.blocks)].flat();
  return blocks.filter((b): b is Charted => b.type === "figure" || b.type === "multiples");
}
