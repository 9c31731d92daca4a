import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { editionSheet, folded, placeIn } from "../_kit/editions.ts";
import { readMatrix } from "../_kit/matrix.ts";
import { readWorkbook, type SheetCell } from "../_kit/workbook.ts";
import { TITLE, workbooks } from "./rows.ts";

export const layouts = workbooks.map((w) => w.layout);

/** Finds the cells of a matrix: the destination (across) is the reporter, the origin (down) the counterpart. */
export function parse(file: PublisherFile): Parsed {
  const { edition, sheet, passed_over } = editionSheet(file, readWorkbook(file), workbooks);
  const matrix = readMatrix(file, sheet, edition);
  const titleRow = edition.title === "under" ? matrix.end : 0;
  const year = TITLE.exec(folded(sheet.cell(titleRow, 0).text))?.[1];
  if (year === undefined)
    throw new Fault("file/header", `the title "${sheet.cell(titleRow, 0).text.slice(0, 80)}" names no year`, {
      at: `${file.name}, ${placeIn(sheet, titleRow, 0)}`,
      hint: "restore the publisher's title: Bilateral Estimates of Migrant Stocks in YEAR",
    });
  const readings: Reading[] = [];
  const pass = (reason: string) => {
    passed_over[reason] = (passed_over[reason] ?? 0) + 1;
  };
  for (const [down, origin] of [...matrix.names, ""].entries()) {
    for (const [across, destination] of matrix.names.entries()) {
      const cell = matrix.cell(down, across);
      if (origin === destination && (cell.text === "" || cell.text === "0")) pass("an economy with itself, blank or 0");
      else if (isResidue(cell)) pass("less than nothing by a fraction of a person (residue of a subtraction)");
      else
        readings.push(
          reading({
            ref_area: destination,
            counterpart_area: origin,
            measure: "stock",
            time_period: year,
            value_raw: cell.text,
            locator: `${sheet.name}!${cell.address}`,
          }),
        );
    }
    pass(origin === "" ? "grand total" : "origin's total over destinations (last column), not a destination's figure");
  }
  return { layout: edition.layout, edition: null, published: null, part: year, readings, passed_over };
}

/** The residual rows of 2010 hold −0.000000002 persons where a subtraction left nothing; a whole person below zero is news. */
function isResidue({ number }: SheetCell): boolean {
  return number !== null && number < 0 && number > -1;
}
