import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import { expectCell, type Sheet } from "../_kit/workbook.ts";
import { ANNUAL, MISPRINTS, MONTHS, type SheetKind } from "./rows.ts";

/** A month, counted from year 0, or a year; with the heading's own words where they are misprinted. */
export interface Period {
  readonly unit: SheetKind["periods"];
  readonly ordinal: number;
  readonly misprint: string | null;
}

/** Rows of the headings: years, months under them, flows under those. */
export interface Heads {
  readonly years: number;
  readonly months: number;
  readonly flows: number;
}

/** `2023-07` or `2023`. */
export function periodText({ unit, ordinal }: Pick<Period, "unit" | "ordinal">): string {
  return unit === "years"
    ? String(ordinal)
    : `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, "0")}`;
}

/**
 * The period of the block at `column`: the year stands above January or the first block, the month in each block.
 *
 * @throws Fault `file/header` for a heading that is no year or month, `file/period` for one out of order.
 */
export function periodAt(
  file: PublisherFile,
  sheet: Sheet,
  { name, periods: unit }: SheetKind,
  { years, months }: Heads,
  column: number,
  before: Period | undefined,
): Period {
  const at = (row: number) => `${file.name}, ${placeIn(sheet, row, column)}`;
  const yearText = folded(sheet.cell(years, column).text);
  const monthText = folded(sheet.cell(months, column).text);
  const inherited = unit === "months" && before ? Math.floor(before.ordinal / 12) : Number.NaN;
  const year = yearText === "" ? inherited : /^(19|20)\d{2}$/.test(yearText) ? Number(yearText) : Number.NaN;
  if (Number.isNaN(year))
    throw new Fault("file/header", `expected a year, found "${yearText}"`, {
      at: at(years),
      hint: "restore the year above its first month",
    });
  if (unit === "years") expectCell(file, sheet, months, column, ANNUAL);
  const month = MONTHS.indexOf(monthText);
  if (unit === "months" && month < 0)
    throw new Fault("file/header", `expected a month, found "${monthText}"`, {
      at: at(months),
      hint: "restore the month's name, or add the new layout to the source",
    });
  const ordinal = unit === "years" ? year : year * 12 + month;
  const next = before === undefined ? ordinal : before.ordinal + 1;
  if (ordinal === next) return { unit, ordinal, misprint: null };
  const expected = periodText({ unit, ordinal: next });
  if (MISPRINTS.some((m) => m.sheet === name && m.period === expected && m.printed === monthText))
    return { unit, ordinal: next, misprint: `headed "${monthText}"` };
  throw new Fault("file/period", `expected "${expected}", found "${periodText({ unit, ordinal })}"`, {
    at: at(unit === "years" ? years : months),
    hint: "a period is missing, printed twice or out of order: restore its heading; for a misprint of the publisher add it to the source's rows.ts",
  });
}
