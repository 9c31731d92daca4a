import { Fault } from "../../schemas/fault.ts";
import { isoFromSerial } from "../../schemas/periods.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readArchive } from "../_kit/archive.ts";
import { contentOf, expectContent, utf8 } from "../_kit/content.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { expectCell, readWorkbook, requireSheet } from "../_kit/workbook.ts";
import { fromApi } from "./parse-api.ts";
import { fromData360Answer } from "./parse-data360.ts";
import { API_HEADER, DDF_HEADER, expectUnit, PANEL_COLUMNS, PANEL_HEADER } from "./rows.ts";

/** The layouts the World Bank (and two copies of its series) hand out, in order of precedence. */
export const layouts = [
  "api-json",
  "api-csv",
  "api-zip",
  "api-xls",
  "api-csv-bare",
  "data360",
  "ddf",
  "panel",
] as const;

const YEAR = /^(19|20)\d{2}$/;

/** Finds the numbers of any file of the series; the layout is recognised by its content. */
export function parse(file: PublisherFile): Parsed {
  const content = expectContent(file, "json", "text", "zip", "xls");
  // answers of Data360 are objects, those of the Indicators API lists
  if (content === "json") return utf8(file).trimStart().startsWith("{") ? fromData360Answer(file) : fromApi(file);
  if (content === "xls") return fromWorkbook(file);
  if (content === "zip") return fromArchive(file);
  const rows = readDelimited(file);
  const first = rows[0]?.[0]?.trim();
  if (first === "Data Source") return fromCsv(file, rows, "api-csv", "");
  if (first === DDF_HEADER[0]) return fromDdf(file, rows);
  if (rows[0]?.[2]?.trim() === PANEL_HEADER[2]) return fromPanel(file, rows);
  return fromCsv(file, rows, "api-csv-bare", "");
}

/** The API's CSV: four lines above the header, a trailing empty column; or the header in line 1. */
function fromCsv(
  file: PublisherFile,
  rows: string[][],
  layout: "api-csv" | "api-csv-bare" | "api-zip",
  prefix: string,
): Parsed {
  const headerRow = layout === "api-csv-bare" ? 0 : 4;
  const header = rows[headerRow];
  expectHeader(file, header, headerRow + 1, API_HEADER);
  if (headerRow > 0) expectHeader(file, rows[2], 3, ["Last Updated Date"]);
  const years = yearColumns(file, header ?? [], (c) => `line ${headerRow + 1}, column ${c + 1}`);
  const readings: Reading[] = [];
  for (const [i, row] of rows.entries()) {
    if (i <= headerRow || (row.length === 1 && row[0] === "")) continue;
    expectWidth(file, row, header ?? [], i);
    expectUnit(file, row[3] ?? "", row[2] ?? "", `line ${i + 1}, column 3`);
    for (const [column, year] of years)
      readings.push(
        reading({
          ref_area: row[1] ?? "",
          measure: row[3] ?? "",
          time_period: year,
          value_raw: row[column] ?? "",
          locator: prefix + fieldLocator(i, column),
        }),
      );
  }
  const updated = headerRow > 0 ? (rows[2]?.[1] ?? null) : null;
  return finish(file, layout, updated, readings);
}

function expectWidth(file: PublisherFile, row: readonly string[], header: readonly string[], i: number): void {
  const extra = row.slice(header.length).findIndex((text) => text !== "");
  if (row.length >= header.length - 1 && extra < 0) return;
  throw new Fault("file/row", `the row has ${row.length} fields, the header ${header.length}`, {
    at: `${file.name}, line ${i + 1}`,
    hint: "look for a missing or extra quotation mark or comma in that line",
  });
}

/** The API's ZIP: the CSV beside two members of metadata. */
function fromArchive(file: PublisherFile): Parsed {
  const members = readArchive(file);
  const name = [...members.keys()].find((m) => /^API_[^/\\]*\.csv$/.test(m));
  const bytes = name === undefined ? undefined : members.get(name);
  if (name === undefined || bytes === undefined)
    throw new Fault("file/member", "the archive has no member API_….csv", {
      at: file.name,
      hint: `members found: ${[...members.keys()].slice(0, 8).join(", ")}`,
    });
  const inner = { name: `${file.name} › ${name}`, bytes };
  return fromCsv(inner, readDelimited(inner), "api-zip", `${name}!`);
}

/** The API's .xls: sheet Data, date as an Excel serial in B2, header in row 4. */
function fromWorkbook(file: PublisherFile): Parsed {
  const data = requireSheet(file, readWorkbook(file, ["Data"]), "Data");
  expectCell(file, data, 1, 0, "Last Updated Date");
  for (const [i, text] of API_HEADER.entries()) expectCell(file, data, 3, i, text);
  const header = Array.from({ length: data.columns }, (_, c) => data.cell(3, c).text);
  const years = yearColumns(file, header, (c) => `Data!${data.cell(3, c).address}`);
  const readings: Reading[] = [];
  for (let row = 4; row < data.rows; row++) {
    if (data.cell(row, 1).text === "") continue;
    expectUnit(file, data.cell(row, 3).text, data.cell(row, 2).text, `Data!${data.cell(row, 2).address}`);
    for (const [column, year] of years) {
      const cell = data.cell(row, column);
      readings.push(
        reading({
          ref_area: data.cell(row, 1).text,
          measure: data.cell(row, 3).text,
          time_period: year,
          value_raw: cell.text,
          locator: `Data!${cell.address}`,
        }),
      );
    }
  }
  const serial = data.cell(1, 1).number;
  return finish(file, "api-xls", serial === null ? null : isoFromSerial(serial), readings);
}

/** Columns headed by a year; any other heading after the four of the table is news. */
function yearColumns(
  file: PublisherFile,
  header: readonly string[],
  at: (column: number) => string,
): [number, string][] {
  let before = "";
  return header.flatMap((text, column): [number, string][] => {
    if (column < API_HEADER.length || text === "") return [];
    if (YEAR.test(text) && text > before) {
      before = text;
      return [[column, text]];
    }
    throw new Fault("file/header", `expected a year later than the one before it, found the column "${text}"`, {
      at: `${file.name}, ${at(column)}`,
      hint: "remove the added column, or add the new layout to the source",
    });
  });
}

function fromDdf(file: PublisherFile, rows: string[][]): Parsed {
  expectEnd(file, rows);
  expectHeader(file, rows[0], 1, DDF_HEADER);
  const readings = rows.flatMap((row, i) =>
    i === 0 || row.length < 3
      ? []
      : [
          reading({
            ref_area: row[0] ?? "",
            measure: "NY.GNP.PCAP.PP.CD",
            time_period: row[1] ?? "",
            value_raw: row[2] ?? "",
            locator: fieldLocator(i, 2),
          }),
        ],
  );
  return finish(file, "ddf", null, readings);
}

function fromPanel(file: PublisherFile, rows: string[][]): Parsed {
  const header = rows[0] ?? [];
  expectHeader(file, header, 1, PANEL_HEADER);
  const columns = Object.entries(PANEL_COLUMNS).map(([name, measure]) => {
    const column = header.indexOf(name);
    if (column < 0)
      throw new Fault("file/header", `the column "${name}" is missing`, {
        at: `${file.name}, line 1`,
        hint: "restore the heading, or add the new layout to the source",
      });
    return { column, measure };
  });
  const readings = rows.flatMap((row, i) =>
    i === 0 || row.length < header.length
      ? []
      : columns.map(({ column, measure }) =>
          reading({
            ref_area: row[1] ?? "",
            measure,
            time_period: row[2] ?? "",
            value_raw: row[column] ?? "",
            locator: fieldLocator(i, column),
          }),
        ),
  );
  return { ...finish(file, "panel", null, readings), part: "panel" };
}

function finish(
  file: PublisherFile,
  layout: (typeof layouts)[number],
  updated: string | null,
  readings: Reading[],
): Parsed {
  if (readings.length === 0)
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: file.name,
      hint:
        contentOf(file.bytes) === "text"
          ? "is the file cut short? download it again"
          : "is this the sheet with the figures?",
    });
  return {
    layout,
    edition: updated,
    published: updated,
    part: (readings[0]?.measure ?? "").toLowerCase(),
    readings,
    passed_over: {},
  };
}
