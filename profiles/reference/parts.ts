import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, DataTable, PageDocument, Prose, Section, Span, TableBlock, Text } from "../document.ts";

/** Parts from which the pages on methodology, sources and data are put together. */

/** A column of a table: its label, and what stands in its cells. */
export interface ColumnOf<Row> {
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => Text | Cell;
}

/** A table with one row a record. Tables of sentences (`stack`) become records on a phone. */
export function tableOf<Row>(
  caption: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  stack = true,
): DataTable {
  return {
    caption,
    columns: columns.map((c) => ({ label: c.label, numeric: c.numeric ?? false })),
    rows: rows.map((row) => columns.map((c) => asCell(c.cell(row)))),
    stack,
  };
}

export function tableBlock(id: string, heading: string, sub: Text, table: DataTable): TableBlock {
  return { type: "table", id, heading, sub, table };
}

function asCell(content: Text | Cell): Cell {
  return typeof content === "object" && "text" in content && !Array.isArray(content)
    ? (content as Cell)
    : { text: content as Text };
}

/** A whole number as a cell, with its value for files. */
export function countCell(value: number, lang: Lang): Cell {
  return { text: formatNumber(value, lang), value };
}

export function prose(id: string, heading: string, ...body: Prose["body"]): Prose {
  return { type: "prose", id, heading, body };
}

/** A section whose contents list names its blocks that have a heading. */
export function section(id: string, heading: string, intro: string, blocks: Section["blocks"]): Section {
  const toc = blocks.flatMap((b) =>
    "heading" in b && "id" in b && b.heading !== "" ? [{ id: b.id, label: b.heading }] : [],
  );
  return { id, heading, intro, toc, blocks };
}

/** A section of words alone. */
export function proseSection(id: string, heading: string, ...body: Prose["body"]): Section {
  return section(id, heading, "", [prose(`${id}-text`, "", ...body)]);
}

/** Contents of a section of figures: each by its headline up to the colon. */
export function withToc(built: Section): Section {
  const toc = built.blocks.flatMap((b) =>
    b.type === "figure" ? [{ id: b.id, label: b.headline.split(":")[0] ?? b.headline }] : [],
  );
  return { ...built, toc };
}

const TEN: Text2 = { en: "Ten countries", ru: "Десять стран" };

/** A page of words and tables: no chart in its head, contents in a rail when there are several sections. */
export function textPage(
  page: Pick<PageDocument, "lang" | "path" | "title" | "description" | "nav" | "h1" | "stand" | "sections"> &
    Partial<Pick<PageDocument, "meta" | "lead" | "crumbs" | "dataset">>,
): PageDocument {
  const { lang } = page;
  return typeset({
    original: null,
    meta: [],
    aside: null,
    lead: [],
    rail: page.sections.filter((s) => s.heading !== "").length > 1,
    ...page,
    crumbs: [{ label: TEN[lang], href: `/${lang}/` }, ...(page.crumbs ?? []), { label: page.h1, href: null }],
  });
}

/** What is no running text: addresses, anchors, code. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  "href",
  "id",
  "code",
  "tex",
  "formula",
  "path",
  "lang",
  "type",
  "nav",
  "locator",
]);

/** A dash does not begin a line: the space before it does not break. */
function typeset<T>(node: T): T {
  if (typeof node === "string") return node.replace(/ – /g, "\u00a0– ") as T;
  if (Array.isArray(node)) return node.map(typeset) as T;
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(Object.entries(node).map(([key, v]) => [key, NOT_WORDS.has(key) ? v : typeset(v)])) as T;
}

/** Words of a publisher that have no Russian: marked as English, so that a screen reader says them right. */
export function inEnglish(text: string): Span {
  return { text, lang: "en" };
}

/** Words of a publisher as they are printed, marked with their language where it is not the page's. */
export function inOriginal(text: string, lang: Lang): string | Span {
  const russian = /[а-яё]/i.test(text);
  if (lang === "en") return russian ? { text, lang: "ru" } : text;
  return russian || !/[a-z]{2}/i.test(text) ? text : inEnglish(text);
}

/** A web address as a link that shows its host and path. */
export function webLink(url: string): Span {
  return { text: url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""), href: url };
}

/** A text with its web addresses made links; other words are in English where `foreign`. */
export function withLinks(text: string, foreign: boolean): Span[] {
  return text
    .split(/(https?:\/\/[^\s;]+)/)
    .filter((part) => part !== "")
    .map((part) => (/^https?:/.test(part) ? webLink(part) : foreign ? inEnglish(part) : part));
}

/** Spans and texts of a list, with a separator between them. */
export function joined(texts: readonly Text[], separator: string): Span[] {
  return texts.flatMap((t, i) => [...(i > 0 ? [separator] : []), ...(typeof t === "string" ? [t] : t)]);
}

/** A size as people say it: `1.2 MB`, «1,2 МБ»; bytes in full below a thousand. */
export function sizeText(bytes: number, lang: Lang): string {
  const units: readonly (readonly [number, string, string])[] = [
    [1e6, "MB", "МБ"],
    [1e3, "KB", "КБ"],
  ];
  const unit = units.find(([size]) => bytes >= size);
  if (!unit) return `${formatNumber(bytes, lang)}\u00a0${lang === "ru" ? "байт" : "bytes"}`;
  const scaled = bytes / unit[0];
  return `${formatNumber(scaled, lang, scaled < 10 ? 1 : 0)}\u00a0${lang === "ru" ? unit[2] : unit[1]}`;
}

/** The published languages' choice: `t({ en, ru })` for one page. */
export const chooser =
  (lang: Lang) =>
  (text: Text2): string =>
    text[lang];
