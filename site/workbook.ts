import type { Lang } from "../schemas/language.ts";
import { eventLines } from "./blocks/events.ts";
import { plainText } from "./blocks/text.ts";
import type { FileCell } from "./csv.ts";
import type { Charted } from "./figure-files.ts";
import { figureRows, originOf } from "./figure-rows.ts";
import { type Phrase, word } from "./words.ts";
import { writeXlsx } from "./xlsx.ts";

/** Stands in the properties of a workbook without a date. */
const NO_DATE = "1980-01-01";

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
  return writeXlsx(sheets, figure.headline, made !== null && /^\d{4}-\d{2}-\d{2}$/.test(made) ? made : NO_DATE);
}

/** The answer to a query as a workbook of one sheet. */
export function tableWorkbook(names: readonly string[], rows: readonly (readonly FileCell[])[]): Uint8Array {
  return writeXlsx([{ name: word("sheetData", "en"), rows: [names, ...rows] }], "", NO_DATE);
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
    ...(figure.type === "figure" ? eventLines(figure, lang).flatMap((event) => line("note", event)) : []),
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
