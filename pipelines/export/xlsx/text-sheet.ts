import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { columnLetter } from "../../cell-address.ts";
import type { NoteRow } from "./notes.ts";

/** What an Excel cell can hold. */
const LONGEST_TEXT = 32_767;
const [NARROW, WIDE] = [10, 60];
const WIDTH_OF_NOTES = 90;

export const HEAD: CellStyle = { font: { bold: true } };

/** A text as a cell holds it: one too long is cut. */
export const cellText = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** Width of a column by its texts. */
export const widthOf = (texts: Iterable<string>): number =>
  Math.min(WIDE, Math.max(NARROW, ...[...texts].map((text) => text.length + 2)));

/** First row in bold and in view, and filters under it. */
export function headed(columns: number, rows: number): Pick<WriteSheet, "freezePane" | "autoFilter"> {
  return { freezePane: { rows: 1 }, autoFilter: { range: `A1:${columnLetter(columns - 1)}${rows}` } };
}

/** A sheet of texts under a row of names. */
export function textSheet(name: string, rows: readonly NoteRow[]): WriteSheet {
  const width = rows[0]?.length ?? 0;
  return {
    name,
    rows: rows.map((row) => row.map((text) => (text === null ? null : cellText(text)))),
    cells: headCells(rows[0]?.map(String) ?? []),
    columns: Array.from({ length: width }, (_, c) => ({ width: widthOf(rows.map((row) => row[c] ?? "")) })),
    ...headed(width, rows.length),
  };
}

/** Notes in two columns, one a language; the first line and those under a blank one are heads. */
export function noteSheet(name: string, rows: readonly NoteRow[]): WriteSheet {
  const style: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
  const heads = rows.flatMap((row, r) =>
    r === 0 || rows[r - 1]?.length === 0
      ? row.map((value, c) => [`${r},${c}`, { value, style: { ...style, ...HEAD } }] as const)
      : [],
  );
  return {
    name,
    rows: rows.map((row) => row.map((text) => (text === null ? null : cellText(text)))),
    cells: new Map(heads),
    columns: [
      { width: WIDTH_OF_NOTES, style },
      { width: WIDTH_OF_NOTES, style },
    ],
  };
}

export const headCells = (names: readonly string[]) =>
  new Map(names.map((value, c) => [`0,${c}`, { value, type: "string" as const, style: HEAD }]));
