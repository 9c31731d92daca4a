import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { firstFilled, folded, placeIn } from "../_kit/editions.ts";
import { readWorkbook, type Sheet } from "../_kit/workbook.ts";
import { headingsOf } from "./headings.ts";
import { flowPeriod, spanOf } from "./period.ts";
import {
  ALL_COUNTRIES,
  ALL_REGIONS,
  BY_COUNTRY,
  BY_REGION,
  COUNTRIES,
  NUMBERS,
  PARTS,
  REASONS,
  REGIONS,
  REPEATED,
  STOCKS,
  TITLE,
} from "./rows.ts";

/** A sheet's table: where its rows begin, and the column of each series. */
interface Table {
  readonly sheet: Sheet;
  /** The row of the total, the first of the table. */
  readonly total: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The column of row checksums, which has no heading; null where there is none. */
  readonly checksum: number | null;
}

/** Finds one reading per country and series of the sheet by country; the sheet by region gives the period and the total. */
export function parse(file: PublisherFile): Parsed {
  const book = readWorkbook(file);
  const regions = tableOf(file, book, REGIONS, BY_REGION, ALL_REGIONS);
  const countries = tableOf(file, book, COUNTRIES, BY_COUNTRY, ALL_COUNTRIES);
  const period = periodText(file, regions.sheet, countries.sheet);
  const rows = rowsOf(file, countries);
  for (const row of rows) expectRowSums(file, countries, row);
  for (const [measure, column] of countries.columns) {
    const at = `${file.name}, ${placeIn(countries.sheet, countries.total, column)}`;
    const printed = numberAt(file, countries.sheet, countries.total, column);
    const sum = rows.slice(1).reduce((s, row) => s + numberAt(file, countries.sheet, row, column), 0);
    expectSum(printed, sum, "the countries give", at);
    const region = regions.columns.get(measure) ?? 0;
    expectSum(printed, numberAt(file, regions.sheet, regions.total, region), "the sheet by region gives", at);
  }
  const whole = flowPeriod(period) !== null;
  const readings: Reading[] = [];
  const passed_over: Record<string, number> = {
    [REASONS.regions]: regions.columns.size * rowsOf(file, regions).length,
    ...(countries.checksum !== null && { [REASONS.checksum]: rows.length }),
  };
  const pass = (reason: string) => {
    passed_over[reason] = (passed_over[reason] ?? 0) + 1;
  };
  for (const row of rows)
    for (const [measure, column] of countries.columns) {
      if (folded(countries.sheet.cell(row, 0).text) === REPEATED && countries.sheet.cell(row, column).number === 0) {
        pass(REASONS.repeated);
        continue;
      }
      if (!whole && !STOCKS.includes(measure)) {
        pass(REASONS.span);
        continue;
      }
      readings.push(
        reading({
          ref_area: "RUS",
          counterpart_area: countries.sheet.cell(row, 0).text,
          measure,
          time_period: period,
          value_raw: countries.sheet.cell(row, column).text,
          locator: placeIn(countries.sheet, row, column),
        }),
      );
    }
  const { year, month } = spanOf(period);
  return {
    layout: "two-sheets",
    edition: flowPeriod(period) ?? `${year}-01-${String(month).padStart(2, "0")}`,
    published: null,
    part: "",
    readings,
    passed_over,
  };
}

function tableOf(
  file: PublisherFile,
  book: ReadonlyMap<string, Sheet>,
  name: string,
  breakdown: string,
  all: string,
): Table {
  const sheet = [...book.values()].find((s) => folded(s.name) === name);
  if (!sheet)
    throw new Fault("file/sheet", `the workbook has no sheet "${name}"`, {
      at: file.name,
      hint: `sheets found: ${[...book.keys()].map((s) => `"${s}"`).join(", ")}; restore the name, or add the new layout to the source`,
    });
  expectText(file, sheet, 1, TITLE);
  expectText(file, sheet, 3, breakdown);
  let numbers = 4;
  while (numbers < sheet.rows && folded(sheet.cell(numbers, 0).text) !== NUMBERS) numbers += 1;
  expectText(file, sheet, numbers, NUMBERS);
  expectText(file, sheet, numbers + 1, all);
  const { columns, checksum } = headingsOf(file, sheet, 4, numbers);
  return { sheet, total: numbers + 1, columns, checksum };
}

function expectText(file: PublisherFile, sheet: Sheet, row: number, expected: string): void {
  if (folded(sheet.cell(row, 0).text) === expected) return;
  throw new Fault("file/title", `expected "${expected}", found "${sheet.cell(row, 0).text}"`, {
    at: `${file.name}, ${placeIn(sheet, row, 0)}`,
    hint: "is it form 2-RD of this source? keep the rows above the table as they were, or add the new layout to rows.ts",
  });
}

/** The period of the sheet by region; the other sheet repeats it, or holds a broken link (0) in its place. */
function periodText(file: PublisherFile, regions: Sheet, countries: Sheet): string {
  const period = folded(regions.cell(2, 0).text);
  const other = folded(countries.cell(2, 0).text);
  try {
    spanOf(period);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const at = `${file.name}, ${placeIn(regions, 2, 0)}`;
    throw new Fault(error.code, error.message, { at, ...(error.hint && { hint: error.hint }) });
  }
  if (other === "0" || other === "" || other === period) return period;
  throw new Fault("file/title", `expected the period "${period}" of the sheet by region, found "${other}"`, {
    at: `${file.name}, ${placeIn(countries, 2, 0)}`,
    hint: "are the two sheets of one edition? take both from the publisher's file",
  });
}

/** The rows of a table, the total first; a row without a name holds nothing. */
function rowsOf(file: PublisherFile, { sheet, total }: Table): number[] {
  const rows: number[] = [];
  for (let row = total; row < sheet.rows; row++) {
    if (folded(sheet.cell(row, 0).text) !== "") rows.push(row);
    else {
      const column = firstFilled(sheet, row, 1);
      if (column === null) continue;
      throw new Fault("file/row", `"${sheet.cell(row, column).text}" stands in a row without a name`, {
        at: `${file.name}, ${placeIn(sheet, row, column)}`,
        hint: "write the name in the first column, or clear the row",
      });
    }
  }
  return rows;
}

/** A row's parts add up to their wholes, and all of it to the checksum. */
function expectRowSums(file: PublisherFile, { sheet, columns, checksum }: Table, row: number): void {
  const value = (measure: string) => numberAt(file, sheet, row, columns.get(measure) ?? 0);
  for (const [whole, parts] of Object.entries(PARTS)) {
    const at = `${file.name}, ${placeIn(sheet, row, columns.get(whole) ?? 0)}`;
    expectSum(
      value(whole),
      parts.reduce((s, p) => s + value(p), 0),
      "its parts in the row give",
      at,
    );
  }
  if (checksum === null) return;
  const at = `${file.name}, ${placeIn(sheet, row, checksum)}`;
  const sum = [...columns.keys()].reduce((s, m) => s + value(m), 0);
  expectSum(numberAt(file, sheet, row, checksum), sum, "the columns of the row give", at);
}

function numberAt(file: PublisherFile, sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cell(row, column);
  if (cell.number !== null) return cell.number;
  throw new Fault("source/unmapped", `cannot read "${cell.text}" as a number`, {
    at: `${file.name}, ${placeIn(sheet, row, column)}`,
    hint: "the publisher prints 0 where there was nothing: enter the number as it is in the publisher's file",
  });
}

function expectSum(printed: number, sum: number, of: string, at: string): void {
  if (printed === sum) return;
  throw new Fault("file/sum", `${printed} is printed, but ${of} ${sum}`, {
    at,
    hint: "is a row missing, doubled or changed? compare the file with the publisher's",
  });
}
