import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PassedOver, passOver, readUnhcrTable, type UnhcrRow, unhcrHeadings } from "../_kit/unhcr.ts";
import { isAnswer, sideOf } from "../_kit/unhcr-answer.ts";
import { BLANK, FLOWS, SOLUTIONS } from "./rows.ts";

export const layouts = ["flows", "solutions", "api"] as const;

/** People newly displaced, or those who returned, were resettled or naturalised; the header tells which. */
export function parse(file: PublisherFile): Parsed {
  const passed: PassedOver = {};
  const table = unhcrHeadings(file).includes(SOLUTIONS[0]) ? "solutions" : "flows";
  const columns = table === "solutions" ? SOLUTIONS : FLOWS;
  const readings: Reading[] = [];
  for (const row of readUnhcrTable(file, columns, columns.length, passed))
    for (const column of columns)
      if (row.field(column) === "") passOver(passed, BLANK[0]);
      else
        readings.push(
          reading({
            ...sides(file, row, column),
            measure: `${table}: ${column}`,
            time_period: row.year,
            value_raw: row.field(column),
            locator: row.locator(column),
          }),
        );
  const isApi = isAnswer(file);
  return {
    layout: isApi ? "api" : table,
    edition: null,
    published: null,
    part: isApi ? `${table} ${sideOf(file)}` : table,
    readings,
    passed_over: passed,
  };
}

/**
 * Who reports: the country of origin where people return to it, else the country they come to.
 *
 * In a return the "country of asylum" is the one they leave. @throws Fault `file/row` for a return of internally
 * displaced people between two countries.
 */
function sides(file: PublisherFile, row: UnhcrRow, column: string): Pick<Reading, "ref_area" | "counterpart_area"> {
  const { origin, asylum } = row;
  if (column === "returned_refugees") return { ref_area: origin, counterpart_area: asylum };
  if (column !== "returned_idps") return { ref_area: asylum, counterpart_area: origin };
  if (origin === asylum) return { ref_area: origin, counterpart_area: "" };
  throw new Fault("file/row", `internally displaced people stand between "${origin}" and "${asylum}"`, {
    at: `${file.name}, ${row.locator(column)}`,
    hint: "they stay in one country: is the column still that of internally displaced people?",
  });
}
