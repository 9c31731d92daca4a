import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import * as rows from "./rows.ts";

/** A row of the printed table: its labels by column name, its place in the answer, and the cells of its years. */
export interface Labelled {
  readonly labels: Readonly<Record<string, string>>;
  readonly country: string;
  readonly flow: string;
  readonly level: number;
  readonly at: string;
  readonly cells: readonly (string | null)[];
}

/** The years over the columns. @throws Fault `file/header` for another heading, a repeated year or other label columns. */
export function yearsOf(file: PublisherFile, answer: rows.Answer): string[] {
  const dims = answer.tableHeaderDimColumns;
  const odd = dims.findIndex((d, i) => dims.indexOf(d) !== i || !rows.DIMENSIONS.some((known) => known === d));
  if (odd >= 0 || dims.length !== rows.DIMENSIONS.length)
    throw unread(file, "file/header", `/tableHeaderDimColumns/${Math.max(odd, 0)}`, dims[odd] ?? "", rows.DIMENSIONS);
  const years = answer.tableHeader[0];
  const wrong = years.findIndex((y, i) => !/^(19|20)\d{2}$/.test(y) || years.indexOf(y) !== i);
  if (wrong < 0 && years.length > 0) return years;
  throw new Fault("file/header", `expected a year once over each column, found "${years[wrong] ?? ""}"`, {
    at: `${file.name}, /tableHeader/0/${Math.max(wrong, 0)}`,
    hint: "ask the portal for whole years, or add the new layout to the source",
  });
}

/** @throws Fault `file/row` for a row of another length, `file/dimension` for a row that is not a total where it must be. */
export function* labelledRows(file: PublisherFile, answer: rows.Answer, years: readonly string[]): Generator<Labelled> {
  const dims = answer.tableHeaderDimColumns;
  for (const [i, row] of answer.tableRows.entries()) {
    const at = `/tableRows/${i}`;
    if (row.length !== dims.length + years.length)
      throw new Fault("file/row", `expected ${dims.length + years.length} cells, found ${row.length}`, {
        at: `${file.name}, ${at}`,
        hint: "the answer is cut or was changed: fetch it again",
      });
    const labels = Object.fromEntries(dims.map((d, j) => [d, row[j]?.value ?? ""]));
    for (const [dimension, total] of Object.entries(rows.TOTALS))
      if (labels[dimension] !== total)
        throw unread(file, "file/dimension", `${at}/${dims.indexOf(dimension)}`, labels[dimension] ?? "", [total]);
    const { [rows.COUNTRY]: country = "", [rows.FLOW]: flow = "" } = labels;
    const level = row[dims.indexOf(rows.TERRITORY)]?.level ?? -1;
    yield { labels, country, flow, level, at, cells: row.slice(dims.length).map((c) => c.value) };
  }
}

/** The republic stands at level 0 under its name, its parts below. @throws Fault `file/dimension` where the two disagree. */
export function isRepublic(file: PublisherFile, { labels, level, at }: Labelled): boolean {
  const name = labels[rows.TERRITORY] ?? "";
  if ((level === 0) === (name === rows.REPUBLIC)) return level === 0;
  throw unread(file, "file/dimension", at, `${name}, level ${level}`, [`${rows.REPUBLIC}, level 0`]);
}

export function unread(file: PublisherFile, code: string, at: string, found: string, known: readonly string[]): Fault {
  const message = `expected "${known[0]}"${known.length > 1 ? " or another known text" : ""}, found "${found}"`;
  return new Fault(code, message, { at: `${file.name}, ${at}`, hint: `texts known: ${known.join("; ")}` });
}
