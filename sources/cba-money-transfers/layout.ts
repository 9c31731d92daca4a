import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import { requireSheet, type Sheet } from "../_kit/workbook.ts";
import { DEFINITIONS, METHODOLOGY, workbooks } from "./rows.ts";

type Book = ReadonlyMap<string, Sheet>;

/** The layout whose sheets the workbook has, in any order. @throws Fault `file/sheet`, `file/sheet-added`. */
export function expectSheets(file: PublisherFile, book: Book): (typeof workbooks)[number] {
  const found = [...book.keys()].filter((name) => name !== METHODOLOGY);
  const layout = workbooks.find(
    ({ sheets }) => sheets.length === found.length && sheets.every((s) => found.includes(s.name)),
  );
  if (layout && book.has(METHODOLOGY)) return layout;
  const known = [...new Set(workbooks.flatMap((w) => w.sheets.map((s) => s.name))), METHODOLOGY];
  const where = {
    at: file.name,
    hint: `sheets found: ${[...book.keys()].map((s) => `"${s}"`).join(", ")}; sheets read: ${known.map((s) => `"${s}"`).join(", ")}; restore the name, or add the new layout to the source's rows.ts`,
  };
  const added = found.find((name) => !known.includes(name));
  if (added) throw new Fault("file/sheet-added", `the workbook has a sheet "${added}" that is not known`, where);
  throw new Fault("file/sheet", `the workbook has no sheet "${known.find((name) => !book.has(name))}"`, where);
}

/**
 * The bank's definitions are those this source states. Returns how many cells say them.
 *
 * @throws Fault `file/definition` for a cell with another text, or a definition that is gone.
 */
export function expectDefinitions(file: PublisherFile, book: Book): number {
  const sheet = requireSheet(file, book, METHODOLOGY);
  const missing = new Set<string>(DEFINITIONS);
  let cells = 0;
  for (let row = 0; row < sheet.rows; row++)
    for (let column = 0; column < sheet.columns; column++) {
      const text = folded(sheet.cell(row, column).text);
      if (text === "") continue;
      const said = DEFINITIONS.filter((d) => text.includes(d));
      if (said.length === 0) throw changed(file, placeIn(sheet, row, column), `"${text.slice(0, 80)}" is new`);
      for (const d of said) missing.delete(d);
      cells += 1;
    }
  const [gone] = missing;
  if (gone !== undefined) throw changed(file, sheet.name, `"${gone}" is no longer said`);
  return cells;
}

const changed = (file: PublisherFile, place: string, what: string) =>
  new Fault("file/definition", `the bank's definitions have changed: ${what}`, {
    at: `${file.name}, ${place}`,
    hint: "read the sheet: is the concept another? then state the break and the new words in the source",
  });
