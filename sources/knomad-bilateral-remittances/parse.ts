import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { editionSheet, firstOfMonth, folded, placeIn } from "../_kit/editions.ts";
import { type Matrix, readMatrix } from "../_kit/matrix.ts";
import { readWorkbook, type Sheet } from "../_kit/workbook.ts";
import { TITLE, textTable, workbooks, YEAR_IN_NAME } from "./rows.ts";

/** A workbook of 2017 or 2021, or the text table of 2018. */
export const layouts = ["xlsx-2017", "csv-2018", "xlsx-2021"] as const;

/** Finds the cells of a matrix: the receiver (across) is the reporter, the sender (down) the counterpart. */
export function parse(file: PublisherFile): Parsed {
  return expectContent(file, "zip", "text") === "text" ? fromText(file) : fromWorkbook(file);
}

function fromWorkbook(file: PublisherFile): Parsed {
  const { edition: found, sheet, passed_over } = editionSheet(file, readWorkbook(file), workbooks);
  const [, year, edition] = TITLE.exec(folded(sheet.cell(0, 0).text)) ?? [];
  const published = firstOfMonth(edition ?? "");
  if (year === undefined || edition === undefined || published === null)
    throw new Fault(
      "file/header",
      `the title "${sheet.cell(0, 0).text.slice(0, 80)}" names no year, unit and version as expected`,
      {
        at: `${file.name}, ${placeIn(sheet, 0, 0)}`,
        hint: "restore the publisher's title: Bilateral Remittance Estimates for YEAR … (millions of US$) (MONTH YEAR Version); in another unit it is a new layout of the source",
      },
    );
  const matrix = readMatrix(file, sheet, found);
  if (matrix.unnamed > 0) passed_over["number without a name under the WORLD row"] = matrix.unnamed;
  const readings = cells(sheet, matrix, year, found.total, passed_over);
  return { layout: found.layout, edition, published, part: year, readings, passed_over };
}

function fromText(file: PublisherFile): Parsed {
  const year = YEAR_IN_NAME.exec(file.name)?.[1];
  if (year === undefined)
    throw new Fault("file/year", "neither the table nor the file's name says which year the matrix is for", {
      at: file.name,
      hint: "keep the publisher's name of the file (Bilateralremittancematrix2018Oct2019.csv), or put matrixYEAR into it",
    });
  const sheet = sheetOfText(file, readDelimited(file));
  const passed_over: Record<string, number> = {};
  const readings = cells(sheet, readMatrix(file, sheet, textTable), year, textTable.total, passed_over);
  return { layout: "csv-2018", edition: null, published: null, part: year, readings, passed_over };
}

/** The lines of the text as a sheet without a name; every line is as wide as the first. */
function sheetOfText(file: PublisherFile, lines: readonly string[][]): Sheet {
  const columns = lines[0]?.length ?? 0;
  const wrong = lines.findIndex((line) => line.length !== columns && line.some((text) => text !== ""));
  if (wrong >= 0)
    throw new Fault("file/row", `the row has ${lines[wrong]?.length} fields, the header ${columns}`, {
      at: `${file.name}, line ${wrong + 1}`,
      hint: "is the file cut short? look for a missing or extra quotation mark or comma in that line",
    });
  const cell = (row: number, column: number) => ({
    text: lines[row]?.[column] ?? "",
    number: null,
    format: "",
    unsolved: "",
    address: fieldLocator(row, column),
  });
  return { name: "", rows: lines.length, columns, cell };
}

function cells(
  sheet: Sheet,
  { names, cell }: Matrix,
  year: string,
  total: string | null,
  passed_over: Record<string, number>,
): Reading[] {
  const readings: Reading[] = [];
  const pass = (reason: string) => {
    passed_over[reason] = (passed_over[reason] ?? 0) + 1;
  };
  const senders = total === null ? names : [...names, ""];
  for (const [down, sender] of senders.entries()) {
    for (const [across, receiver] of names.entries()) {
      const { text, address } = cell(down, across);
      if (sender === receiver && (text === "" || text === "0")) pass("an economy with itself, blank or 0");
      else
        readings.push(
          reading({
            ref_area: receiver,
            counterpart_area: sender,
            measure: "estimate",
            time_period: year,
            value_raw: text,
            locator: sheet.name === "" ? address : `${sheet.name}!${address}`,
          }),
        );
    }
    if (total !== null)
      pass(sender === "" ? "grand total" : "sender's total over receivers (WORLD column), not a receiver's figure");
  }
  return readings;
}
