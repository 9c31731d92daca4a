import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readSdmxCsv } from "../_kit/sdmx-csv.ts";
import { LAYOUT } from "./rows.ts";

/** One reading a line: the reporter, the citizenship of those who came (`W` all foreigners), the year. */
export function parse(file: PublisherFile): Parsed {
  const rows = readSdmxCsv(file, LAYOUT);
  return {
    layout: "sdmx-csv",
    edition: null,
    published: null,
    part: "b11",
    readings: rows.map((row) =>
      reading({
        ref_area: row.field("REF_AREA"),
        counterpart_area: row.field("CITIZENSHIP"),
        measure: row.field("MEASURE"),
        time_period: row.field("TIME_PERIOD"),
        value_raw: row.field("OBS_VALUE"),
        status_raw: row.field("OBS_STATUS"),
        locator: row.locator("OBS_VALUE"),
      }),
    ),
    passed_over: {},
  };
}
