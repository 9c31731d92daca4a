import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { slide, UNIT } from "./rows.ts";

/** Finds both sides of each comparison: what Russia sent, what the partner received. @throws Fault `file/unit`. */
export function parse(file: PublisherFile): Parsed {
  const readings = readTranscript(file, slide).map((row) => {
    const { period = "", reporter = "", partner = "", flow = "", value = "", unit } = row.fields;
    if (unit !== UNIT)
      throw new Fault("file/unit", `expected the unit "${UNIT}", found "${unit}"`, {
        at: `${file.name}, ${row.locator("unit")}`,
        hint: "write the unit as the other lines do, or add the unit to the source",
      });
    return reading({
      ref_area: reporter,
      counterpart_area: partner,
      measure: flow,
      time_period: period,
      value_raw: value,
      attribute_raw: row.page,
      locator: row.locator("value"),
    });
  });
  return { layout: "slide", edition: null, published: null, part: "", readings, passed_over: {} };
}
