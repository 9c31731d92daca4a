import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { anotherArea } from "../_kit/areas.ts";
import { firstOfMonth } from "../_kit/editions.ts";
import { readTable, type TableRow } from "../_kit/table.ts";
import { HEADER, MEASURE, NOTES, REASONS, THE_TEN, VERSION, YEARS } from "./rows.ts";

export const layouts = ["csv"] as const;

type Row = TableRow<(typeof HEADER)[number]>;

/** Finds the moves over five years between one of the ten and any country, where any were estimated. */
export function parse(file: PublisherFile): Parsed {
  const rows = readTable(file, HEADER);
  const { edition, published } = editionOf(file, rows);
  const passed = { regions: rows.length * YEARS.length, others: 0, same: 0, zeros: 0 };
  const readings: Reading[] = [];
  for (const row of rows) {
    const [origin, destination] = [row.field("country_orig_id"), row.field("country_dest_id")];
    for (const side of ["country_orig", "country_dest"] as const)
      if (anotherArea(row.field(`${side}_id`), row.field(side)))
        throw new Fault("file/row", `the code "${row.field(`${side}_id`)}" stands beside "${row.field(side)}"`, {
          at: `${file.name}, ${row.locator(side)}`,
          hint: "compare the row with the published file",
        });
    if (!THE_TEN.has(origin) && !THE_TEN.has(destination)) {
      passed.others += YEARS.length;
      continue;
    }
    for (const year of YEARS) {
      const text = row.field(`countryflow_${year}`);
      if (text === "0") passed[origin === destination ? "same" : "zeros"] += 1;
      else
        readings.push(
          reading({
            ref_area: destination,
            counterpart_area: origin,
            measure: MEASURE,
            time_period: year,
            value_raw: text,
            locator: row.locator(`countryflow_${year}`),
          }),
        );
    }
  }
  return {
    layout: "csv",
    edition,
    published,
    part: "",
    readings,
    passed_over: Object.fromEntries(
      Object.entries(passed).map(([reason, cells]) => [REASONS[reason as keyof typeof REASONS], cells]),
    ),
  };
}

/** The edition by the notes of the first lines; nothing stands in that column below them. */
function editionOf(file: PublisherFile, rows: readonly Row[]): { edition: string; published: string } {
  const odd = rows.find((row, i) => {
    const note = NOTES[i];
    return note === undefined ? row.field("metadata") !== "" : !row.field("metadata").startsWith(note);
  });
  const [, edition, month = ""] = VERSION.exec(rows[2]?.field("metadata") ?? "") ?? [];
  const published = firstOfMonth(month);
  if (odd === undefined && edition !== undefined && published !== null) return { edition, published };
  throw new Fault("file/title", `the notes of the column "metadata" are not the published ones`, {
    at: `${file.name}, ${odd?.locator("metadata") ?? rows[2]?.locator("metadata") ?? "line 2"}`,
    hint: "is the file cut short or sorted anew? restore the publisher's order of lines, or add the new edition to the source",
  });
}
