import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectNotes, firstFilled, folded, placeIn } from "./editions.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** How a publisher prints a square table of economies by economies. */
export interface MatrixLayout {
  /** Row of the column headings, from zero; the economies begin in the row below and in column B. */
  readonly header: number;
  /** Text of the corner cell, white space folded; "" where it is blank. */
  readonly corner: string;
  /** Name of the last row and column, which hold totals; null where the table has none. */
  readonly total: string | null;
  /** How the lines under the table begin; any other line is news. */
  readonly notes: readonly string[];
  /** The row under the total holds numbers without a name (left from the publisher's checks): passed over. */
  readonly unnamedRow?: true;
}

/** A square table found: the same names down and across, in the same order. */
export interface Matrix {
  readonly names: readonly string[];
  /** Row of the first line under the table, from zero. */
  readonly end: number;
  /** Filled cells of the unnamed row under the total. */
  readonly unnamed: number;
  /** The cell of two positions in `names`; the position `names.length` is the total. */
  cell(down: number, across: number): SheetCell;
}

/**
 * Finds a square table and proves it: corner, headings, the same names down and across, the total, the known notes.
 *
 * @throws Fault `file/header`, `file/square`, `file/trailing-row`.
 */
export function readMatrix(file: PublisherFile, sheet: Sheet, layout: MatrixLayout): Matrix {
  const { header } = layout;
  expectText(file, sheet, header, layout.corner);
  const names = headings(file, sheet, layout);
  for (const [i, name] of names.entries()) expectSame(file, sheet, header, i, name);
  const total = header + 1 + names.length;
  if (layout.total !== null) expectText(file, sheet, total, layout.total);
  const end = layout.total === null ? total : total + 1;
  expectBlankRight(file, sheet, layout, end, names.length + (layout.total === null ? 1 : 2));
  const unnamed = layout.unnamedRow && sheet.cell(end, 0).text.trim() === "" ? filled(sheet, end) : 0;
  expectNotes(file, sheet, unnamed > 0 ? end + 1 : end, layout.notes);
  return { names, end, unnamed, cell: (down, across) => sheet.cell(header + 1 + down, 1 + across) };
}

/** The names over the columns, up to the total or the last filled heading. */
function headings(file: PublisherFile, sheet: Sheet, { header, total }: MatrixLayout): string[] {
  const names: string[] = [];
  for (let column = 1; column < sheet.columns; column++) {
    const { text } = sheet.cell(header, column);
    if (text.trim() === total) return names;
    if (text.trim() === "") {
      if (total === null && firstFilled(sheet, header, column) === null) break;
      throw new Fault("file/header", "a column has no heading", {
        at: `${file.name}, ${placeIn(sheet, header, column)}`,
        hint: "write the economy's name, or remove the empty column",
      });
    }
    names.push(text);
  }
  if (total === null && names.length > 0) return names;
  throw new Fault("file/header", `there is no column "${total ?? "of an economy"}"`, {
    at: `${file.name}, ${placeIn(sheet, header, 0)}`,
    hint: "is the file cut short, or the column renamed? download it again, or restore the heading",
  });
}

/** The first cell of a row holds exactly this text, white space folded; a delimited file is a sheet without a name. */
function expectText(file: PublisherFile, sheet: Sheet, row: number, expected: string): void {
  const { text } = sheet.cell(row, 0);
  if (folded(text) === expected) return;
  throw new Fault("file/header", `expected "${expected}", found "${text}"`, {
    at: `${file.name}, ${placeIn(sheet, row, 0)}`,
    hint: "restore the publisher's text; if the layout has changed, read the table, then add the layout to the source",
  });
}

function expectSame(file: PublisherFile, sheet: Sheet, header: number, position: number, across: string): void {
  const down = sheet.cell(header + 1 + position, 0).text;
  if (down === across) return;
  throw new Fault("file/square", `rows and columns disagree: "${down}" down, "${across}" across`, {
    at: `${file.name}, ${placeIn(sheet, header + 1 + position, 0)} and ${sheet.cell(header, 1 + position).address}`,
    hint: "a row or column was added, removed or renamed, or the file is cut short: restore the publisher's table, or add the new layout to the source",
  });
}

function expectBlankRight(file: PublisherFile, sheet: Sheet, layout: MatrixLayout, end: number, from: number): void {
  for (let row = layout.header; row < end; row++) {
    const column = firstFilled(sheet, row, from);
    if (column === null) continue;
    throw new Fault("file/header", `"${sheet.cell(row, column).text}" stands to the right of the table`, {
      at: `${file.name}, ${placeIn(sheet, row, column)}`,
      hint: "remove the added column, or add the new layout to the source",
    });
  }
}

function filled(sheet: Sheet, row: number): number {
  let count = 0;
  for (let column = 1; column < sheet.columns; column++) if (sheet.cell(row, column).text.trim() !== "") count += 1;
  return count;
}
