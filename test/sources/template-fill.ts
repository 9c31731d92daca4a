import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { rowName } from "../../pipelines/template/tables.ts";
import { type TemplateRequest, templateSheets } from "../../pipelines/template/template.ts";
import type { Lang } from "../../schemas/language.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { figureColumn, markColumn, remarkColumn, tableRows } from "../../schemas/template.ts";
import { templateTables } from "../../schemas/template-tables.ts";

export type Value = string | number;

/** What a person writes into a template: by table, row (an id, or a name to be typed into a blank row) and column. */
export interface Answers {
  readonly office?: Partial<Record<"office" | "compiler" | "email" | "date" | "address", Value>>;
  readonly settings?: Readonly<Record<string, Value>>;
  readonly tables?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Value>>>>>>;
  readonly law?: readonly (readonly Value[])[];
}

export type Book = WriteSheet[];

/** Sets a cell of a sheet by Excel's address. */
export function set(book: Book, sheet: string, address: string, value: Value | null, numFmt?: string): void {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
  put(sheetOf(book, sheet), Number(digits) - 1, column, value, numFmt);
}

export function sheetOf(book: Book, name: string): WriteSheet {
  const sheet = book.find((s) => s.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function put(sheet: WriteSheet, row: number, column: number, value: Value | null, numFmt?: string): void {
  const line = (sheet.rows ?? [])[row] ?? [];
  if (sheet.rows && !sheet.rows[row]) sheet.rows[row] = line;
  while (line.length <= column) line.push(null);
  line[column] = value;
  sheet.cells?.set(`${row},${column}`, { value, ...(numFmt && { style: { numFmt } }) });
}

/** The sheets of a template with answers in them. */
export function filled(request: TemplateRequest, answers: Answers): Book {
  const { sheets } = templateSheets(request);
  const [instructions] = sheets;
  const order = ["office", "compiler", "email", "date", "address"] as const;
  for (const [i, field] of order.entries()) {
    const value = answers.office?.[field];
    if (value !== undefined && instructions) put(instructions, 2 + i, 1, value);
  }
  for (const table of templateTables) {
    const sheet = sheetOf(sheets, table.sheet[request.lang]);
    const setting = answers.settings?.[table.id];
    if (setting !== undefined) put(sheet, tableRows.setting, 1, setting);
    for (const [name, figures] of Object.entries(answers.tables?.[table.id] ?? {})) {
      const row = rowAt(sheet, rowName(table, name, request.lang));
      for (const [id, value] of Object.entries(figures)) {
        const n = table.columns.findIndex((c) => c.id === id);
        const column = id === "mark" ? markColumn(table) : id === "remark" ? remarkColumn(table) : figureColumn(n);
        if (column < 1) throw new Error(`no column ${id}`);
        put(sheet, row, column, value);
      }
    }
  }
  const law = sheets[templateTables.length + 1];
  for (const [r, line] of (answers.law ?? []).entries())
    for (const [c, value] of line.entries()) if (law) put(law, tableRows.body + r, c, value);
  return sheets;
}

/** The printed row of a name, or the first blank one, which then has it. */
function rowAt(sheet: WriteSheet, name: string): number {
  const rows = sheet.rows ?? [];
  const printed = rows.findIndex((r, i) => i >= tableRows.body && r[0] === name);
  if (printed >= 0) return printed;
  const blank = rows.findIndex((r, i) => i >= tableRows.body && (r[0] ?? null) === null);
  put(sheet, blank, 0, name);
  return blank;
}

/** The workbook as a person would send it. */
export async function fileOf(book: Book, name = "mirpal.xlsx"): Promise<PublisherFile> {
  return { name, bytes: await writeXlsx({ sheets: book }) };
}

export const request = (country: string, year: string, lang: Lang): TemplateRequest => ({
  country,
  year,
  lang,
  held: null,
});
