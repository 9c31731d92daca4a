import { Fault } from "../../schemas/fault.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectHeader, fieldLocator } from "../_kit/delimited.ts";
import { ALL_ORIGINS, LONG_HEADER, MEASURE, SEX_BY_CODE } from "./rows.ts";

const VALUE = LONG_HEADER.indexOf("value");

/** One figure a line: label of the edition, destination, origin, mid-year, sex, universe, persons. */
export function parseLong(file: PublisherFile, rows: readonly string[][]): Parsed {
  expectHeader(file, rows[0], 1, LONG_HEADER);
  const label = rows[1]?.[0] ?? "";
  const edition = /^UNPD_(\d{4})$/.exec(label)?.[1];
  if (edition === undefined && label !== "")
    throw new Fault("file/edition", `the label "${label}" is not an edition of UN DESA's estimates`, {
      at: `${file.name}, line 2, column 1`,
      hint: "UNPD_2020 and UNPD_2024 are read here; the app's censuses and registers belong to another source",
    });
  const readings: Reading[] = [];
  for (const [i, row] of rows.entries()) {
    if (i === 0 || (row.length === 1 && row[0] === "")) continue;
    const [source = "", destination = "", origin = "", midYear = "", sexCode = "", universe = "", value = ""] = row;
    const sex = SEX_BY_CODE[sexCode];
    if (row.length !== LONG_HEADER.length || source !== label || sex === undefined) throw badRow(file, row, i, label);
    readings.push({
      ref_area: destination,
      counterpart_area: origin === ALL_ORIGINS ? "" : origin,
      measure: MEASURE,
      sex,
      breakdown_1: "_T",
      time_period: midYear,
      value_raw: value,
      status_raw: "",
      attribute_raw: `universe ${universe}`,
      locator: fieldLocator(i, VALUE),
    });
  }
  const bySex = readings.some((r) => r.sex !== "_T");
  return {
    layout: bySex ? "csv-by-sex" : "csv-both-sexes",
    edition: edition ?? null,
    published: null,
    part: bySex ? "by-sex" : "both-sexes",
    readings,
    passed_over: {},
  };
}

function badRow(file: PublisherFile, row: readonly string[], i: number, label: string): Fault {
  const at = `${file.name}, line ${i + 1}`;
  if (row.length !== LONG_HEADER.length)
    return new Fault("file/row", `the row has ${row.length} fields, the header ${LONG_HEADER.length}`, {
      at,
      hint: "look for a missing or extra comma or quotation mark in that line",
    });
  if (row[0] !== label)
    return new Fault("file/edition", `the label "${row[0]}" stands in a file of ${label}`, {
      at,
      hint: "keep one edition in a file",
    });
  return new Fault("file/row", `the sex "${row[4]}" is not known`, {
    at: `${at}, column 5`,
    hint: "0 is both sexes, 1 male, 2 female",
  });
}
