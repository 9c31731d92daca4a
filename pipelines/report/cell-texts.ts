import Papa from "papaparse";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { contentOf } from "../../sources/_kit/content.ts";
import { readWorkbook, type Sheet } from "../../sources/_kit/workbook.ts";

/** Excel's limit of a sheet's name, and the marks it forbids there. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Cells of one sheet, as texts and numbers. */
export interface SheetTexts {
  readonly name: string;
  readonly rows: (string | number | null)[][];
}

/**
 * The cells of a workbook or of a text of columns: what a copy of it is made of. Any other text is one sheet of its lines.
 *
 * @throws Fault of `readWorkbook` for a damaged or hostile workbook, and for an archive that is none.
 */
function cellTexts(file: PublisherFile): SheetTexts[] {
  if (["zip", "xls"].includes(contentOf(file.bytes))) return [...readWorkbook(file).values()].map(textsOf);
  const text = new TextDecoder("utf-8").decode(file.bytes).replace(/^\ufeff/, "");
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  return [{ name: file.name.replace(FORBIDDEN, " ").slice(0, LONGEST), rows: data }];
}

/** The same; none where the file cannot be read, which its faults say. */
export function cellTextsOrNone(file: PublisherFile): SheetTexts[] {
  try {
    return cellTexts(file);
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
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
