import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import type { Sheet } from "../_kit/workbook.ts";
import { COLUMNS } from "./rows.ts";

/**
 * The columns by their stacked headings, in rows `from` up to the row of column numbers `to`.
 *
 * A heading spans the columns to its right until another stands in its row or over it. A numbered column without a
 * heading can only be the checksum.
 *
 * @throws Fault `file/header` for an unknown, missing or doubled heading.
 */
export function headingsOf(
  file: PublisherFile,
  sheet: Sheet,
  from: number,
  to: number,
): { columns: Map<string, number>; checksum: number | null } {
  const columns = new Map<string, number>();
  let checksum: number | null = null;
  const refuse = (column: number, message: string) => {
    throw new Fault("file/header", message, {
      at: `${file.name}, ${placeIn(sheet, to, column)}`,
      hint: "restore the headings over this column, or add the new layout to the source's rows.ts",
    });
  };
  for (let column = 1; column < sheet.columns; column++) {
    const path = pathOf(sheet, from, to, column);
    if (path === null) {
      if (!filled(sheet, to, column)) continue;
      if (checksum !== null) refuse(column, "two columns have no heading");
      checksum = column;
      continue;
    }
    const measure = COLUMNS[path];
    if (measure === undefined) return refuse(column, `the heading "${path}" is not one this source reads`);
    if (columns.has(measure)) refuse(column, `the heading "${path}" stands twice`);
    columns.set(measure, column);
  }
  const missing = Object.entries(COLUMNS).find(([, measure]) => !columns.has(measure));
  if (missing) refuse(sheet.columns - 1, `the column "${missing[0]}" is missing`);
  return { columns, checksum };
}

/** The headings over a column from the top, null where none stands in the column itself. */
function pathOf(sheet: Sheet, from: number, to: number, column: number): string | null {
  const parts: string[] = [];
  let own = false;
  for (let row = from; row < to; row++) {
    const here = heading(sheet, row, column);
    if (here !== "") parts.push(here);
    else if (!own) parts.push(...spanning(sheet, from, row, column));
    own ||= here !== "";
  }
  return own ? parts.join(" / ") : null;
}

/** The heading to the left whose span the column lies in, by this row; none past a column closed by a heading above. */
function spanning(sheet: Sheet, from: number, row: number, column: number): string[] {
  for (let left = column - 1; left > 0; left--) {
    for (let above = from; above < row; above++) if (heading(sheet, above, left + 1) !== "") return [];
    const text = heading(sheet, row, left);
    if (text !== "") return [text];
  }
  return [];
}

/** A heading on one line, hyphens at its line ends left out: «миграцион- ного» is «миграционного». */
function heading(sheet: Sheet, row: number, column: number): string {
  return folded(sheet.cell(row, column).text).replace(/(?<=[а-яё])-\s?(?=[а-яё])/g, "");
}

function filled(sheet: Sheet, from: number, column: number): boolean {
  for (let row = from; row < sheet.rows; row++) if (sheet.cell(row, column).text.trim() !== "") return true;
  return false;
}
