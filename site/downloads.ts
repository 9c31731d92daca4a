import type { PageDocument } from "../profiles/document.ts";
import { pageFolder } from "./address.ts";
import { bibtexOf } from "./bibtex.ts";
import { eventLines } from "./blocks/events.ts";
import { renderStandalone } from "./charts/index.ts";
import type { SiteContext } from "./context.ts";
import { csvText, excelCsv, plainCsv } from "./csv.ts";
import { renderEmbed } from "./embed.ts";
import { type Charted, figureFiles } from "./figure-files.ts";
import { figureRows } from "./figure-rows.ts";
import { kept } from "./kept-work.ts";
import { figureWorkbook } from "./workbook.ts";

/** A file of the site: its path from the root, without a leading slash. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * All that goes with one figure beside its page: CSV, CSV for Excel, XLSX, SVG of each chart, BibTeX, the query, and the page that shows it alone.
 *
 * @param chartCss tokens and rules of charts: each SVG takes its colours along.
 */
export function figureDownloads(doc: PageDocument, figure: Charted, site: SiteContext, chartCss: string): SiteFile[] {
  const folder = pageFolder(doc.lang, doc.path).slice(1);
  const files = figureFiles(figure);
  const rows = figureRows(figure, doc.lang);
  const address = `${site.address ?? "/"}${folder}#${figure.id}`;
  const charts = figure.type === "figure" ? figure.charts : [];
  const svg = charts.map(({ chart, heading }, i): SiteFile => {
    const title = charts.length > 1 ? `${figure.headline}. ${heading}` : figure.headline;
    const events = figure.type === "figure" ? eventLines(figure, doc.lang) : [];
    const content = renderStandalone(chart, doc.lang, { title, events, source: figure.source, css: chartCss });
    return { path: folder + (files.svg[i] ?? ""), content };
  });
  const { generatedOn } = site;
  const workbook = kept("workbook", [figure, doc.lang, address, generatedOn], () =>
    figureWorkbook(figure, doc.lang, address, generatedOn),
  );
  return [
    { path: folder + files.csv, content: csvText(rows, plainCsv) },
    { path: folder + files.excelCsv, content: csvText(rows, excelCsv) },
    { path: folder + files.xlsx, content: workbook },
    ...svg,
    { path: folder + files.bib, content: bibtexOf(doc, figure, address, site) },
    ...(figure.query && files.sql !== null ? [{ path: folder + files.sql, content: `${figure.query.sql}\n` }] : []),
    { path: `${folder}${files.embed}index.html`, content: renderEmbed(doc, figure, site) },
  ];
}
