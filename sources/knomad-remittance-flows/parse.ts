import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { editionSheet, expectNotes, firstFilled, firstOfMonth, folded, placeIn } from "../_kit/editions.ts";
import { expectCell, readWorkbook, type Sheet } from "../_kit/workbook.ts";
import { DATE, MISSING, NOTES, workbooks, YEAR } from "./rows.ts";

export const layouts = workbooks.map((w) => w.layout);

type Workbook = (typeof workbooks)[number];

/** What a column holds: a measure in a year, with the mark of the year's heading. */
interface Column {
  readonly column: number;
  readonly measure: string;
  readonly year: string;
  readonly mark: string;
}

/** Finds one reading per economy and column: money by year, and the share of GDP in one year. */
export function parse(file: PublisherFile): Parsed {
  const { edition: found, sheet, passed_over } = editionSheet(file, readWorkbook(file), workbooks);
  expectCell(file, sheet, 0, 0, found.title);
  const last = lastRow(file, sheet, found.last);
  const columns = columnsOf(file, sheet, found, last);
  expectNotes(file, sheet, last + 1, NOTES);
  const edition = editionOf(sheet, last + 1);
  const readings: Reading[] = [];
  for (let row = 1; row <= last; row++) {
    const ref_area = sheet.cell(row, 0).text;
    if (ref_area.trim() === "") expectBlankRow(file, sheet, row);
    else
      for (const { column, measure, year, mark } of columns) {
        const cell = sheet.cell(row, column);
        const status_raw = markOf(found, cell.text.trim(), mark);
        const locator = `${sheet.name}!${cell.address}`;
        readings.push(reading({ ref_area, measure, time_period: year, value_raw: cell.text, status_raw, locator }));
      }
  }
  return {
    layout: found.layout,
    edition,
    published: edition === null ? null : firstOfMonth(edition),
    part: `${found.money}s`,
    readings,
    passed_over,
  };
}

/** The mark of a figure: none where there is no number; a zero's own where zero is ambiguous; else its year's. */
function markOf(found: Workbook, text: string, mark: string): string {
  if (MISSING.some((m) => m === text)) return "";
  return "zero" in found && text === "0" ? found.zero : mark;
}

/** The row of the table's last name. */
function lastRow(file: PublisherFile, sheet: Sheet, name: string): number {
  for (let row = sheet.rows - 1; row > 0; row--) if (folded(sheet.cell(row, 0).text) === name) return row;
  throw new Fault("file/row", `the table has no row "${name}", its last`, {
    at: `${file.name}, ${placeIn(sheet, sheet.rows - 1, 0)}`,
    hint: "is the file cut short, or the row renamed? download it again, or restore the name",
  });
}

/** The headings: years, one share of GDP, and empty columns; the share's year takes the mark of its money. */
function columnsOf(file: PublisherFile, sheet: Sheet, { money, share }: Workbook, last: number): Column[] {
  const columns: Column[] = [];
  let shareColumn: Column | undefined;
  for (let column = 1; column < sheet.columns; column++) {
    const text = folded(sheet.cell(0, column).text);
    const [, year, mark] = YEAR.exec(text) ?? [];
    const shareYear = share.heading.exec(text)?.[1];
    if (year !== undefined) columns.push({ column, measure: money, year, mark: mark ?? "" });
    else if (shareYear !== undefined && shareColumn === undefined)
      shareColumn = { column, measure: share.measure, year: shareYear, mark: "" };
    else if (text === "") expectBlankColumn(file, sheet, column, last);
    else
      throw new Fault("file/header", `expected a year or the share of GDP, found the column "${text}"`, {
        at: `${file.name}, ${placeIn(sheet, 0, column)}`,
        hint: "remove the added column, or add the new layout to the source's rows.ts",
      });
  }
  const back = columns.find((c, i) => i > 0 && c.year <= (columns[i - 1]?.year ?? ""));
  const after = back ?? columns.find((c) => shareColumn !== undefined && c.column > shareColumn.column);
  if (after)
    throw new Fault("file/header", `the year "${after.year}" stands after a later one, or after the share of GDP`, {
      at: `${file.name}, ${placeIn(sheet, 0, after.column)}`,
      hint: "headings have changed places: restore the publisher's order",
    });
  const year = shareColumn?.year;
  const base = columns.find((c) => c.year === year);
  if (!shareColumn || !base)
    throw new Fault("file/header", "the column with the share of GDP, or the year it is for, is missing", {
      at: `${file.name}, ${placeIn(sheet, 0, sheet.columns - 1)}`,
      hint: "restore the heading of the share of GDP with its year, or add the new layout to the source's rows.ts",
    });
  return [...columns, { ...shareColumn, mark: base.mark }];
}

function expectBlankColumn(file: PublisherFile, sheet: Sheet, column: number, last: number): void {
  for (let row = 1; row <= last; row++) {
    if (sheet.cell(row, column).text.trim() === "") continue;
    throw new Fault("file/header", `"${sheet.cell(row, column).text}" stands in a column without a heading`, {
      at: `${file.name}, ${placeIn(sheet, row, column)}`,
      hint: "write the heading, or clear the column",
    });
  }
}

function expectBlankRow(file: PublisherFile, sheet: Sheet, row: number): void {
  const column = firstFilled(sheet, row, 1);
  if (column === null) return;
  throw new Fault("file/row", `"${sheet.cell(row, column).text}" stands in a row without an economy's name`, {
    at: `${file.name}, ${placeIn(sheet, row, column)}`,
    hint: "write the name in the first column, or clear the row",
  });
}

/** The edition by the notes' word, null where they do not say. */
function editionOf(sheet: Sheet, from: number): string | null {
  for (let row = from; row < sheet.rows; row++) {
    const month = DATE.exec(folded(sheet.cell(row, 0).text))?.[1];
    if (month !== undefined) return month;
  }
  return null;
}
