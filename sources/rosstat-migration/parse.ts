import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { decoded } from "./rows.ts";

/**
 * Finds one reading per line: a country, a year, arrivals or departures.
 *
 * A code has one name and a name one code throughout, and each country has every year of the table in each type it is in.
 */
export function parse(file: PublisherFile): Parsed {
  const readings: Reading[] = [];
  const pairs = new Map<string, string>();
  const years = new Set<string>();
  const held = new Map<string, Set<string>>();
  for (const row of readTranscript(file, decoded)) {
    const { iso3 = "", country = "", year = "", type = "", persons = "" } = row.fields;
    for (const [text, other] of [
      [iso3, country],
      [country, iso3],
    ] as const)
      if (text === "" || (pairs.get(text) ?? other) !== other)
        throw new Fault("file/row", `"${country}" stands beside "${iso3}", and elsewhere beside another`, {
          at: `${file.name}, ${row.locator("country")}`,
          hint: "has a column slid, or a name been changed? compare the line with the others of the country",
        });
      else pairs.set(text, other);
    years.add(year);
    const series = `${iso3} ${type}`;
    held.set(series, (held.get(series) ?? new Set()).add(year));
    readings.push(
      reading({
        ref_area: "RUS",
        counterpart_area: iso3,
        measure: type,
        time_period: year,
        value_raw: persons,
        locator: row.locator("persons"),
      }),
    );
  }
  for (const [series, found] of held) {
    const missing = [...years].find((year) => !found.has(year));
    if (missing !== undefined)
      throw new Fault("file/row", `the line of "${series}" for ${missing} is missing`, {
        at: file.name,
        hint: "is the file cut short, or a line lost? every country has a line for every year",
      });
  }
  const edition = [...years].sort().at(-1) ?? null;
  return { layout: "decoded", edition, published: null, part: "", readings, passed_over: {} };
}
