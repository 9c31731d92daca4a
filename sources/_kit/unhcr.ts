import { areaByCode, areaByName, isTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "./delimited.ts";
import { answerHeadings, answerLines, isAnswer, type UnhcrLine } from "./unhcr-answer.ts";

/** UNHCR prints Serbia with Kosovo under the code of Serbia. */
export const UNHCR_NAMES: Readonly<Record<string, string>> = { SRB: "SRB_XKX" };

/** Headings with which every table of UNHCR's R package begins. */
export const SIDES = ["year", "coo_name", "coo", "coo_iso", "coa_name", "coa", "coa_iso"] as const;

export const NOT_TEN = "cells of pairs without one of the ten countries";

/** Russian of what the cards of every table of the R package print. */
export const UNHCR_RUSSIAN: Readonly<Record<string, string>> = {
  [NOT_TEN]: "пары, где нет ни одной из десяти стран",
  "converted from the R data file of the same name to CSV, all columns kept; rows where coo_iso (origin) or coa_iso (asylum) is one of the ten":
    "переведено из одноимённого файла данных R в CSV со всеми столбцами; строки, где происхождение (coo_iso) или убежище (coa_iso) – одна из десяти стран",
};

/** A line of a table: origin and asylum by ISO code as printed, and the other fields by heading. */
export interface UnhcrRow {
  readonly year: string;
  readonly origin: string;
  readonly asylum: string;
  readonly line: number;
  field(heading: string): string;
  locator(heading: string): string;
}

/** Cells passed over, counted by reason, as the card prints them. */
export type PassedOver = Record<string, number>;

export function passOver(passed: PassedOver, reason: string, cells = 1): void {
  if (cells > 0) passed[reason] = (passed[reason] ?? 0) + cells;
}

/**
 * The lines of a table of the R package, or of the API that it is made from, that have one of the ten countries as origin or
 * asylum.
 *
 * Columns are the package's, whole and in its order. The codes read are the ISO ones: UNHCR's own `ARE` is Egypt and its
 * `AUS` Austria; each code must stand beside its own name. The figures of other lines, `measured` columns of each, are
 * counted in `passed`.
 *
 * @throws Fault `file/header`, `file/row`, `file/pair` with the line; `file/no-figures`.
 */
export function readUnhcrTable(
  file: PublisherFile,
  headings: readonly string[],
  measured: number,
  passed: PassedOver,
): UnhcrRow[] {
  const header = [...SIDES, ...headings];
  const found: UnhcrRow[] = [];
  for (const { fields, line, locate } of isAnswer(file) ? answerLines(file, header) : csvLines(file, header)) {
    const field = (heading: string) => fields[header.indexOf(heading)]?.trim() ?? "";
    const row: UnhcrRow = {
      year: field("year"),
      origin: field("coo_iso"),
      asylum: field("coa_iso"),
      line,
      field,
      locator: (heading) => locate(header.indexOf(heading), heading),
    };
    expectYear(file, row.year, row.locator("year"));
    expectPair(file, row.origin, field("coo_name"), row.locator("coo_iso"));
    expectPair(file, row.asylum, field("coa_name"), row.locator("coa_iso"));
    if (ofTheTen(row.origin, row.asylum)) found.push(row);
    else passOver(passed, NOT_TEN, measured);
  }
  expectFigures(file, found.length);
  return found;
}

/** The lines of the package's table as CSV, under its whole header. */
function csvLines(file: PublisherFile, header: readonly string[]): UnhcrLine[] {
  const rows = readDelimited(file);
  expectHeader(file, rows[0], 1, header);
  expectWidth(file, rows[0] ?? [], header.length, 0);
  expectEnd(file, rows);
  return rows.flatMap((fields, i) => {
    if (i === 0 || (fields.length === 1 && fields[0] === "" && i === rows.length - 1)) return [];
    expectWidth(file, fields, header.length, i);
    return [{ fields, line: i + 1, locate: (column: number) => fieldLocator(i, column) }];
  });
}

/** First headings of a table, by which the tables of one source are told apart. */
export function unhcrHeadings(file: PublisherFile): readonly string[] {
  return isAnswer(file) ? answerHeadings(file) : (readDelimited(file)[0] ?? []);
}

/** @throws Fault `file/no-figures` for a table without one line on the ten countries. */
export function expectFigures(file: PublisherFile, count: number): void {
  if (count > 0) return;
  throw new Fault("file/no-figures", "no figures on the ten countries were found under the header", {
    at: file.name,
    hint: "is the file cut short? download it again",
  });
}

/** Whether one side of a pair is one of the ten countries. */
export function ofTheTen(...codes: readonly string[]): boolean {
  return codes.some((code) => isTen(code));
}

/** @throws Fault `file/row` unless the line has as many fields as the header. */
export function expectWidth(file: PublisherFile, fields: readonly string[], width: number, row: number): void {
  if (fields.length === width) return;
  throw new Fault("file/row", `the row has ${fields.length} fields, expected ${width}`, {
    at: `${file.name}, line ${row + 1}`,
    hint: "look for a missing or an added comma or column, or a cut line",
  });
}

/** @throws Fault `file/row` for a year written in another way than `2024`. */
export function expectYear(file: PublisherFile, year: string, locator: string): void {
  if (/^(19|20)\d{2}$/.test(year)) return;
  throw new Fault("file/row", `the year is written "${year}"`, {
    at: `${file.name}, ${locator}`,
    hint: "write the year alone, as 2024",
  });
}

/**
 * A country's ISO code stands beside its own name.
 *
 * @throws Fault `file/pair`; UNHCR's own three-letter codes in place of ISO ones end here.
 */
export function expectPair(file: PublisherFile, code: string, name: string, locator: string): void {
  const expected = UNHCR_NAMES[code] ?? areaByCode(code)?.id;
  if (expected !== undefined && areaByName(name)?.id === expected) return;
  throw new Fault("file/pair", `the code "${code}" stands beside "${name}"`, {
    at: `${file.name}, ${locator}`,
    hint: "are these ISO codes? UNHCR's own differ (ARE is Egypt); a new spelling of the country goes to the aliases of schemas/areas-list.ts",
  });
}
