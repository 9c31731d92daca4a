import type { Fault } from "../../schemas/fault.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import type { TemplateColumn } from "../../schemas/template-tables.ts";
import type { Sheet } from "../_kit/workbook.ts";
import type { Figure } from "./cells.ts";
import type { Identity } from "./identity.ts";
import type { Office } from "./office.ts";

/** What is read of all sheets alike: the file, whose it is, and where its faults are gathered. */
export interface Reader {
  readonly file: PublisherFile;
  readonly book: ReadonlyMap<string, Sheet>;
  readonly identity: Identity;
  readonly office: Office | null;
  readonly faults: Fault[];
}

/** A figure found, with the row's partner or channel. */
export interface Found {
  readonly column: TemplateColumn;
  readonly row: string;
  readonly figure: Figure;
  readonly at: string;
  readonly reading: Reading;
}
