import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { readTranscript, type TranscriptRow } from "../_kit/transcript.ts";
import { parsePxAnswer } from "./px-answer.ts";
import { EXTRACT, PX, REPORTER, TABLES } from "./rows.ts";

/** The database's own answers speak before the typed extract. */
export const layouts = [PX, EXTRACT.layout] as const;

/** One reading per cell of the database's answer, or per line of the extract: a series, a year, a country. */
export function parse(file: PublisherFile): Parsed {
  if (expectContent(file, "json", "text") === "json") return parsePxAnswer(file);
  const readings = readTranscript(file, EXTRACT).map((row) => {
    expectTable(file, row);
    const { series = "", year = "", partner = "", persons = "" } = row.fields;
    if (partner === "")
      throw new Fault("file/row", "the line names no country", {
        at: `${file.name}, ${row.locator("partner")}`,
        hint: "write the country; the extract holds some countries only, so it has no totals",
      });
    return reading({
      ref_area: REPORTER,
      counterpart_area: partner,
      measure: series,
      time_period: year,
      value_raw: persons,
      locator: row.locator("persons"),
    });
  });
  return { layout: EXTRACT.layout, edition: null, published: null, part: "", readings, passed_over: {} };
}

/** The table named is that of the series. */
function expectTable(file: PublisherFile, row: TranscriptRow): void {
  const { series = "", table = "" } = row.fields;
  const expected = TABLES[series];
  if (expected === undefined || table === expected) return;
  throw new Fault("file/dimension", `expected the table "${expected}" for ${series}, found "${table}"`, {
    at: `${file.name}, ${row.locator("table")}`,
    hint: `tables read: ${Object.values(TABLES).join(", ")}`,
  });
}
