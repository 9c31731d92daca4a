import type { CellValue, WriteSheet } from "hucre/xlsx";
import type { Plain } from "../../store.ts";
import type { ReadColumn, TableReading } from "../read/read-table.ts";
import { cellText, headCells, headed, widthOf } from "./text-sheet.ts";

/** Rows of a sheet, its head among them. */
const MOST_ROWS = 1_048_576;
/** Rows by which the width of a column is chosen. */
const SAMPLE = 200;
/** Days from Excel's day 0 to 1 January 1970. */
const EXCEL_EPOCH = 25_569;
const [WIDTH_OF_NUMBER, WIDTH_OF_DATE] = [14, 12];

/** A table as a sheet: numbers are numbers, dates are dates, a text is a text whatever it begins with. @throws Error for too many rows. */
export async function tableSheet(name: string, reading: TableReading): Promise<WriteSheet> {
  const { columns } = reading;
  if (reading.rows >= MOST_ROWS) throw new Error(`${name}: a sheet holds fewer than ${reading.rows} rows`);
  const rows: CellValue[][] = [columns.map((c) => c.name)];
  for await (const chunk of reading.chunks())
    for (let i = 0; i < chunk.rows; i++)
      rows.push(columns.map((column, c) => cellOf(column, chunk.columns[c]?.[i] ?? null)));
  return {
    name,
    rows,
    cells: headCells(columns.map((c) => c.name)),
    columns: columns.map((column, c) => columnOf(column, () => rows.slice(0, SAMPLE).map((r) => String(r[c] ?? "")))),
    ...headed(columns.length, rows.length),
  };
}

function cellOf(column: ReadColumn, cell: Plain): CellValue {
  if (cell === null) return null;
  if (column.type === "date") return Number(cell) + EXCEL_EPOCH;
  if (column.coded) return cellText(column.values[Number(cell)] ?? "");
  return typeof cell === "string" ? cellText(cell) : (cell as number | boolean);
}

function columnOf(column: ReadColumn, texts: () => string[]): NonNullable<WriteSheet["columns"]>[number] {
  if (column.type === "date") return { width: WIDTH_OF_DATE, numFmt: "yyyy-mm-dd" };
  if (column.type === "double")
    return { width: Math.max(WIDTH_OF_NUMBER, column.name.length + 2), numFmt: numberFormat(column) };
  return { width: widthOf(texts()) };
}

/** People and dollars in whole numbers, shares with two decimals, small coefficients with four; the cell holds the value whole. */
export function numberFormat({ whole, least, greatest }: Pick<ReadColumn, "whole" | "least" | "greatest">): string {
  const size = Math.max(Math.abs(least ?? 0), Math.abs(greatest ?? 0));
  if (whole || size >= 10_000) return "#,##0";
  return size >= 1 ? "#,##0.00" : "0.0000";
}
