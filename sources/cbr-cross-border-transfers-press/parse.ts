import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { transcript, UNIT } from "./rows.ts";

/** Finds one reading per line: the concept and the flow together are the series, so that no two concepts are one. */
export function parse(file: PublisherFile): Parsed {
  const readings = readTranscript(file, transcript).map((row) => {
    const { period = "", concept, flow, partner = "", value = "", unit } = row.fields;
    if (unit !== UNIT)
      throw new Fault("file/unit", `expected the unit "${UNIT}", found "${unit}"`, {
        at: `${file.name}, ${row.locator("unit")}`,
        hint: "look at the page: write its unit as the other lines do, or add the unit to the source",
      });
    if (partner === "")
      throw new Fault("file/row", "the line names no partner", {
        at: `${file.name}, ${row.locator("partner")}`,
        hint: "write the partner country, CIS total, non-CIS or World",
      });
    return reading({
      ref_area: "RUS",
      counterpart_area: partner,
      measure: `${concept}, ${flow}`,
      time_period: period,
      value_raw: value,
      attribute_raw: row.page,
      locator: row.locator("value"),
    });
  });
  return { layout: "transcript", edition: null, published: null, part: "", readings, passed_over: {} };
}
