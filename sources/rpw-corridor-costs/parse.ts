import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { anotherArea } from "../_kit/areas.ts";
import { expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { DATABASE, HEADER, MISSING, NEGATIVE, NOT_SURVEYED, QUARTER, SERIES, UPDATED } from "./rows.ts";

export const layouts = ["databank"] as const;

/** Finds the average cost of each surveyed corridor and quarter; a quarter without a figure stays in the corridor's row. */
export function parse(file: PublisherFile): Parsed {
  const rows = readDelimited(file);
  const header = rows[0] ?? [];
  expectHeader(file, header, 1, HEADER);
  const quarters = quartersOf(file, header);
  const end = rows.findIndex((row, i) => i > 0 && (row[0] ?? "") === "");
  const published = updateOf(file, rows, end < 0 ? rows.length : end);
  const readings: Reading[] = [];
  let passed = 0;
  for (const [i, row] of rows.entries()) {
    if (i === 0 || i >= end) continue;
    expectRow(file, header, row, i);
    if (quarters.every(({ column }) => row[column]?.trim() === MISSING)) {
      passed += quarters.length;
      continue;
    }
    for (const { column, quarter } of quarters) {
      const text = row[column] ?? "";
      readings.push(
        reading({
          ref_area: row[1] ?? "",
          counterpart_area: row[5] ?? "",
          measure: SERIES.code,
          time_period: quarter,
          value_raw: text,
          status_raw: text.startsWith("-") ? NEGATIVE : "",
          locator: fieldLocator(i, column),
        }),
      );
    }
  }
  if (readings.length === 0)
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: file.name,
      hint: "was the export made for corridors that are surveyed? choose all countries and make it again",
    });
  return {
    layout: "databank",
    edition: published,
    published,
    part: "",
    readings,
    passed_over: { [NOT_SURVEYED]: passed },
  };
}

/** Columns headed by a quarter; any other heading after the six of the table is news. */
function quartersOf(file: PublisherFile, header: readonly string[]): { column: number; quarter: string }[] {
  const seen = new Set<string>();
  const found = header.slice(HEADER.length).map((text, i) => {
    const [, year, quarter] = QUARTER.exec(text.trim()) ?? [];
    if (year === undefined || seen.has(text))
      throw new Fault("file/header", `expected a quarter such as "2020Q3 [YR2020Q3]", each once, found "${text}"`, {
        at: `${file.name}, line 1, column ${HEADER.length + i + 1}`,
        hint: "remove the added column, or add the new layout to the source",
      });
    seen.add(text);
    return { column: HEADER.length + i, quarter: `${year}-Q${quarter}` };
  });
  if (found.length > 0) return found;
  throw new Fault("file/header", "no column of a quarter was found", {
    at: `${file.name}, line 1`,
    hint: "choose the quarters when you make the export",
  });
}

function expectRow(file: PublisherFile, header: readonly string[], row: readonly string[], i: number): void {
  const fault = (column: number, message: string, hint: string) => {
    throw new Fault("file/row", message, { at: `${file.name}, ${fieldLocator(i, column)}`, hint });
  };
  const [sender = "", senderCode = "", name, code, receiver = "", receiverCode = ""] = row;
  if (row.length !== header.length)
    fault(
      0,
      `the row has ${row.length} fields, the header ${header.length}`,
      "look for a missing comma, or a cut line",
    );
  if (name !== SERIES.name || code !== SERIES.code)
    fault(2, `expected the series "${SERIES.name}", found "${name}"`, "export this series alone");
  for (const [column, label, key] of [
    [0, sender, senderCode],
    [4, receiver, receiverCode],
  ] as const)
    if (anotherArea(key, label))
      fault(column, `the code "${key}" stands beside "${label}"`, "compare the row with the publisher's export");
}

/** The day of the last update, from the two lines that end the file. */
function updateOf(file: PublisherFile, rows: readonly (readonly string[])[], end: number): string {
  const lines = rows.slice(end).flatMap((row, i) => (row.every((f) => f === "") ? [] : [{ row, line: end + i + 1 }]));
  const [database, updated, ...more] = lines;
  const [, month, day, year] = UPDATED.exec(updated?.row[0] ?? "") ?? [];
  const odd = [...lines.filter(({ row }) => row.slice(1).some((f) => f !== "")), ...more][0];
  if (database?.row[0] === DATABASE && year !== undefined && Number(month) <= 12 && odd === undefined)
    return `${year}-${month}-${day}`;
  throw new Fault("file/trailing-row", `the file does not end with "${DATABASE}" and "Last Updated: …"`, {
    at: `${file.name}, line ${odd?.line ?? database?.line ?? rows.length}`,
    hint: "is the file cut short, or was a row added under the table? make the export again",
  });
}
