import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { filledCells, folded, placeIn } from "../_kit/editions.ts";
import { monthAfter } from "../_kit/month-workbook.ts";
import { expectCell, readWorkbook, type Sheet } from "../_kit/workbook.ts";
import { BESIDE, FLOWS, flowMeasure, OF_WHICH, REPORTER, SHEET, SOURCE, TOTAL, UNIT, WORKBOOK } from "./rows.ts";

/** Rows of a sheet, from zero: title with the unit, headings, the total. */
const ROWS = { title: 0, months: 2, flows: 3, total: 4 } as const;

/** One reading per partner and column of every sheet of figures: two columns a month. */
export function parseWorkbook(file: PublisherFile): Parsed {
  const book = [...readWorkbook(file).values()];
  const sheets = book.filter((sheet) => SHEET.test(sheet.name));
  if (sheets.length === 0)
    throw new Fault("file/sheet", "the workbook has none of the sheets this source reads", {
      at: file.name,
      hint: `sheets found: ${book.map((s) => `"${s.name}"`).join(", ")}; sheets read: "2012-2026 (eng)" and the like`,
    });
  const passed_over: Record<string, number> = {};
  for (const sheet of book.filter((s) => !sheets.includes(s)))
    passed_over[`sheet "${sheet.name}", not the table`] = filledCells(sheet);
  const readings = sheets.flatMap((sheet) => sheetReadings(file, sheet, passed_over));
  const newest = readings.map((r) => r.time_period).reduce((a, b) => (b > a ? b : a), "");
  return { layout: WORKBOOK, edition: `data to ${newest}`, published: null, part: "", readings, passed_over };
}

function sheetReadings(file: PublisherFile, sheet: Sheet, passed_over: Record<string, number>): Reading[] {
  const title = folded(sheet.cell(ROWS.title, 0).text);
  if (!title.includes(`(${UNIT})`))
    throw new Fault("file/unit", `the sheet "${sheet.name}" is titled "${title}"`, {
      at: `${file.name}, ${placeIn(sheet, ROWS.title, 0)}`,
      hint: `units read: ${UNIT}; if the unit has changed, describe it as a new measure`,
    });
  expectCell(file, sheet, ROWS.months, 0, "Country");
  expectCell(file, sheet, ROWS.total, 0, TOTAL);
  const months = monthsOf(file, sheet);
  const readings: Reading[] = [];
  let row: number = ROWS.total;
  for (; !folded(sheet.cell(row, 0).text).startsWith(SOURCE); row++) {
    if (row >= sheet.rows)
      throw new Fault("file/row", `the table has no row "${SOURCE}", its last`, {
        at: `${file.name}, ${placeIn(sheet, sheet.rows - 1, 0)}`,
        hint: "is the file cut short, or the row renamed? download it again",
      });
    const partner = folded(sheet.cell(row, 0).text);
    if (partner === "" || partner === OF_WHICH) continue;
    for (const { month, column } of months)
      for (const [i, flow] of FLOWS.entries()) {
        const { text, address } = sheet.cell(row, column + i);
        readings.push(
          reading({
            ref_area: REPORTER,
            counterpart_area: partner,
            measure: flowMeasure(flow),
            time_period: month,
            value_raw: text,
            locator: `${sheet.name}!${address}`,
          }),
        );
      }
  }
  const end = 2 * months.length + 1;
  const beside = Array.from({ length: row - ROWS.total }, (_, i) => ROWS.total + i).reduce(
    (n, r) => n + countFilled(sheet, r, end),
    0,
  );
  if (beside > 0) passed_over[BESIDE] = (passed_over[BESIDE] ?? 0) + beside;
  return readings;
}

function countFilled(sheet: Sheet, row: number, from: number): number {
  let filled = 0;
  for (let column = from; column < sheet.columns; column++) if (sheet.cell(row, column).text.trim() !== "") filled += 1;
  return filled;
}

/** The months over pairs of columns, from the second on, each after the one before it. */
function monthsOf(file: PublisherFile, sheet: Sheet): { month: string; column: number }[] {
  const months: { month: string; column: number }[] = [];
  for (let column = 1; column < sheet.columns; column += 2) {
    const cell = sheet.cell(ROWS.months, column);
    if (cell.text.trim() === "") break;
    const month = monthOf(cell.text.trim(), cell.number);
    const before = months.at(-1)?.month;
    if (month === null || (before !== undefined && month !== monthAfter(before)))
      throw new Fault("file/period", `expected "${before ? monthAfter(before) : "a month"}", found "${cell.text}"`, {
        at: `${file.name}, ${placeIn(sheet, ROWS.months, column)}`,
        hint: "is a month left out, or printed in another way? read the sheet, then add the form to the source's workbook.ts",
      });
    for (const [i, flow] of FLOWS.entries()) expectCell(file, sheet, ROWS.flows, column + i, flow);
    months.push({ month, column });
  }
  return months;
}

/** A heading as a month: Excel's number of a day, `01.09.2020`, `9/1/2020` or `2020_9`; null for any other. */
function monthOf(text: string, serial: number | null): string | null {
  if (serial !== null) return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 7);
  const [, y, m] = /^(\d{4})_(\d{1,2})$/.exec(text) ?? [];
  if (y && m) return `${y}-${m.padStart(2, "0")}`;
  const dotted = /^\d{2}\.(\d{2})\.(\d{4})$/.exec(text);
  if (dotted) return `${dotted[2]}-${dotted[1]}`;
  const slashed = /^(\d{1,2})\/\d{1,2}\/(\d{4})$/.exec(text);
  return slashed ? `${slashed[2]}-${slashed[1]?.padStart(2, "0")}` : null;
}
