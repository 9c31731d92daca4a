import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readCitizenships } from "../_kit/eurostat-csv.ts";
import { LAYOUT, MEASURE } from "./rows.ts";

export const layouts = ["sdmx-csv"] as const;

/** Finds the applicants of a year by country of application and citizenship. */
export function parse(file: PublisherFile): Parsed {
  return {
    layout: "sdmx-csv",
    edition: null,
    published: null,
    ...readCitizenships(file, LAYOUT, MEASURE),
    passed_over: {},
  };
}
