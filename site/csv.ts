import { guarded } from "../schemas/formula.ts";

/** A cell of a file: text, a number, a truth value, a list (printed as JSON), or nothing. */
export type FileCell = string | number | boolean | null | readonly FileCell[];

export interface CsvStyle {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  /** Excel reads UTF-8 only with this mark. */
  readonly byteOrderMark?: boolean;
}

/** For programs: comma, decimal point. */
export const plainCsv: CsvStyle = { separator: ",", decimal: "." };
/** For Excel where the decimal mark is a comma, as in all ten countries. */
export const excelCsv: CsvStyle = { separator: ";", decimal: ",", byteOrderMark: true };

/** Lines end as RFC 4180 has it. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvText(rows: readonly (readonly FileCell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => printCell(cell, style)).join(style.separator));
  return `${style.byteOrderMark === true ? "\ufeff" : ""}${lines.join("\r\n")}\r\n`;
}

function printCell(cell: FileCell, style: CsvStyle): string {
  if (cell === null) return "";
  if (typeof cell === "number") return quote(printNumber(cell).replace(".", style.decimal), style);
  return quote(guarded(cellText(cell)), style);
}

/** What stands in a cell that is no number. */
export function cellText(cell: Exclude<FileCell, number | null>): string {
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

function quote(text: string, style: CsvStyle): string {
  return text.includes(style.separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Decimals of the smallest numbers written without exponent. */
const MOST_DECIMALS = 20;

/** All digits of the value, to the last one that tells it from its neighbours; no exponent. */
export function printNumber(value: number): string {
  const text = String(value);
  if (/e-/.test(text)) return value.toFixed(MOST_DECIMALS).replace(/0+$/, "");
  return /e\+/.test(text) ? BigInt(value).toString() : text;
}
