import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { readDelimited } from "../_kit/delimited.ts";
import { flagged } from "../_kit/eurostat.ts";
import { readCube } from "../_kit/eurostat-cube.ts";
import { readSdmxCsv } from "../_kit/sdmx-csv.ts";
import { readTable } from "../_kit/table.ts";
import { DURATIONS, FIRST_CSV, jsonStatLayouts, POPULATION, RATE, RESHAPED_HEADER, UPDATED } from "./rows.ts";

export const layouts = ["json-stat", "first-csv", "valid-reshaped"] as const;

/** Finds the permits of any of the publisher's files: by country of issue, citizenship, year and length of validity. */
export function parse(file: PublisherFile): Parsed {
  if (expectContent(file, "json", "text") === "json") return fromJsonStat(file);
  const [header = []] = readDelimited(file);
  return header[0] === RESHAPED_HEADER[0] ? fromReshaped(file) : fromCsv(file);
}

function fromJsonStat(file: PublisherFile): Parsed {
  const { cells: _, ...parsed } = readCube(file, jsonStatLayouts, (cell, dataset) => ({
    measure: dataset,
    breakdown_1: DURATIONS[cell.code("duration")] ?? "",
  }));
  return parsed;
}

function fromCsv(file: PublisherFile): Parsed {
  const rows = readSdmxCsv(file, FIRST_CSV);
  const update = rows[0]?.field("LAST UPDATE") ?? "";
  const other = rows.find((row) => row.field("LAST UPDATE") !== update);
  const [, day, month, year] = UPDATED.exec(update) ?? [];
  if (other || day === undefined || Number(month) > 12 || Number(day) > 31)
    throw new Fault(
      "file/date",
      `the last update "${other?.field("LAST UPDATE") ?? update}" is not one day of all rows`,
      {
        at: `${file.name}, ${(other ?? rows[0])?.locator("LAST UPDATE") ?? ""}`,
        hint: "expected day, month and year, such as 03/03/25 11:00:00, the same in every row",
      },
    );
  const published = `20${year}-${month}-${day}`;
  return {
    layout: "first-csv",
    edition: published,
    published,
    part: "first permits",
    readings: rows.map((row) =>
      reading({
        ref_area: row.field("geo"),
        counterpart_area: row.field("citizen"),
        measure: "TPS00170",
        time_period: row.field("TIME_PERIOD"),
        value_raw: row.field("OBS_VALUE"),
        ...flagged(row.field("OBS_FLAG")),
        locator: row.locator("OBS_VALUE"),
      }),
    ),
    passed_over: {},
  };
}

function fromReshaped(file: PublisherFile): Parsed {
  const rows = readTable(file, RESHAPED_HEADER);
  return {
    layout: "valid-reshaped",
    edition: null,
    published: null,
    part: "valid permits",
    readings: rows.map((row) =>
      reading({
        ref_area: row.field("geo"),
        counterpart_area: row.field("Country of citizenship"),
        measure: "tps00171",
        time_period: row.field("year"),
        value_raw: row.field("Migrants number"),
        locator: row.locator("Migrants number"),
      }),
    ),
    passed_over: { [POPULATION]: rows.length, [RATE]: rows.length },
  };
}
