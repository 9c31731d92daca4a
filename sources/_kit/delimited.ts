import Papa from "papaparse";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectContent, utf8 } from "./content.ts";

/** What is wrong with a row, by the reader's code; it has these two where the delimiter is given. */
const TROUBLES: Readonly<Record<string, string>> = {
  MissingQuotes: "a quotation mark is not closed",
  InvalidQuotes: "a quotation mark stands inside a field",
};

/**
 * The rows of a comma-separated file, every field as text, blank lines kept so that row `i` is line `i + 1`.
 *
 * @throws Fault `file/content`, `file/encoding`, `file/delimited` with the line.
 */
export function readDelimited(file: PublisherFile, delimiter = ","): string[][] {
  expectContent(file, "text");
  const { data, errors } = Papa.parse<string[]>(utf8(file), {
    delimiter,
    dynamicTyping: false,
    header: false,
    skipEmptyLines: false,
  });
  const error = errors[0];
  if (error)
    throw new Fault(
      "file/delimited",
      `the text cannot be read as a table: ${TROUBLES[error.code] ?? "a line is broken"}`,
      {
        at: `${file.name}, line ${(error.row ?? 0) + 1}`,
        hint: "look for an unclosed quotation mark in that line; if the file ends there, it is cut short: get it again",
      },
    );
  return data;
}

/** Line and column of a field, from zero, as a locator from one: `L240C66`. */
export function fieldLocator(row: number, column: number): string {
  return `L${row + 1}C${column + 1}`;
}

/** @throws Fault `file/header` unless the row begins with these fields. */
export function expectHeader(
  file: PublisherFile,
  row: readonly string[] | undefined,
  line: number,
  fields: readonly string[],
): void {
  const wrong = fields.findIndex((field, i) => row?.[i]?.trim() !== field);
  if (wrong < 0) return;
  throw new Fault("file/header", `expected the column "${fields[wrong]}", found "${row?.[wrong] ?? ""}"`, {
    at: `${file.name}, line ${line}, column ${wrong + 1}`,
    hint: "the layout has changed: restore the heading, or add the new layout to the source",
  });
}

/** @throws Fault `file/cut` for a last line that does not end: a number cut short is still a number. */
export function expectEnd(file: PublisherFile, rows: readonly (readonly string[])[]): void {
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === "") return;
  throw new Fault("file/cut", `the last line "${(last ?? []).join(",").slice(0, 60)}" is not ended`, {
    at: `${file.name}, line ${rows.length}`,
    hint: "the file is cut short: get it again; if the line is whole, add an end of line after it",
  });
}
