import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { contentOf } from "../_kit/content.ts";
import { readCitizenships } from "../_kit/eurostat-csv.ts";
import { readCube } from "../_kit/eurostat-cube.ts";
import { CUBE, LAYOUT, MEASURE } from "./rows.ts";

export const layouts = ["json-stat", "sdmx-csv"] as const;

/** Finds the people under temporary protection at the end of each month, by country and citizenship. */
export function parse(file: PublisherFile): Parsed {
  if (contentOf(file.bytes) === "json") {
    const { cells: _, ...parsed } = readCube(file, [CUBE], () => ({ measure: MEASURE }));
    return parsed;
  }
  return {
    layout: "sdmx-csv",
    edition: null,
    published: null,
    ...readCitizenships(file, LAYOUT, MEASURE),
    passed_over: {},
  };
}
