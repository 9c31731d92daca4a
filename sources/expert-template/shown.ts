import { isoFromSerial } from "../../schemas/periods.ts";
import type { SheetCell } from "../_kit/workbook.ts";
import { shownAsDate } from "./dates.ts";

/** Longest text of a cell repeated in a message, in letters. */
const LONGEST = 60;

/** A cell's text for a message; a date as a date. */
export function shown(cell: Pick<SheetCell, "text" | "number" | "format">): string {
  const text =
    cell.number !== null && shownAsDate({ ...cell, address: "", unsolved: "" })
      ? isoFromSerial(Math.floor(cell.number))
      : cell.text;
  return line(text);
}

/** A text for a message: in one line, cut, without the quotation marks that messages use. */
export function line(text: string): string {
  const whole = text.replace(/\s+/g, " ").trim().replaceAll('"', "”");
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
