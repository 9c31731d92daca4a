import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTranscript } from "../_kit/transcript.ts";
import { ALL, ITEMS, REASONS, SPAN, transcript, UNIT } from "./rows.ts";

/** Finds one reading per line; the purpose and the unit together are the series. */
export function parse(file: PublisherFile): Parsed {
  const readings: Reading[] = [];
  let spans = 0;
  for (const row of readTranscript(file, transcript)) {
    const { period = "", item = "", value = "", unit: printed = "" } = row.fields;
    const groups = ITEMS.map((pattern) => pattern.exec(item)?.groups).find((found) => found !== undefined);
    const [, unit, mark = ""] = UNIT.exec(printed) ?? [];
    if (!groups?.who)
      throw new Fault("file/row", `"${item}" does not say whose entries it counts`, {
        at: `${file.name}, ${row.locator("item")}`,
        hint: 'write it as the other lines do: "entries, all", "entries for tourism, China", "China, tourism"',
      });
    if (unit === undefined)
      throw new Fault("file/unit", `expected million or thousand trips, found "${printed}"`, {
        at: `${file.name}, ${row.locator("unit")}`,
        hint: "look at the page: trips are not people; a new unit must be added to the source's rows.ts",
      });
    if (SPAN.test(period)) {
      spans += 1;
      continue;
    }
    const purpose = groups.purpose === undefined ? "" : ` for ${groups.purpose}`;
    readings.push(
      reading({
        ref_area: "RUS",
        counterpart_area: ALL.includes(groups.who) ? "" : groups.who,
        measure: `entries${purpose}, ${unit}`,
        time_period: period,
        value_raw: value,
        status_raw: mark,
        attribute_raw: row.page,
        locator: row.locator("value"),
      }),
    );
  }
  const passed_over: Record<string, number> = spans > 0 ? { [REASONS.span]: spans } : {};
  return { layout: "transcript", edition: null, published: null, part: "", readings, passed_over };
}
