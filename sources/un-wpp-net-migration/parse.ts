import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { gunzipped } from "../_kit/gunzip.ts";
import { parseIndicators } from "./parse-indicators.ts";
import { ESTIMATE, HEADER, INDICATORS_HEADER, LAST_ESTIMATE, LEAST_MAXIMUM, PROJECTION } from "./rows.ts";

export const layouts = ["indicators", "csv"] as const;

/** The publisher's table of indicators, packed or not, or net migration alone as reshaped by an author. */
export function parse(file: PublisherFile): Parsed {
  const plain = gunzipped(file);
  const rows = readDelimited(plain);
  if (rows[0]?.[0]?.trim() !== INDICATORS_HEADER[0]) return parseReshaped(plain, rows);
  const parsed = parseIndicators(plain, rows, editionOf(plain));
  expectWhole(plain, parsed.readings);
  return parsed;
}

/** One figure a line: number of the line from zero, year as `1950.0`, ISO3, persons. */
function parseReshaped(file: PublisherFile, rows: string[][]): Parsed {
  expectHeader(file, rows[0], 1, HEADER);
  if (rows[0]?.length !== HEADER.length) throw badRow(file, rows[0] ?? [], -1);
  expectEnd(file, rows);
  const edition = editionOf(file);
  const last = LAST_ESTIMATE[edition] ?? "";
  const lines = rows.slice(1, -1);
  const readings = lines.map((row, i) => {
    const [number = "", printed = "", area = "", value = ""] = row;
    const year = /^(\d{4})(\.0)?$/.exec(printed)?.[1];
    if (row.length !== HEADER.length || number !== String(i) || year === undefined) throw badRow(file, row, i);
    return reading({
      ref_area: area,
      measure: year > last ? PROJECTION : ESTIMATE,
      time_period: printed,
      value_raw: value,
      locator: fieldLocator(i + 1, HEADER.length - 1),
    });
  });
  expectWhole(file, readings);
  expectPersons(file, readings);
  return { layout: "csv", edition, published: null, part: "", readings, passed_over: {} };
}

/** The edition is told by the file's name only. @throws Fault `file/edition`. */
function editionOf(file: PublisherFile): string {
  const edition = /WPP_?(\d{4})/i.exec(file.name)?.[1];
  if (edition !== undefined && LAST_ESTIMATE[edition] !== undefined) return edition;
  throw new Fault("file/edition", `the name does not say a known edition: "${file.name}"`, {
    at: file.name,
    hint: "keep the repository's name, UN_WPP_2024_net_migration.csv; for a new edition add its last estimated year to the source's rows.ts",
  });
}

function badRow(file: PublisherFile, row: readonly string[], i: number): Fault {
  const at = `${file.name}, line ${i + 2}`;
  if (row.length !== HEADER.length)
    return new Fault("file/row", `the row has ${row.length} fields, the header ${HEADER.length}`, {
      at,
      hint: "look for a missing or an added comma, or a cut line",
    });
  if (row[0] !== String(i))
    return new Fault("file/row", `the line is numbered "${row[0]}", expected ${i}`, {
      at,
      hint: "a line was added, removed or moved: restore the file",
    });
  return new Fault("file/row", `the year is written "${row[1]}"`, { at, hint: "write 2024 or 2024.0" });
}

/** @throws Fault `file/square` unless every economy has equally many years: a file cut short reads well line by line. */
function expectWhole(file: PublisherFile, readings: readonly Reading[]): void {
  const years = new Map<string, number>();
  for (const r of readings) years.set(r.ref_area, (years.get(r.ref_area) ?? 0) + 1);
  const most = Math.max(0, ...years.values());
  const short = [...years].find(([, count]) => count < most);
  if (!short) return;
  throw new Fault("file/square", `"${short[0]}" has ${short[1]} years, other economies ${most}`, {
    at: `${file.name}, line ${readings.length + 1}`,
    hint: "is the file cut short? get it again",
  });
}

/** @throws Fault `file/unit` when no figure is as large as persons must be: the published workbook is in thousands. */
function expectPersons(file: PublisherFile, readings: readonly Reading[]): void {
  const largest = readings.reduce((max, r) => Math.max(max, Math.abs(Number(r.value_raw)) || 0), 0);
  if (largest >= LEAST_MAXIMUM) return;
  throw new Fault("file/unit", `the series "${ESTIMATE}" reaches "${largest}", too little for persons`, {
    at: `${file.name}, column ${HEADER.length}`,
    hint: "is the file cut short, or in thousands as the published workbook is? restore persons, or add the new unit to the source",
  });
}
