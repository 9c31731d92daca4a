import type { DatasetWords, PageDocument } from "../../profiles/document.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import { pageFolder } from "../address.ts";
import type { SiteContext } from "../context.ts";
import { jsonText, type Node, nameOf } from "./json.ts";
import { mediaType } from "./media-type.ts";

/** Site path of the catalogue. */
export const CATALOGUE = "/catalog.jsonld";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";
const LANGUAGE = "http://publications.europa.eu/resource/authority/language/";
const MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
const codes: Readonly<Record<Lang, string>> = { en: "ENG", ru: "RUS" };

/** A page about data in each language that has it. */
type Told = Partial<Record<Lang, PageDocument & { readonly dataset: DatasetWords }>>;

/**
 * The data of the site as a catalogue (DCAT-AP in JSON-LD): a data set for each table and file offered for download, and
 * for each source that its figures come of.
 */
export function renderCatalogue(docs: readonly PageDocument[], site: SiteContext): string {
  const told = new Map<string, Told>();
  for (const doc of docs)
    if (doc.dataset !== undefined) told.set(doc.path, { ...told.get(doc.path), [doc.lang]: doc as Told[Lang] });
  const whole = [...told.values()].find((pages) => anyOf(pages).dataset.landing === null);
  const sets = [
    ...(whole === undefined ? [] : filesByTable(whole).map((files) => tableNode(files, whole, site))),
    ...[...told.values()].filter((pages) => pages !== whole).map((pages) => sourceNode(pages, site)),
  ];
  const catalogue: Node = {
    "@context": CONTEXT,
    "@id": nameOf(CATALOGUE, site),
    "@type": "dcat:Catalog",
    "dct:title": langs.map((lang) => inLanguage(site.title[lang], lang)),
    "dct:description": langs.flatMap((lang) => (whole?.[lang] ? [inLanguage(whole[lang].description, lang)] : [])),
    "dct:publisher": agent(langs.map((lang) => inLanguage(site.title[lang], lang))),
    "dct:language": langs.map((lang) => ({ "@id": LANGUAGE + codes[lang] })),
    "dct:modified": site.generatedOn === null ? undefined : day(site.generatedOn),
    "foaf:homepage": { "@id": nameOf("/", site) },
    "dcat:dataset": sets,
  };
  return `${jsonText(catalogue)}\n`;
}

interface Item {
  readonly label: string;
  readonly href: string;
  readonly note: Partial<Record<Lang, string>>;
}

/** Files of one table, as `observation.parquet` and `observation.csv.gz`, together. */
function filesByTable(whole: Told): Item[][] {
  const tables = new Map<string, Map<string, Item>>();
  for (const lang of langs)
    for (const block of whole[lang]?.sections.flatMap((s) => s.blocks) ?? []) {
      if (block.type !== "downloads") continue;
      for (const { label, href, note } of block.items) {
        const stem = label.replace(/\..*$/, "");
        const files = tables.get(stem) ?? new Map<string, Item>();
        files.set(href, { label, href, note: { ...files.get(href)?.note, [lang]: note } });
        tables.set(stem, files);
      }
    }
  return [...tables.values()].map((files) => [...files.values()]);
}

function tableNode(files: readonly Item[], whole: Told, site: SiteContext): Node {
  const [first] = files;
  const notes = langs.flatMap((lang) => (first?.note[lang] ? [inLanguage(first.note[lang], lang)] : []));
  return {
    "@id": `${nameOf(CATALOGUE, site)}#${first?.label.replace(/\..*$/, "")}`,
    "@type": "dcat:Dataset",
    "dct:title": first?.label.replace(/\..*$/, ""),
    "dct:description": notes,
    ...termsOf(whole, site),
    "dcat:distribution": files.map((file) => ({
      "@type": "dcat:Distribution",
      "dct:title": file.label,
      "dcat:accessURL": { "@id": nameOf(pageFolder(anyOf(whole).lang, anyOf(whole).path), site) },
      "dcat:downloadURL": { "@id": nameOf(file.href, site) },
      "dcat:mediaType": { "@id": MEDIA_TYPE + mediaType(file.href) },
      "dcat:byteSize": bytesOf(file.href, site),
      "dct:license": licence(anyOf(whole).dataset),
    })),
  };
}

/** A publisher's series: it is had at the publisher's; here stands what is read of it. */
function sourceNode(pages: Told, site: SiteContext): Node {
  const one = anyOf(pages);
  const folder = pageFolder(one.lang, one.path);
  return {
    "@id": `${nameOf(CATALOGUE, site)}#${one.path.split("/").at(-1)}`,
    "@type": "dcat:Dataset",
    "dct:title": langs.flatMap((lang) => (pages[lang] ? [inLanguage(pages[lang].title, lang)] : [])),
    "dct:description": langs.flatMap((lang) => (pages[lang] ? [inLanguage(pages[lang].description, lang)] : [])),
    ...termsOf(pages, site),
    "dcat:landingPage": one.dataset.landing === null ? undefined : { "@id": one.dataset.landing },
    "dct:bibliographicCitation": one.dataset.citation,
    "dcat:distribution": {
      "@type": "dcat:Distribution",
      "dcat:accessURL": { "@id": nameOf(folder, site) },
      "dct:license": licence(one.dataset),
    },
  };
}

/** What a table and a source say alike: whose, how often, of which years, since when. */
function termsOf(pages: Told, site: SiteContext): Node {
  const { dataset } = anyOf(pages);
  const { years, modified, everyMonths } = dataset;
  return {
    "dct:publisher": agent(
      langs.flatMap((lang) => (pages[lang] ? [inLanguage(pages[lang].dataset.publisher, lang)] : [])),
    ),
    "dct:language": langs.map((lang) => ({ "@id": LANGUAGE + codes[lang] })),
    "dct:accrualPeriodicity": { "@id": FREQUENCY + frequencyOf(everyMonths) },
    "dct:modified": modified === null ? undefined : day(modified),
    "dct:temporal":
      years === null
        ? undefined
        : { "@type": "dct:PeriodOfTime", "dcat:startDate": yearOf(years[0]), "dcat:endDate": yearOf(years[1]) },
    "dcat:keyword": langs.flatMap((lang) => (pages[lang]?.dataset.variables ?? []).map((v) => inLanguage(v, lang))),
    "foaf:page": langs.flatMap((lang) =>
      pages[lang] ? [{ "@id": nameOf(pageFolder(lang, pages[lang].path), site) }] : [],
    ),
  };
}

/** The nearest word of the EU's list of frequencies; irregular where the editions held tell no rule. */
export function frequencyOf(months: number | null): string {
  if (months === null || months < 1) return months === null ? "UNKNOWN" : "IRREG";
  if (months === 1) return "MONTHLY";
  if (months <= 4) return months === 3 ? "QUARTERLY" : "IRREG";
  if (months <= 7) return "ANNUAL_2";
  if (months <= 15) return "ANNUAL";
  return months >= 22 && months <= 26 ? "BIENNIAL" : "IRREG";
}

function anyOf(pages: Told): PageDocument & { readonly dataset: DatasetWords } {
  const one = langs.map((lang) => pages[lang]).find((page) => page !== undefined);
  if (one === undefined) throw new Error("no page of a data set");
  return one;
}

function licence({ licence: { name, url } }: DatasetWords): Node {
  return { "@type": "dct:LicenseDocument", "@id": url, "rdfs:label": name };
}

function bytesOf(path: string, site: SiteContext): Node | undefined {
  const bytes = site.file(path)?.bytes;
  return bytes === undefined ? undefined : { "@type": "xsd:nonNegativeInteger", "@value": String(bytes) };
}

const agent = (names: readonly Node[]): Node => ({ "@type": "foaf:Agent", "foaf:name": names });
const inLanguage = (text: string, lang: Lang): Node => ({ "@language": lang, "@value": text });
const day = (iso: string): Node => ({ "@type": "xsd:date", "@value": iso });
const yearOf = (year: string): Node => ({ "@type": "xsd:gYear", "@value": year });
