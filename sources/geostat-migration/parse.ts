import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript, type TranscriptRow } from "../_kit/transcript.ts";
import { BLOCK, COLUMNS, EXTRACT, REPORTER, SEXES } from "./rows.ts";

/** One reading per typed figure; the cell of the office's workbook is the reading's attribute. */
export function parse(file: PublisherFile): Parsed {
  const rows = readTranscript(file, EXTRACT);
  const cells = new Map<string, string>();
  const readings = rows.map((row) => readingOf(file, row, cells));
  return { layout: EXTRACT.layout, edition: null, published: null, part: "", readings, passed_over: {} };
}

function readingOf(file: PublisherFile, row: TranscriptRow, cells: Map<string, string>): Reading {
  const { series = "", sex = "", citizenship = "", year = "", persons = "", source_cell = "" } = row.fields;
  const code = SEXES[sex];
  if (code === undefined)
    throw new Fault("file/dimension", `expected the sex "total, male or female", found "${sex}"`, {
      at: `${file.name}, ${row.locator("sex")}`,
      hint: `words read: ${Object.keys(SEXES).join(", ")}`,
    });
  expectPlace(file, row, cells);
  return reading({
    ref_area: REPORTER,
    counterpart_area: citizenship === "total" || citizenship === REPORTER ? "" : citizenship,
    measure: measureOf(series, citizenship),
    sex: code,
    time_period: year,
    value_raw: persons,
    attribute_raw: source_cell,
    locator: row.locator("persons"),
  });
}

/** People of all citizenships, citizens of the country, and citizens of one other country are three series. */
function measureOf(series: string, citizenship: string): string {
  if (citizenship === "total") return series;
  return citizenship === REPORTER ? `${series}, citizens of Georgia` : `${series} by citizenship`;
}

/** The cell named is in the column of its series and sex and in the block of its year, and no other line names it. */
function expectPlace(file: PublisherFile, row: TranscriptRow, cells: Map<string, string>): void {
  const { series = "", sex = "", year = "", source_cell = "" } = row.fields;
  const at = `${file.name}, ${row.locator("source_cell")}`;
  const [, column, line] = /^([A-Z]+)(\d+)$/.exec(source_cell) ?? [];
  const expected = COLUMNS[`${series} ${sex}`];
  const from = BLOCK.row + BLOCK.rows * (Number(year) - BLOCK.year);
  const inBlock = Number(line) >= from && Number(line) < from + BLOCK.rows;
  if (column === undefined || (expected !== undefined && column !== expected) || (/^\d{4}$/.test(year) && !inBlock))
    throw new Fault("file/row", `the cell "${source_cell}" is not one of ${series}, ${sex}, ${year}`, {
      at,
      hint: `look the figure up in the office's workbook, sheet 1, column ${expected ?? "B to G"}, rows ${from} to ${from + BLOCK.rows - 1}; if the sheet has another layout now, add it to the source's rows.ts`,
    });
  const first = cells.get(source_cell);
  if (first !== undefined)
    throw new Fault("file/duplicate", `the cell "${source_cell}" is named here and at ${first}`, {
      at,
      hint: "keep one of the two, or correct the cell",
    });
  cells.set(source_cell, row.locator("source_cell"));
}
