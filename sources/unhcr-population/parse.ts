import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PassedOver, readUnhcrTable, unhcrHeadings } from "../_kit/unhcr.ts";
import { isAnswer, sideOf } from "../_kit/unhcr-answer.ts";
import { readCell } from "./cells.ts";
import { parseExport } from "./parse-export.ts";
import { parseExtract } from "./parse-extract.ts";
import { EXPORT_SIDES, EXTRACT, POPULATION } from "./rows.ts";

/** In order of precedence: UNHCR's statisticians' own table, the API, the site's exports, an author's extract. */
export const layouts = ["population", "api", "export", "extract"] as const;

/** Finds the populations at the end of a year in any of the tables; the header tells which. */
export function parse(file: PublisherFile): Parsed {
  const header = unhcrHeadings(file);
  if (header[0]?.trim() === EXPORT_SIDES[0]) return parseExport(file);
  if (header[1]?.trim() === EXTRACT[1]) return parseExtract(file);
  return parsePopulation(file);
}

/** One line a year and pair, every population in its own column. */
function parsePopulation(file: PublisherFile): Parsed {
  const passed: PassedOver = {};
  const readings = readUnhcrTable(file, POPULATION, POPULATION.length, passed).flatMap((row) =>
    POPULATION.flatMap((column) => readCell(file, row, column, row.field(column), row.locator(column), passed)),
  );
  const isApi = isAnswer(file);
  const part = isApi ? `population ${sideOf(file)}` : "population";
  return {
    layout: isApi ? "api" : "population",
    edition: null,
    published: null,
    part,
    readings,
    passed_over: passed,
  };
}
