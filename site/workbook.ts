import { unzipSync, type Zippable, zipSync } from "fflate";
import * as XLSX from "xlsx";
import type { Lang } from "../schemas/language.ts";
import { plainText } from "./blocks/text.ts";
import { cellText, type FileCell } from "./csv.ts";
import type { Charted } from "./figure-files.ts";
import { figureRows, originOf } from "./figure-rows.ts";
import { type Phrase, word } from "./words.ts";

/** The least date a zip file can bear; every part gets it, so that the same figure gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);
/** Stands in the properties of a workbook without a date. */
const NO_DATE = "1980-01-01";
const MIN_WIDTH = 8;
const MAX_WIDTH = 60;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

/**
 * A workbook of two sheets: the figure's table with numbers as numbers, and what they are and whence.
 *
 * @param address where the figure stands, with its anchor. @param made date the workbook bears (ISO), never the clock's.
 */
export function figureWorkbook(figure: Charted, lang: Lang, address: string, made: string | null): Uint8Array {
  const sheets = [
    { name: word("sheetData", lang), rows: figureRows(figure, lang) },
    { name: word("sheetNotes", lang), rows: noteRows(figure, lang, address) },
  ];
  return writeWorkbook(sheets, figure.headline, made);
}

/** The answer to a query as a workbook of one sheet. */
export function tableWorkbook(names: readonly string[], rows: readonly (readonly FileCell[])[]): Uint8Array {
  return writeWorkbook([{ name: word("sheetData", "en"), rows: [names, ...rows] }], "", null);
}

/** The same sheets give the same bytes: no part of the file bears the time of writing. */
function writeWorkbook(sheets: readonly Sheet[], title: string, made: string | null): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets) XLSX.utils.book_append_sheet(book, sheetOf(rows), name);
  const date = new Date(`${made !== null && /^\d{4}-\d{2}-\d{2}$/.test(made) ? made : NO_DATE}T00:00:00Z`);
  book.Props = { Title: title, CreatedDate: date, ModifiedDate: date };
  const bytes: Uint8Array = XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST: true });
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1)))
    parts[name] = [content, { mtime: ZIP_DATE, level: 6 }];
  return zipSync(parts);
}

/** Every text is typed as a string, so one that looks like a formula stays text. */
function sheetOf(rows: readonly (readonly FileCell[])[]): XLSX.WorkSheet {
  const cells = rows.map((row) =>
    row.map((cell): XLSX.CellObject | null => {
      if (cell === null) return null;
      if (typeof cell === "number") return { t: "n", v: cell };
      return typeof cell === "boolean" ? { t: "b", v: cell } : { t: "s", v: cellText(cell) };
    }),
  );
  const sheet = XLSX.utils.aoa_to_sheet(cells);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  sheet["!cols"] = Array.from({ length: columns }, (_, i) => {
    const longest = Math.max(...rows.map((row) => String(row[i] ?? "").length));
    return { wch: Math.min(Math.max(longest + 1, MIN_WIDTH), MAX_WIDTH) };
  });
  return sheet;
}

function noteRows(figure: Charted, lang: Lang, address: string): FileCell[][] {
  const line = (phrase: Phrase, text: string): FileCell[][] =>
    text === "" ? [] : [[capital(word(phrase, lang), lang), text]];
  const origin = originOf(figure);
  const heads = [
    "mark",
    "publisher",
    "title",
    "place",
    "edition",
    "licence",
    "licence",
    "address",
    "retrieved",
  ] as const;
  return [
    ...line("title", figure.headline),
    ...line("definition", plainText(figure.sub)),
    ...line("source", origin.source),
    ...(figure.type === "figure" ? figure.notes.flatMap((note) => line("note", plainText(note))) : []),
    ...line("edition", origin.edition),
    ...line("licence", origin.licence),
    ...line("address", address),
    ...line("citation", figure.citation),
    [],
    [...heads.map((phrase) => capital(word(phrase, lang), lang)), "SHA-256"],
    ...figure.provenance.map((p): FileCell[] => [
      p.what,
      p.publisher,
      p.title,
      p.locators,
      p.edition,
      p.licence.name,
      p.licence.url,
      p.url,
      p.retrieved ?? null,
      p.sha256,
    ]),
  ];
}

function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
