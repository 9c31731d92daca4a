import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readDelimited } from "../_kit/delimited.ts";
import { type PassedOver, readUnhcrTable } from "../_kit/unhcr.ts";
import { readCell } from "./cells.ts";
import { parseExport } from "./parse-export.ts";
import { parseExtract } from "./parse-extract.ts";
import { EXPORT_SIDES, EXTRACT, POPULATION } from "./rows.ts";

/** In order of precedence: UNHCR's statisticians' own table, the site's exports, an author's extract. */
export const layouts = ["population", "export", "extract"] as const;

/** Finds the populations at the end of a year in any of the three tables; the header tells which. */
export function parse(file: PublisherFile): Parsed {
  const header = readDelimited(file)[0] ?? [];
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
  return { layout: "population", edition: null, published: null, part: "population", readings, passed_over: passed };
}
