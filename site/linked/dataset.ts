import type { Chart, PageDocument, Provenance } from "../../profiles/document.ts";
import { theTen } from "../../schemas/areas.ts";
import { pageFolder } from "../address.ts";
import { plainText } from "../blocks/text.ts";
import type { SiteContext } from "../context.ts";
import { type Charted, figureFiles, figuresOf } from "../figure-files.ts";
import { type Node, nameOf } from "./json.ts";
import { mediaType } from "./media-type.ts";

/** Pages whose figures make a data set: profiles, corridors, comparisons. */
const DATA_PAGE = /^(?:countries|corridors|compare)\/./;

/** The page as a data set of schema.org; null for a page that is none. */
export function datasetNode(doc: PageDocument, site: SiteContext): Node | null {
  const figures = figuresOf(doc);
  if (doc.dataset === undefined && (!DATA_PAGE.test(doc.path) || figures.length === 0)) return null;
  const folder = pageFolder(doc.lang, doc.path);
  const lines = figures.flatMap((f) => [...f.provenance]);
  const own = doc.dataset;
  return {
    "@type": "Dataset",
    "@id": `${nameOf(folder, site)}#dataset`,
    url: nameOf(folder, site),
    name: doc.title,
    description: doc.description,
    inLanguage: doc.lang,
    creator: { "@type": "Organization", name: own?.publisher ?? site.title[doc.lang] },
    includedInDataCatalog: { "@type": "DataCatalog", url: nameOf("/catalog.jsonld", site) },
    dateModified: own?.modified ?? site.generatedOn,
    license: own ? (own.licence.url ?? own.licence.name) : licencesOf(lines),
    citation: own?.citation,
    temporalCoverage: own ? own.years?.join("/") : spanOf(figures),
    spatialCoverage: placesOf(doc),
    variableMeasured: own ? [...own.variables] : variablesOf(figures),
    distribution: own ? filesOf(doc, site) : figures.flatMap((f) => figureFilesOf(f, folder, site)),
    isBasedOn: own ? (own.landing ?? undefined) : basedOn(lines, doc, site),
  };
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

function licencesOf(lines: readonly Provenance[]): string[] {
  return once(lines.map((line) => line.licence.url ?? line.licence.name));
}

/** Sources by their pages where they have one, else by name. */
function basedOn(lines: readonly Provenance[], doc: PageDocument, site: SiteContext): string[] {
  return once(
    lines.map((line) => {
      const page = `/${doc.lang}/sources/${line.sourceId}/`;
      return line.sourceId !== "" && site.has(page) ? nameOf(page, site) : `${line.publisher}, ${line.title}`;
    }),
  );
}

function variablesOf(figures: readonly Charted[]): string[] {
  return once(figures.flatMap((f) => (f.type === "figure" ? (f.concepts ?? []).map((c) => c.label) : [])));
}

function figureFilesOf(figure: Charted, folder: string, site: SiteContext): Node[] {
  const files = figureFiles(figure);
  return [files.csv, files.xlsx].map((file) => download(folder + file, site));
}

/** Files that the page offers for download. */
function filesOf(doc: PageDocument, site: SiteContext): Node[] {
  const lists = doc.sections.flatMap((s) => s.blocks).filter((b) => b.type === "downloads");
  return lists.flatMap((list) => list.items.map((item) => download(item.href, site)));
}

function download(path: string, site: SiteContext): Node {
  const bytes = site.file(path)?.bytes;
  return {
    "@type": "DataDownload",
    encodingFormat: mediaType(path),
    contentUrl: nameOf(path, site),
    contentSize: bytes === undefined ? undefined : `${bytes} B`,
  };
}

/** The ten, or those that the page's address names. */
function placesOf(doc: PageDocument): string[] {
  const named = theTen.filter((t) => new RegExp(`(?:^|[/-])${t.slug}(?:$|-)`).test(doc.path));
  return (named.length > 0 ? named : theTen).map((t) => t.name[doc.lang]);
}

/** First and last year of the charts with years, or of tables that have a row a year. */
function spanOf(figures: readonly Charted[]): string | undefined {
  const years = figures.flatMap((f) => [
    ...(f.type === "figure"
      ? f.charts.flatMap(({ chart }) => yearsOf(chart))
      : [Math.floor(f.x[0]), Math.floor(f.x[1])]),
    ...f.table.rows.flatMap((row) => {
      const text = plainText(row[0]?.text ?? "");
      return /^(?:19|20)\d\d$/.test(text) ? [Number(text)] : [];
    }),
  ]);
  return years.length === 0 ? undefined : `${Math.min(...years)}/${Math.max(...years)}`;
}

/** Years of points that have a value; the axis may begin before them. */
function yearsOf(chart: Chart): number[] {
  if (chart.kind !== "lines") return [];
  return chart.series.flatMap((s) => s.points.flatMap((p) => (p.y === null ? [] : [Math.floor(p.x)])));
}
