import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import type { Sheet } from "./workbook.ts";

/**
 * The row of an edition table whose sheet the workbook has, with that sheet.
 *
 * Other sheets are not the publisher's table: their filled cells are counted in `passed_over`.
 *
 * @throws Fault `file/sheet` naming the sheets found and those known.
 */
export function editionSheet<T extends { readonly sheet: string }>(
  file: PublisherFile,
  book: ReadonlyMap<string, Sheet>,
  editions: readonly T[],
): { edition: T; sheet: Sheet; passed_over: Record<string, number> } {
  for (const edition of editions) {
    const sheet = book.get(edition.sheet);
    if (!sheet) continue;
    const others = [...book.values()].filter((s) => s !== sheet);
    return {
      edition,
      sheet,
      passed_over: Object.fromEntries(others.map((s) => [`sheet "${s.name}", not the table`, filledCells(s)])),
    };
  }
  const quoted = (names: readonly string[]) => names.map((s) => `"${s}"`).join(", ");
  throw new Fault("file/sheet", "the workbook has none of the sheets this source reads", {
    at: file.name,
    hint: `sheets found: ${quoted([...book.keys()])}; sheets read: ${quoted(editions.map((e) => e.sheet))}; restore the name, or add the new edition to the source's rows.ts`,
  });
}

/** Cells of a sheet with something in them. */
export function filledCells(sheet: Sheet): number {
  let filled = 0;
  for (let row = 0; row < sheet.rows; row++)
    for (let column = 0; column < sheet.columns; column++) if (sheet.cell(row, column).text.trim() !== "") filled += 1;
  return filled;
}

/** Text with every run of white space folded to one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A cell's place in a file's sheet; a delimited file has no sheet name. */
export function placeIn(sheet: Sheet, row: number, column: number): string {
  const { address } = sheet.cell(row, column);
  return sheet.name === "" ? address : `${sheet.name}!${address}`;
}

/**
 * Every line from `row` on is blank or one of the publisher's known notes, and nothing stands beside it.
 *
 * @throws Fault `file/trailing-row`.
 */
export function expectNotes(file: PublisherFile, sheet: Sheet, row: number, beginnings: readonly string[]): void {
  for (; row < sheet.rows; row++) {
    const note = folded(sheet.cell(row, 0).text);
    const known = note === "" || beginnings.some((b) => note.startsWith(b));
    const column = known ? firstFilled(sheet, row, 1) : 0;
    if (column === null) continue;
    throw new Fault(
      "file/trailing-row",
      `"${sheet.cell(row, column).text.slice(0, 60)}" stands under the table and is not one of its notes`,
      {
        at: `${file.name}, ${placeIn(sheet, row, column)}`,
        hint: "a row added under the total, or a new note? move it out of the sheet, or add the note's beginning to the source's rows.ts",
      },
    );
  }
}

/** The first column from `from` on whose cell in the row is not blank, or null. */
export function firstFilled(sheet: Sheet, row: number, from: number): number | null {
  for (let column = from; column < sheet.columns; column++)
    if (sheet.cell(row, column).text.trim() !== "") return column;
  return null;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The first day of an edition's month: "April 2018" is 2018-04-01; null for any other text. */
export function firstOfMonth(edition: string): string | null {
  const match = /^([A-Z][a-z]+) (\d{4})$/.exec(edition);
  const month = MONTHS.indexOf(match?.[1] ?? "");
  return month < 0 ? null : `${match?.[2]}-${String(month + 1).padStart(2, "0")}-01`;
}
