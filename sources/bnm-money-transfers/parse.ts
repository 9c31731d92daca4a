import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { PRECISIONS, RELEASES, REPORTER } from "./rows.ts";

/** One reading per line: a year, a country of the sender, with a mark where the copy rounded the bank's figure. */
export function parse(file: PublisherFile): Parsed {
  const readings = readTranscript(file, RELEASES).map((row) => {
    const { year = "", partner = "", million_usd = "", precision = "" } = row.fields;
    return reading({
      ref_area: REPORTER,
      counterpart_area: partner,
      measure: "net settlements",
      time_period: year,
      value_raw: million_usd,
      // an unknown remark goes on as it is and stops the file: it is news
      status_raw: PRECISIONS[precision] ?? precision,
      locator: row.locator("million_usd"),
    });
  });
  return { layout: RELEASES.layout, edition: null, published: null, part: "", readings, passed_over: {} };
}
