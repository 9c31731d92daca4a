import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTable } from "../_kit/table.ts";
import { BOUND, BOUND_COUNTRIES, HEADER, VOLUNTARY } from "./rows.ts";

export const layouts = ["reshaped"] as const;

/** Finds the arrivals of a year by country of residence (`geo`) and citizenship. */
export function parse(file: PublisherFile): Parsed {
  return {
    layout: "reshaped",
    edition: null,
    published: null,
    part: "",
    readings: readTable(file, HEADER).map((row) =>
      reading({
        ref_area: row.field("geo"),
        counterpart_area: row.field("Country of citizenship"),
        measure: BOUND_COUNTRIES.has(row.field("geo")) ? BOUND : VOLUNTARY,
        time_period: row.field("year"),
        value_raw: row.field("Migrants number"),
        locator: row.locator("Migrants number"),
      }),
    ),
    passed_over: {},
  };
}
