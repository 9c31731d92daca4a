import { isoFromSerial } from "../../schemas/periods.ts";
import type { SheetCell } from "../_kit/workbook.ts";

/** Days of Excel that a date can mean here: 1991-01-01 to 2099-12-31. */
const [FIRST_DAY, LAST_DAY] = [33_239, 73_050];

/** Whether Excel shows the number as a date or a time. */
export function shownAsDate({ number, format }: SheetCell): boolean {
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return number !== null && /[dmyhsдмгч]/i.test(code) && !/[0#?]|general|основной/i.test(code);
}

/** An ISO date from a date cell or from `15.03.2027` or `2027-03-15`; null for anything else, `03/04/2027` among it. */
export function readDate(cell: SheetCell): string | null {
  if (cell.number !== null)
    return Number.isInteger(cell.number) && cell.number >= FIRST_DAY && cell.number <= LAST_DAY
      ? isoFromSerial(cell.number)
      : null;
  const text = cell.text.trim().replace(/\s*г\.?$/, "");
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null;
}
