import { normalName } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectHeader, fieldLocator } from "../_kit/delimited.ts";
import { MEASURE, PRINTED_AGAIN, WIDE_HEADER, WIDE_HEADINGS } from "./rows.ts";
import { editionOf, sexOf } from "./unnamed.ts";

const TOTAL = WIDE_HEADER.indexOf("Total");

/** The 2019 table: a row per year and destination, a column per origin after "Total" (all origins). */
export function parseWide(file: PublisherFile, rows: readonly string[][]): Parsed {
  const header = rows[0] ?? [];
  expectHeader(file, header, 1, WIDE_HEADER);
  expectOrigins(file, header);
  const { part, sex } = sexOf(file);
  const passed = { blank: 0, heading: 0, again: 0 };
  const seen = new Map<string, string>();
  const years = new Set<string>();
  const readings: Reading[] = [];
  for (const [i, row] of rows.entries()) {
    if (i === 0 || (row.length === 1 && row[0] === "")) continue;
    if (row.length !== header.length) throw badRow(file, row, header, i);
    const [year = "", destination = ""] = row;
    const cells = row.slice(TOTAL);
    if (WIDE_HEADINGS.has(destination) && cells.every((c) => c === "..")) {
      passed.heading += cells.length;
      continue;
    }
    const [key, content] = [`${year} ${normalName(destination)}`, cells.join(",")];
    if (seen.get(key) === content) {
      passed.again += cells.length;
      continue;
    }
    seen.set(key, content);
    years.add(year);
    for (const [j, value] of cells.entries()) {
      if (value === "") {
        passed.blank += 1;
        continue;
      }
      readings.push({
        ref_area: destination,
        counterpart_area: j === 0 ? "" : (header[TOTAL + j] ?? ""),
        measure: MEASURE,
        sex,
        breakdown_1: "_T",
        time_period: year,
        value_raw: value,
        status_raw: "",
        attribute_raw: "",
        locator: fieldLocator(i, TOTAL + j),
      });
    }
  }
  return {
    layout: "wide-csv",
    edition: editionOf(file, years),
    published: null,
    part,
    readings,
    passed_over: {
      "blank cells: none or not available, the file does not tell which": passed.blank,
      'cells of heading rows, all ".."': passed.heading,
      [PRINTED_AGAIN]: passed.again,
    },
  };
}

/** @throws Fault `file/header` for a column without a name, or a name that stands twice. */
function expectOrigins(file: PublisherFile, header: readonly string[]): void {
  const wrong = header.findIndex((name, i) => name.trim() === "" || header.indexOf(name) !== i);
  if (wrong < 0) return;
  const name = header[wrong] ?? "";
  throw new Fault("file/header", name.trim() === "" ? "a column has no name" : `the column "${name}" stands twice`, {
    at: `${file.name}, line 1, column ${wrong + 1}`,
    hint: "remove the added column or restore its heading",
  });
}

const badRow = (file: PublisherFile, row: readonly string[], header: readonly string[], i: number) =>
  new Fault("file/row", `the row has ${row.length} fields, the header ${header.length}`, {
    at: `${file.name}, line ${i + 1}`,
    hint: "look for a missing or extra comma or quotation mark in that line",
  });
