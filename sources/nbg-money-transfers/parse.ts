import { areaByName } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { readTranscript, type TranscriptRow } from "../_kit/transcript.ts";
import { EXTRACT, REPORTER, TOTAL, WORKBOOK } from "./rows.ts";
import { parseWorkbook } from "./workbook.ts";

/** The bank's own workbook speaks before the typed extract. */
export const layouts = [WORKBOOK, EXTRACT.layout] as const;

/** One reading per cell of the bank's workbook, or per line of the extract: a partner, a month or year, money in or out. */
export function parse(file: PublisherFile): Parsed {
  if (expectContent(file, "zip", "text") === "zip") return parseWorkbook(file);
  const readings = readTranscript(file, EXTRACT).map((row) => {
    expectCode(file, row);
    const { partner = "", year = "", flow = "", value_usd = "" } = row.fields;
    return reading({
      ref_area: REPORTER,
      counterpart_area: partner,
      measure: flow,
      time_period: year,
      value_raw: value_usd,
      locator: row.locator("value_usd"),
    });
  });
  return { layout: EXTRACT.layout, edition: null, published: null, part: "", readings, passed_over: {} };
}

/** The code beside a name is that of the economy named; the total has none. */
function expectCode(file: PublisherFile, row: TranscriptRow): void {
  const { partner = "", iso3 = "" } = row.fields;
  const expected = partner === TOTAL ? "" : areaByName(partner)?.id;
  if (expected === undefined || expected === iso3) return;
  throw new Fault("file/pair", `the name "${partner}" and the code "${iso3}" are not of one economy`, {
    at: `${file.name}, ${row.locator("iso3")}`,
    hint: `the code of the name is ${expected === "" ? "none" : expected}: correct the name or the code`,
  });
}
