import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "./delimited.ts";

/** A line of a plain table: its fields by heading, and where each stands. */
export interface TableRow<H extends string> {
  readonly line: number;
  field(heading: H): string;
  locator(heading: H): string;
}

/**
 * The lines of a comma-separated table with exactly these headings in the first line.
 *
 * The last line ends with a line break: without it the file may be cut within a number.
 *
 * @throws Fault of `readDelimited`, `file/header`, `file/columns`, `file/row`, `file/no-figures` with the line.
 */
export function readTable<H extends string>(file: PublisherFile, headings: readonly H[]): TableRow<H>[] {
  const rows = readDelimited(file);
  expectHeader(file, rows[0], 1, headings);
  if (rows[0]?.length !== headings.length)
    throw new Fault("file/columns", `expected ${headings.length} columns, found ${rows[0]?.length ?? 0}`, {
      at: `${file.name}, line 1`,
      hint: "remove the added column, or add the new layout to the source",
    });
  const found: TableRow<H>[] = [];
  for (const [i, fields] of rows.entries()) {
    if (i === 0 || (i === rows.length - 1 && fields.length === 1 && fields[0] === "")) continue;
    if (fields.length !== headings.length)
      throw new Fault("file/row", `the row has ${fields.length} fields, the header ${headings.length}`, {
        at: `${file.name}, line ${i + 1}`,
        hint: "look for a missing or an added comma or quotation mark, or a cut line",
      });
    const column = (heading: H) => headings.indexOf(heading);
    found.push({
      line: i + 1,
      field: (heading) => fields[column(heading)]?.trim() ?? "",
      locator: (heading) => fieldLocator(i, column(heading)),
    });
  }
  if (found.length > 0) expectEnd(file, rows);
  if (found.length > 0) return found;
  throw new Fault("file/no-figures", "no figures were found under the header", {
    at: file.name,
    hint: "is the file cut short? download it again",
  });
}
