import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PassedOver, passOver, readUnhcrTable, type UnhcrRow } from "../_kit/unhcr.ts";
import { isAnswer, sideOf } from "../_kit/unhcr-answer.ts";
import { AGE_COLUMNS, AT_HOME, DEMOGRAPHICS, REASONS, RETURNS, SEXES, SHARED } from "./rows.ts";

/** Women, men and both of a population in one place; ages are passed over. */
export function parse(file: PublisherFile): Parsed {
  const passed: PassedOver = {};
  const measured = AGE_COLUMNS.length + Object.keys(SEXES).length;
  const readings = readUnhcrTable(file, DEMOGRAPHICS, measured, passed).flatMap((row) => figures(row, passed));
  const isApi = isAnswer(file);
  return {
    layout: isApi ? "api" : "demographics",
    edition: null,
    published: null,
    part: isApi ? `demographics ${sideOf(file)}` : "demographics",
    readings,
    passed_over: passed,
  };
}

function figures(row: UnhcrRow, passed: PassedOver): Reading[] {
  passOver(passed, REASONS.ages[0], AGE_COLUMNS.length);
  const population = row.field("pop_type");
  const isComplete = Number(row.field("f_total")) + Number(row.field("m_total")) === Number(row.field("total"));
  return Object.entries(SEXES).flatMap(([heading, sex]) => {
    if (heading !== "total" && !isComplete) {
      passOver(passed, REASONS.sexes[0]);
      return [];
    }
    return [
      reading({
        ref_area: RETURNS.has(population) ? row.origin : row.asylum,
        counterpart_area: AT_HOME.has(population) ? "" : row.origin,
        measure: population,
        sex,
        breakdown_1: `PLACE:${place(row, population)}`,
        time_period: row.year,
        value_raw: row.field(heading),
        locator: row.locator(heading),
      }),
    ];
  });
}

/** The place with its codes of settlement and accommodation, which alone tell some lines apart. */
function place(row: UnhcrRow, population: string): string {
  const codes = [row.field("loc_type"), row.field("acc_type"), ...(SHARED.has(population) ? [population] : [])];
  return `${row.field("location")} (${codes.join(", ")})`;
}
