import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTable } from "../_kit/table.ts";
import { HEADER, YEAR } from "./rows.ts";

export const layouts = ["phi"] as const;

/** Finds the mean cost of each corridor: the reporter is the sending economy, as in the survey's own tables. */
export function parse(file: PublisherFile): Parsed {
  return {
    layout: "phi",
    edition: null,
    published: null,
    part: "",
    readings: readTable(file, HEADER).map((row) =>
      reading({
        ref_area: row.field("destination"),
        counterpart_area: row.field("origin"),
        measure: "phi",
        time_period: YEAR,
        value_raw: row.field("phi"),
        locator: row.locator("phi"),
      }),
    ),
    passed_over: {},
  };
}
