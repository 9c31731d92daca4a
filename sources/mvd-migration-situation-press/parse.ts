import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { ITEMS, transcript } from "./rows.ts";

/** Finds one reading per line of the transcript; each has the address of the page it was read from. */
export function parse(file: PublisherFile): Parsed {
  const readings = readTranscript(file, transcript).map((row) => {
    const { period = "", item = "", value = "", unit = "" } = row.fields;
    const known = ITEMS[item];
    if (!known || unit !== known.unit)
      throw new Fault("file/unit", `expected a known item in its unit, found "${item}" in "${unit}"`, {
        at: `${file.name}, ${row.locator("unit")}`,
        hint: `items read: ${Object.entries(ITEMS)
          .map(([i, { unit: u }]) => `"${i}" in "${u}"`)
          .join(", ")}`,
      });
    return reading({
      ref_area: "RUS",
      measure: item,
      time_period: period,
      value_raw: value,
      status_raw: known.mark,
      attribute_raw: row.page,
      locator: row.locator("value"),
    });
  });
  return { layout: "transcript", edition: null, published: null, part: "", readings, passed_over: {} };
}
