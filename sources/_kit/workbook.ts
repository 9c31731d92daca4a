import { createRequire } from "node:module";
import type * as Xlsx from "xlsx";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { locked, repackPlain } from "./archive.ts";
import { contentOf, expectContent } from "./content.ts";

// The CommonJS build: the ESM build decodes old .xls files in Windows code pages wrongly, without an error.
const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;

/** A cell as stored: the number with its shortest exact text, or the text (`#REF!` for an error); "" for a blank cell. */
export interface SheetCell {
  readonly text: string;
  readonly number: number | null;
  /** Excel's code of how the number is shown (`0.0%`, `dd.mm.yyyy`), "" where it is not asked for or not set. */
  readonly format: string;
  /** The formula of a cell that has no stored result, "" elsewhere: its number is not known. */
  readonly unsolved: string;
  /** Excel's address, "BO239". */
  readonly address: string;
}

export interface Sheet {
  readonly name: string;
  /** Rows and columns from zero, from A1 to the last cells with something in them; what the file declares is not believed. */
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): SheetCell;
}

/** Cells from A1 to the last ones, blank ones included: the widest sheet at hand has 50,000 (2026-11), each is gone through. */
const MAX_CELLS = 5_000_000;

/** Excel's errors by the number they are stored as: that number is no figure. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/**
 * The sheets of an .xls or .xlsx workbook, by name.
 *
 * Formulas give their stored result; dates stay Excel serial numbers. Only `sheets` are unpacked when named. A workbook
 * filled in by hand is read with `typed`, which tells how numbers are shown and which formulas have no result.
 *
 * @throws Fault `file/content`, `file/password`, `file/archive`, `file/too-large`, `file/workbook`, `file/far-cell` for a sheet with something
 * typed so far off that its cells cannot be gone through.
 */
export function readWorkbook(
  file: PublisherFile,
  sheets?: readonly string[],
  { typed = false }: { readonly typed?: boolean } = {},
): Map<string, Sheet> {
  expectContent(file, "zip", "xls");
  const bytes = contentOf(file.bytes) === "zip" ? repackPlain(file) : file.bytes;
  let book: Xlsx.WorkBook;
  try {
    book = XLSX.read(bytes, {
      type: "array",
      dense: true,
      cellFormula: typed,
      cellNF: typed,
      // without its blank cells a formula that has no result would pass for one of them
      sheetStubs: typed,
      cellHTML: false,
      cellText: false,
      ...(sheets && { sheets: [...sheets] }),
    });
  } catch (error) {
    // Excel keeps an .xlsx with a password in a container of the old kind, as a part of this name
    const closed = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
    if (closed || /password/i.test(String(error))) throw locked(file);
    throw new Fault("file/workbook", "the workbook cannot be read: it is damaged or not a workbook", {
      at: file.name,
      hint: "download the file again, or open it in Excel and see whether it asks to repair it",
    });
  }
  return new Map(
    book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet ? [[name, sheetOf(file, name, sheet)] as const] : [];
    }),
  );
}

type Cells = readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[];

function sheetOf(file: PublisherFile, name: string, sheet: Xlsx.WorkSheet): Sheet {
  const data = (sheet["!data"] ?? []) as Cells;
  const { rows, columns } = extentOf(data);
  if (rows * columns > MAX_CELLS)
    throw new Fault(
      "file/far-cell",
      `the sheet "${name}" reaches too far: something stands in its last row or column`,
      {
        at: `${file.name}, ${name}!${XLSX.utils.encode_cell({ r: rows - 1, c: columns - 1 })}`,
        hint: "remove what was typed there by mistake, or download the file again",
      },
    );
  return {
    name,
    rows,
    columns,
    cell(row, column) {
      const found = data[row]?.[column];
      const address = XLSX.utils.encode_cell({ r: row, c: column });
      const none = { text: "", number: null, format: "", unsolved: "", address };
      if (found?.v === undefined || found.v === null || found.t === "z") return { ...none, unsolved: found?.f ?? "" };
      if (found.t === "e") return { ...none, text: ERRORS[Number(found.v)] ?? "#ERROR" };
      if (typeof found.v !== "number") return { ...none, text: String(found.v) };
      return { ...none, text: String(found.v), number: found.v, format: String(found.z ?? "") };
    },
  };
}

/**
 * Rows and columns up to the last cells with a value or a formula. Rows and cells that are not there cost nothing: of a
 * sheet with one cell in row 1,000,000,000 only the keys that are there are gone through.
 */
function extentOf(data: Cells): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  for (const r of Object.keys(data).map(Number))
    for (const c of Object.keys(data[r] ?? []).map(Number)) {
      const cell = data[r]?.[c];
      if (!cell || ((cell.v === undefined || cell.v === null || cell.t === "z") && cell.f === undefined)) continue;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    }
  return { rows, columns };
}

/** The sheet with this name. @throws Fault `file/sheet` naming the sheets found. */
export function requireSheet(file: PublisherFile, book: ReadonlyMap<string, Sheet>, name: string): Sheet {
  const sheet = book.get(name);
  if (sheet) return sheet;
  throw new Fault("file/sheet", `the workbook has no sheet "${name}"`, {
    at: file.name,
    hint: `sheets found: ${[...book.keys()].map((s) => `"${s}"`).join(", ")}; restore the name, or add the new layout to the source`,
  });
}

/** @throws Fault `file/header` unless the cell holds exactly this text (white space folded). */
export function expectCell(file: PublisherFile, sheet: Sheet, row: number, column: number, expected: string): void {
  const cell = sheet.cell(row, column);
  if (cell.text.replace(/\s+/g, " ").trim() === expected) return;
  throw new Fault("file/header", `expected "${expected}", found "${cell.text}"`, {
    at: `${file.name}, ${sheet.name}!${cell.address}`,
    hint: "the layout has changed: read the sheet, then add the new layout to the source",
  });
}
