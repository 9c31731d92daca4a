import { Fault } from "../../schemas/fault.ts";
import { endOfMonth } from "../../schemas/periods.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { ARCHIVE, ArchivePages, placeOf, VERSION } from "./archive-rows.ts";
import { expectUnit } from "./rows.ts";

/** An update of the past from the archives: its month is known, and it was there on the last day of it at the latest. */
export function fromArchiveAnswer(file: PublisherFile): Parsed {
  const pages = readJson(file, ArchivePages);
  const versions = new Set<string>();
  const codes = new Set<string>();
  const readings: Reading[] = [];
  for (const [p, { source }] of pages.entries()) {
    if (source.id !== ARCHIVE) throw another(file, `the database is "${source.id}", expected "${ARCHIVE}"`);
    for (const [i, datum] of source.data.entries()) {
      const { area, code, label, year, version } = placeOf(datum);
      const locator = `${pages.length > 1 ? `/archive/${p}` : ""}/source/data/${i}`;
      if (!codes.has(code)) expectUnit(file, code, label, locator);
      codes.add(code);
      versions.add(version);
      readings.push(
        reading({
          ref_area: area,
          measure: code,
          time_period: year,
          value_raw: datum.value ?? "",
          locator: `${locator}/value`,
        }),
      );
    }
  }
  const [version = ""] = versions;
  if (versions.size !== 1 || !VERSION.test(version))
    throw another(file, `expected figures of one update, found ${[...versions].join(", ") || "none"}`);
  const month = `${version.slice(0, 4)}-${version.slice(4)}`;
  const [first = ""] = codes;
  return {
    layout: "archive-json",
    edition: month,
    published: endOfMonth(month),
    part: `${first.toLowerCase()}${codes.size > 1 ? ` and ${codes.size - 1} more` : ""}`,
    readings,
    passed_over: {},
  };
}

const another = (file: PublisherFile, message: string) =>
  new Fault("file/edition", message, {
    at: file.name,
    hint: "ask the archives for one month at a time; a month without an update has no figures",
  });
