import { Fault } from "../../schemas/fault.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { expectFigures, expectWidth, expectYear, NOT_TEN, ofTheTen, type PassedOver, passOver } from "../_kit/unhcr.ts";
import { readCell } from "./cells.ts";
import { EXTRACT, REASONS } from "./rows.ts";

const COLUMNS = ["refugees", "asylum_seekers"] as const;

/**
 * Refugees and asylum seekers of all pairs, cut from UNHCR's export by the author of a repository.
 *
 * The author wrote 2020 over 2019, so that a year after a gap is the one before: it is passed over.
 */
export function parseExtract(file: PublisherFile): Parsed {
  const rows = readDelimited(file);
  expectHeader(file, rows[0], 1, EXTRACT);
  expectWidth(file, rows[0] ?? [], EXTRACT.length, 0);
  expectEnd(file, rows);
  const years = new Set(rows.slice(1).map((fields) => fields[0] ?? ""));
  const first = [...years].filter((year) => year !== "").sort()[0];
  const passed: PassedOver = {};
  const readings: Reading[] = [];
  for (const [i, fields] of rows.entries()) {
    if (i === 0 || (fields.length === 1 && fields[0] === "" && i === rows.length - 1)) continue;
    expectWidth(file, fields, EXTRACT.length, i);
    const [year = "", origin = "", asylum = ""] = fields;
    expectYear(file, year, fieldLocator(i, 0));
    for (const [column, code] of [origin, asylum].entries()) expectIso3(file, code, fieldLocator(i, column + 1));
    if (!ofTheTen(origin, asylum)) passOver(passed, NOT_TEN, COLUMNS.length);
    else if (year !== first && !years.has(String(Number(year) - 1)))
      passOver(passed, REASONS.relabelled[0], COLUMNS.length);
    else if (origin === "") passOver(passed, REASONS.uncoded[0], COLUMNS.length);
    else
      for (const column of COLUMNS) {
        const at = EXTRACT.indexOf(column);
        const text = fields[at]?.trim() ?? "";
        readings.push(...readCell(file, { year, origin, asylum }, column, text, fieldLocator(i, at), passed));
      }
  }
  expectFigures(file, readings.length);
  return { layout: "extract", edition: null, published: null, part: "extract", readings, passed_over: passed };
}

/** Codes are capitals; some territories have none. */
function expectIso3(file: PublisherFile, code: string, at: string): void {
  if (/^([A-Z]{3})?$/.test(code)) return;
  throw new Fault("source/area", `the economy "${code}" is not in the list`, {
    at: `${file.name}, ${at}`,
    hint: "codes have three capital letters: was the file changed by hand?",
  });
}
