import { Fault } from "../../schemas/fault.ts";
import { isoFromSerial } from "../../schemas/periods.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readArchive } from "../_kit/archive.ts";
import { expectContent, utf8 } from "../_kit/content.ts";
import { expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { expectCell, readWorkbook, requireSheet } from "../_kit/workbook.ts";
import { isArchive } from "./archive-rows.ts";
import { finish } from "./finish.ts";
import { fromApi } from "./parse-api.ts";
import { fromArchiveAnswer } from "./parse-archive.ts";
import { fromDdf, fromPanel } from "./parse-copies.ts";
import { fromData360Answer } from "./parse-data360.ts";
import { API_HEADER, DDF_HEADER, expectUnit, PANEL_HEADER } from "./rows.ts";

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
  if (content === "json") return fromJson(file);
  if (content === "xls") return fromWorkbook(file);
  if (content === "zip") return fromArchive(file);
  const rows = readDelimited(file);
  const first = rows[0]?.[0]?.trim();
  if (first === "Data Source") return fromCsv(file, rows, "api-csv", "");
  if (first === DDF_HEADER[0]) return fromDdf(file, rows);
  if (rows[0]?.[2]?.trim() === PANEL_HEADER[2]) return fromPanel(file, rows);
  return fromCsv(file, rows, "api-csv-bare", "");
}

/** Answers of the Indicators API are lists, those of its archives and of Data360 objects. */
function fromJson(file: PublisherFile): Parsed {
  const text = utf8(file).trimStart();
  if (!text.startsWith("{")) return fromApi(file);
  return isArchive(text) ? fromArchiveAnswer(file) : fromData360Answer(file);
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
