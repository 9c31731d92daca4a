import Papa from "papaparse";
import type { PublisherFile } from "../../schemas/source.ts";
import { readWorkbook, type Sheet } from "../../sources/_kit/workbook.ts";

/** Excel's limit of a sheet's name, and the marks it forbids there. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Cells of one sheet, as texts and numbers. */
export interface SheetTexts {
  readonly name: string;
  readonly rows: (string | number | null)[][];
}

/** The cells of an old .xls or of a text of columns: what a copy of it is made of. Any other file is one sheet of its lines. */
export function cellTexts(file: PublisherFile): SheetTexts[] {
  if (file.bytes[0] === 0xd0 && file.bytes[1] === 0xcf) return [...readWorkbook(file).values()].map(textsOf);
  const text = new TextDecoder("utf-8").decode(file.bytes).replace(/^\ufeff/, "");
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  return [{ name: file.name.replace(FORBIDDEN, " ").slice(0, LONGEST), rows: data }];
}

function textsOf(sheet: Sheet): SheetTexts {
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_, column) => {
      const { text, number } = sheet.cell(row, column);
      return number ?? (text === "" ? null : text);
    }),
  );
  return { name: sheet.name, rows };
}
