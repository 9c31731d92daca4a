import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readDelimited } from "../_kit/delimited.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { COLUMNS, COUNTRY, HEADINGS, REASONS, TITLE } from "./rows.ts";

/** One reading per column of moves across the border, of the line of the whole country. */
export function parse(file: PublisherFile): Parsed {
  const { title, year } = titleOf(file);
  const readings: Reading[] = [];
  const passed_over = { [REASONS.regions]: 0, [REASONS.all]: 0 };
  for (const { fields, locator } of readTranscript(file, { title, headings: HEADINGS })) {
    const ref_area = /^(.*?)\d*$/.exec(fields.region ?? "")?.[1] ?? "";
    for (const [heading, measure] of Object.entries(COLUMNS)) {
      if (ref_area !== COUNTRY) passed_over[REASONS.regions] += 1;
      else if (measure === null) passed_over[REASONS.all] += 1;
      else {
        const value_raw = fields[heading] ?? "";
        readings.push(reading({ ref_area, measure, time_period: year, value_raw, locator: locator(heading) }));
      }
    }
  }
  if (readings.length > 0) return { layout: "year", edition: year, published: null, part: "", readings, passed_over };
  throw new Fault("file/no-figures", `the table has no line "${COUNTRY}"`, {
    at: file.name,
    hint: "is the file cut short, or the line renamed? take the page's table again",
  });
}

/** The table's title and the year in it. @throws Fault `file/title` for months, which are no year yet, and other tables. */
function titleOf(file: PublisherFile): { title: string; year: string } {
  const title = (readDelimited(file)[1] ?? []).join(",").replace(/^# /, "");
  const year = TITLE.exec(title)?.[1];
  if (year !== undefined) return { title, year };
  throw new Fault("file/title", `expected the table of migration in a whole year, found "${title}"`, {
    at: `${file.name}, line 2`,
    hint: "take the table of January to December (mr12YY); months taken together are not read",
  });
}
