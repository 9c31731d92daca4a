import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { fieldLocator, readDelimited } from "./delimited.ts";

/** What a source expects of an SDMX-CSV file; columns are named by the heading of their codes, in any order. */
export interface SdmxLayout {
  /** The dataset without its version, as STRUCTURE_ID or DATAFLOW prints it: `ESTAT:MIGR_ASYTPSM`. */
  readonly dataset: string;
  /** Dimensions and measures read as they come. */
  readonly free: readonly string[];
  /** Dimensions that say one of these and nothing else: each code with its label ("" where none is expected). */
  readonly only: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Columns the source may read or leave: attributes, the day of update. */
  readonly optional?: readonly string[];
  /** Headings of the columns of labels, each with the column whose codes it explains; their cells may be empty. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A line of the file: its fields by heading ("" for an optional column that is not there), and where each stands. */
export interface SdmxRow {
  readonly line: number;
  field(heading: string): string;
  locator(heading: string): string;
}

/** Columns that say what the file is; STRUCTURE_NAME is a title and is not compared. */
const STRUCTURE = ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "DATAFLOW"];
const VERSION = /\(\d+(\.\d+)*\)$/;

/**
 * The lines of an SDMX-CSV file (versions 1 and 2, with or without labels), every dimension accounted for.
 *
 * A code has one label and a label one code throughout the file, so that a column of codes slid against its labels does
 * not pass.
 *
 * @throws Fault `file/header`, `file/title`, `file/row`, `file/dimension`, `file/no-figures` with line and column.
 */
export function readSdmxCsv(file: PublisherFile, layout: SdmxLayout): SdmxRow[] {
  const [header = [], ...rows] = readDelimited(file);
  const columns = columnsOf(file, header, layout);
  const found: SdmxRow[] = [];
  const pairs = new Map<string, string>();
  for (const [i, fields] of rows.entries()) {
    if (fields.length === 1 && fields[0] === "" && i === rows.length - 1) break;
    if (fields.length !== header.length)
      throw new Fault("file/row", `the row has ${fields.length} fields, the header ${header.length}`, {
        at: `${file.name}, line ${i + 2}`,
        hint: "look for a missing or an added comma or quotation mark, or a cut line",
      });
    const row: SdmxRow = {
      line: i + 2,
      field: (heading) => fields[columns.get(heading) ?? -1]?.trim() ?? "",
      locator: (heading) => fieldLocator(i + 1, columns.get(heading) ?? 0),
    };
    expectDataset(file, row, layout);
    expectCodes(file, row, layout, columns, pairs);
    found.push(row);
  }
  if (found.length > 0) return found;
  throw new Fault("file/no-figures", "no figures were found under the header", {
    at: file.name,
    hint: "is the file cut short? download it again",
  });
}

/** Place of each heading. @throws Fault `file/header` for a heading missing, printed twice or not known. */
function columnsOf(file: PublisherFile, header: readonly string[], layout: SdmxLayout): Map<string, number> {
  const columns = new Map<string, number>();
  const known = new Set([
    ...STRUCTURE,
    ...layout.free,
    ...Object.keys(layout.only),
    ...(layout.optional ?? []),
    ...Object.keys(layout.labels ?? {}),
  ]);
  for (const [i, text] of header.entries()) {
    const heading = text.trim();
    if (known.has(heading) && !columns.has(heading)) {
      columns.set(heading, i);
      continue;
    }
    throw new Fault("file/header", `the column "${heading}" is ${known.has(heading) ? "there twice" : "not known"}`, {
      at: `${file.name}, line 1, column ${i + 1}`,
      hint: "another dimension means another figure: restore the publisher's columns, or add the column to the source",
    });
  }
  const missing = [...layout.free, ...Object.keys(layout.only)].find((heading) => !columns.has(heading));
  if (missing === undefined && (columns.has("STRUCTURE_ID") || columns.has("DATAFLOW"))) return columns;
  throw new Fault("file/header", `the column "${missing ?? "STRUCTURE_ID"}" is missing`, {
    at: `${file.name}, line 1`,
    hint: "ask the publisher for SDMX-CSV with all dimensions, or add the new layout to the source",
  });
}

function expectDataset(file: PublisherFile, row: SdmxRow, layout: SdmxLayout): void {
  const heading = row.field("STRUCTURE_ID") === "" ? "DATAFLOW" : "STRUCTURE_ID";
  const dataset = row.field(heading).replace(VERSION, "");
  if (dataset === layout.dataset) return;
  throw new Fault("file/title", `expected the dataset "${layout.dataset}", found "${dataset}"`, {
    at: `${file.name}, ${row.locator(heading)}`,
    hint: "is it the file this source reads? keep one dataset in a file",
  });
}

function expectCodes(
  file: PublisherFile,
  row: SdmxRow,
  layout: SdmxLayout,
  columns: ReadonlyMap<string, number>,
  pairs: Map<string, string>,
): void {
  for (const [heading, codes] of Object.entries(layout.only))
    if (!Object.hasOwn(codes, row.field(heading)))
      throw new Fault("file/dimension", `the column "${heading}" says "${row.field(heading)}"`, {
        at: `${file.name}, ${row.locator(heading)}`,
        hint: `codes read: ${Object.keys(codes).join(", ")}; leave the other lines out of the query, or add the code to the source`,
      });
  for (const [heading, of] of Object.entries(layout.labels ?? {})) {
    const label = row.field(heading);
    if (label === "" || !columns.has(of)) continue;
    const code = row.field(of);
    const expected = layout.only[of]?.[code] || (pairs.get(`${heading}\u0000${code}`) ?? label);
    const owner = pairs.get(`${heading}\u0001${label}`) ?? code;
    if (expected !== label || owner !== code)
      throw new Fault("file/dimension", `the code "${code}" is labelled "${label}"`, {
        at: `${file.name}, ${row.locator(heading)}`,
        hint: `elsewhere in the file or in the source: ${expected === label ? owner : code} = ${expected}; compare with the publisher's code list`,
      });
    pairs.set(`${heading}\u0000${code}`, label);
    pairs.set(`${heading}\u0001${label}`, code);
  }
}
