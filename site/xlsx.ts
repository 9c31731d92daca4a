import { unzipSync } from "fflate";
import * as XLSX from "xlsx";
import { cellText, type FileCell } from "./csv.ts";
import { zip } from "./zip.ts";

/** A sheet of a workbook: its name, and its rows from the first cell on. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

const MIN_WIDTH = 8;
const MAX_WIDTH = 60;
/** What Excel adds to a width in characters for the margins of a cell, as SheetJS reckons it. */
const WIDTH_MARGIN = "83203125";
const MAX_TEXT = 32767;

/**
 * A workbook whose parts are byte for byte as SheetJS writes them, in a fifth of the time: a site has a thousand of
 * them, of two small sheets each. SheetJS is asked once for the parts that are the same in all (styles, theme, relations).
 *
 * @param made date in its properties (ISO); no part bears the time of writing.
 * @throws Error for a text longer than a cell can hold.
 */
export function writeXlsx(sheets: readonly Sheet[], title: string, made: string): Uint8Array {
  const texts = new SharedTexts();
  const parts = new Map(frameOf(sheets.map((s) => s.name)));
  for (const [i, { rows }] of sheets.entries())
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, bytes(sheetXml(rows, texts)));
  parts.set("xl/sharedStrings.xml", bytes(texts.xml()));
  parts.set("docProps/core.xml", bytes(coreXml(title, made)));
  return zip([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const frames = new Map<string, readonly [string, Uint8Array][]>();

/** All parts of a workbook with sheets of these names; those that hold figures are to be replaced. */
function frameOf(names: readonly string[]): readonly [string, Uint8Array][] {
  const key = names.join("\n");
  const known = frames.get(key);
  if (known) return known;
  const book = XLSX.utils.book_new();
  for (const name of names) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["text"]]), name);
  const written: Uint8Array = XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST: true });
  const frame = Object.entries(unzipSync(written));
  frames.set(key, frame);
  return frame;
}

/** Texts of a workbook, each once; cells bear its number. */
class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  number(text: string): number {
    if (text.length > MAX_TEXT) throw new Error(`Text length must not exceed ${MAX_TEXT} characters`);
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map(
      (text) => `<si><t${/^\s|\s$|[\t\n\r]/.test(text) ? ' xml:space="preserve"' : ""}>${escapeXml(text)}</t></si>`,
    );
    return `${XML}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetXml(rows: readonly (readonly FileCell[])[], texts: SharedTexts): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, i) => XLSX.utils.encode_col(i));
  const range = `A1:${names.at(-1) ?? "A"}${rows.length}`;
  const cols = names.map((_, i) => {
    const longest = Math.max(...rows.map((row) => String(row[i] ?? "").length));
    const chars = Math.min(Math.max(longest + 1, MIN_WIDTH), MAX_WIDTH);
    return `<col min="${i + 1}" max="${i + 1}" width="${chars}.${WIDTH_MARGIN}" customWidth="1"/>`;
  });
  const data = rows.map((row, r) => {
    const cells = row.map((cell, c) => (cell === null ? "" : cellXml(`${names[c]}${r + 1}`, cell, texts))).join("");
    return cells === "" ? "" : `<row r="${r + 1}">${cells}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols>${cols.join("")}</cols><sheetData>${data.join("")}</sheetData><ignoredErrors><ignoredError numberStoredAsText="1" sqref="${range}"/></ignoredErrors></worksheet>`;
}

/** Every text is typed as a string, so one that looks like a formula stays text. */
function cellXml(ref: string, cell: Exclude<FileCell, null>, texts: SharedTexts): string {
  if (typeof cell === "number") {
    if (Number.isFinite(cell)) return `<c r="${ref}"><v>${cell}</v></c>`;
    return `<c r="${ref}" t="e"><v>${Number.isNaN(cell) ? "#NUM!" : "#DIV/0!"}</v></c>`;
  }
  if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${ref}" t="s"><v>${texts.number(cellText(cell))}</v></c>`;
}

function coreXml(title: string, made: string): string {
  const day = `${made}T00:00:00Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  const named = title === "" ? "" : `<dc:title>${escapeXml(title)}</dc:title>`;
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${date("created")}${date("modified")}${named}</cp:coreProperties>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&apos;",
  '"': "&quot;",
};

/** Characters XML can't bear are written as Excel does, by their number between underscores. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>'"]/g, (c) => ENTITIES[c] ?? c)
    .replace(
      /(?![\t\n\u007f-\u009f])[\p{Cc}\ufffe\uffff]/gu,
      (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, "0")}_`,
    );
}

const encoder = new TextEncoder();
const bytes = (text: string): Uint8Array => encoder.encode(text);
