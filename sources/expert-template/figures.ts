import { areaById } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import { figureColumn, headingOf, remarkColumn, tableRows } from "../../schemas/template.ts";
import { type TemplateTable, templateUnits } from "../../schemas/template-tables.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import type { Sheet } from "../_kit/workbook.ts";
import { readFigure } from "./cells.ts";
import { expectHeadings } from "./headings.ts";
import { rowOf } from "./names.ts";
import { sheetNamed, sheetNames } from "./office.ts";
import type { Found, Reader } from "./reader.ts";
import { expectOnce, expectPrevious, markOf, unknownName } from "./rows.ts";
import { expectSetting } from "./setting.ts";
import { line, shown } from "./shown.ts";
import { expectSums } from "./sums.ts";

/** A sheet of figures: what was found in it, and how many cells were left blank. */
export function readTable(reader: Reader, table: TemplateTable): { found: Found[]; blank: number } {
  const { file, book, identity, faults } = reader;
  const sheet = sheetNamed(book, table.sheet, table.title);
  if (!sheet) {
    faults.push(
      new Fault("template/sheet", `the workbook has no sheet "${table.sheet[identity.lang]}"`, {
        at: file.name,
        hint: `restore the name of the sheet. Sheets found: ${sheetNames(book)}`,
      }),
    );
    return { found: [], blank: 0 };
  }
  const before = faults.length;
  expectHeadings(reader, table, sheet);
  // under a heading that is not what it was, every figure would be told wrong
  if (faults.length > before) return { found: [], blank: 0 };
  const found: Found[] = [];
  let blank = 0;
  const rows = new Map<string, string>();
  for (let row = tableRows.body; row < sheet.rows; row++) blank += readRow(reader, table, sheet, row, found, rows);
  expectSetting(reader, table, sheet, found);
  if (table.adds) faults.push(...expectSums(table, found, identity));
  return { found, blank };
}

/** Reads a row into `found`; returns the number of its blank cells. */
function readRow(
  reader: Reader,
  table: TemplateTable,
  sheet: Sheet,
  row: number,
  found: Found[],
  rows: Map<string, string>,
): number {
  const { file, identity, faults, office } = reader;
  const name = folded(sheet.cell(row, 0).text);
  const at = (column: number) => `${file.name}, ${placeIn(sheet, row, column)}`;
  const first = firstWritten(sheet, row);
  if (first === null) return name === "" ? 0 : table.columns.length;
  if (name === "") {
    faults.push(
      new Fault("template/no-name", `"${shown(sheet.cell(row, first))}" stands in a row without a name`, {
        at: at(0),
        hint: "choose the country or the channel from the list in this cell, or clear the row",
      }),
    );
    return 0;
  }
  const id = rowOf(table, name, file.names);
  expectPrevious(reader, table, sheet, row, id ?? name, name);
  const letter = markOf(reader, table, sheet, row, name);
  const remark = folded(sheet.cell(row, remarkColumn(table)).text);
  let blank = 0;
  const own: Found[] = [];
  for (const [n, column] of table.columns.entries()) {
    const cell = sheet.cell(row, figureColumn(n));
    const heading = headingOf(table, column, identity.year)[identity.lang];
    const figure = gathered(faults, () =>
      readFigure(cell, templateUnits[table.unit], {
        at: at(figureColumn(n)),
        row: line(name),
        column: heading,
        point: identity.lang === "ru" ? "," : ".",
      }),
    );
    if (figure === null) blank += 1;
    if (!figure || id === null) continue;
    const attribute = [
      office?.name ?? "",
      office?.address ?? "",
      figure.written && `written "${figure.written}"`,
      figure.note && `footnote ${figure.note}`,
      remark && `remark: ${remark}`,
      known(name, id) ? "" : `row "${name}"`,
    ];
    own.push({
      column,
      row: id,
      figure,
      at: at(figureColumn(n)),
      reading: reading({
        ref_area: identity.country,
        counterpart_area: table.rows === "partners" ? id : "",
        breakdown_1: table.rows === "channels" ? id : "_T",
        measure: column.id,
        time_period: identity.year,
        value_raw: figure.value_raw,
        status_raw: letter,
        attribute_raw: attribute.filter(Boolean).join("; "),
        locator: placeIn(sheet, row, figureColumn(n)),
      }),
    });
  }
  if (id === null) faults.push(unknownName(table, name, at(0)));
  else if (own.length > 0) expectOnce(reader, id, name, at(0), rows);
  found.push(...own);
  return blank;
}

/** The first column after the name that holds anything, a formula without a result included; null for a blank row. */
function firstWritten(sheet: Sheet, row: number): number | null {
  for (let column = 1; column < sheet.columns; column++) {
    const { text, unsolved } = sheet.cell(row, column);
    if (text.trim() !== "" || unsolved !== "") return column;
  }
  return null;
}

/** Whether a row's name is one of the template's own or of the area list, as it stands. */
const known = (name: string, id: string) => {
  const area = areaById(id);
  return !area || area.name.en === name || area.name.ru === name || id === "W1" || id.startsWith("_");
};

/** What a reader of a cell returns, its fault gathered with the others (`undefined`). */
function gathered<T>(faults: Fault[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults.push(error);
    return undefined;
  }
}
