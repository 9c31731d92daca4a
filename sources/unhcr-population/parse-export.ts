import { Fault } from "../../schemas/fault.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { expectPair, expectWidth, expectYear, type PassedOver, passOver } from "../_kit/unhcr.ts";
import { ALL, readCell } from "./cells.ts";
import { EXPORT_COLUMNS, EXPORT_SIDES, REASONS } from "./rows.ts";

/** An export of the Refugee Data Finder: pairs, or the totals of one side (`-` on the other). */
export function parseExport(file: PublisherFile): Parsed {
  const rows = readDelimited(file);
  const headings = [...EXPORT_SIDES, ...Object.keys(EXPORT_COLUMNS)];
  expectHeader(file, rows[0], 1, headings);
  const lines = rows.flatMap((fields, i) =>
    i === 0 || (fields.length === 1 && fields[0] === "" && i === rows.length - 1) ? [] : [{ fields, i }],
  );
  const passed: PassedOver = {};
  const readings: Reading[] = [];
  const last = lines.reduce((max, { fields }) => ((fields[0] ?? "") > max ? (fields[0] ?? "") : max), "");
  const sides = { asylum: new Set<string>(), origin: new Set<string>() };
  expectWidth(file, rows[0] ?? [], headings.length, 0);
  expectEnd(file, rows);
  for (const { fields, i } of lines) {
    expectWidth(file, fields, headings.length, i);
    const [year = "", asylumName = "", originName = "", asylum = "", origin = ""] = fields;
    expectYear(file, year, fieldLocator(i, 0));
    expectSide(file, asylum, asylumName, fieldLocator(i, 3));
    expectSide(file, origin, originName, fieldLocator(i, 4));
    sides.asylum.add(asylum);
    sides.origin.add(origin);
    if (year === last) {
      passOver(passed, REASONS.lastYear[0], headings.length - EXPORT_SIDES.length);
      continue;
    }
    for (const [heading, column] of Object.entries(EXPORT_COLUMNS)) {
      const at = headings.indexOf(heading);
      const text = fields[at]?.trim() ?? "";
      readings.push(...readCell(file, { year, origin, asylum }, column, text, fieldLocator(i, at), passed));
    }
  }
  return {
    layout: "export",
    edition: null,
    published: null,
    part: `export-${named(file, sides.origin)}-in-${named(file, sides.asylum)}`,
    readings,
    passed_over: passed,
  };
}

function expectSide(file: PublisherFile, code: string, name: string, locator: string): void {
  if (code !== ALL || name !== ALL) expectPair(file, code, name, locator);
}

/** What a side of the export holds: `all` (not broken down), the only country's code, or how many countries. */
function named(file: PublisherFile, codes: ReadonlySet<string>): string {
  const [only] = codes;
  if (codes.size === 1 && only !== undefined) return only === ALL ? "all" : only;
  if (codes.size > 1) return `${codes.size}`;
  throw new Fault("file/no-figures", "no figures were found under the header", {
    at: file.name,
    hint: "is the file cut short? download it again",
  });
}
