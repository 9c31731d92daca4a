import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { firstFilled, folded, placeIn } from "../_kit/editions.ts";
import { readWorkbook, requireSheet, type Sheet } from "../_kit/workbook.ts";

/** The sheet that every export of the statistical portal EMISS has. */
const SHEET = "Данные";
/** The title with its unit and what its figures are: «… (человек, значение показателя за год)». */
const TITLE = /^(.+) \(([^(),]+), ([^()]+)\)$/;
/** Blanks that set a label one level below the one above it. */
const STEP = 4;

/** What a source expects of an export. */
export interface EmissLayout {
  /** The indicator's name without unit and kind. */
  readonly indicator: string;
  readonly unit: string;
  /** What a figure is: «значение показателя за год». */
  readonly kind: string;
  /** Headings of the dimensions, in any order. */
  readonly dimensions: readonly string[];
  /** The heading of a period. */
  readonly period: RegExp;
}

/** A label with its depth: 0 for the topmost, one more for every four blanks before it. */
export interface EmissLabel {
  readonly text: string;
  readonly level: number;
}

export interface EmissFigure {
  readonly period: string;
  readonly text: string;
  readonly number: number | null;
  readonly locator: string;
}

/** A row of the table: its label in each dimension, by heading, and a figure for every period. */
export interface EmissRow {
  label(dimension: string): EmissLabel;
  readonly figures: readonly EmissFigure[];
  readonly locator: string;
}

/**
 * The rows of an export of EMISS: title, header of dimensions and periods, and one row for each set of labels.
 *
 * @throws Fault `file/sheet`, `file/title`, `file/unit`, `file/header`, `file/row`, `file/duplicate`, `file/no-figures`
 * with the cell.
 */
export function readEmiss(file: PublisherFile, layout: EmissLayout): EmissRow[] {
  const sheet = requireSheet(file, readWorkbook(file), SHEET);
  expectTitle(file, sheet, layout);
  const header = headerRow(file, sheet, layout);
  const { dimensions, periods } = columnsOf(file, sheet, header, layout);
  const rows: EmissRow[] = [];
  const seen = new Map<string, string>();
  for (let row = header + 1; row < sheet.rows; row++) {
    if (firstFilled(sheet, row, 0) === null) continue;
    const labels = new Map([...dimensions].map(([name, column]) => [name, labelOf(file, sheet, row, column)]));
    const locator = placeIn(sheet, row, 0);
    const key = [...labels.values()].map((l) => l.text).join("\u0001");
    const first = seen.get(key);
    if (first !== undefined)
      throw new Fault("file/duplicate", `the same labels stand here and at ${first}`, {
        at: `${file.name}, ${locator}`,
        hint: "keep one of the two rows",
      });
    seen.set(key, locator);
    rows.push({
      // every heading of the layout is among the columns: columnsOf refuses a file without one
      label: (dimension) => labels.get(dimension) ?? { text: "", level: 0 },
      figures: periods.map(({ column, period }) => {
        const { text, number } = sheet.cell(row, column);
        return { period, text, number, locator: placeIn(sheet, row, column) };
      }),
      locator,
    });
  }
  if (rows.length > 0) return rows;
  throw new Fault("file/no-figures", "no row stands under the header", {
    at: `${file.name}, ${placeIn(sheet, header, 0)}`,
    hint: "was anything chosen when the table was exported? export it again",
  });
}

function expectTitle(file: PublisherFile, sheet: Sheet, { indicator, unit, kind }: EmissLayout): void {
  const at = `${file.name}, ${placeIn(sheet, 0, 0)}`;
  const [, name, inUnit, ofKind] = TITLE.exec(folded(sheet.cell(0, 0).text)) ?? [];
  if (name !== indicator)
    throw new Fault("file/title", `expected "${indicator}", found "${sheet.cell(0, 0).text}"`, {
      at,
      hint: "is it the export this source reads? the title of the indicator stands in the first cell",
    });
  if (inUnit === unit && ofKind === kind) return;
  throw new Fault("file/unit", `expected "${unit}, ${kind}", found "${inUnit}, ${ofKind}"`, {
    at,
    hint: "export the table in the unit this source reads, or add the unit to the source",
  });
}

function headerRow(file: PublisherFile, sheet: Sheet, { dimensions }: EmissLayout): number {
  for (let row = 1; row < sheet.rows; row++) {
    const column = firstFilled(sheet, row, 0);
    if (column === null) continue;
    if (dimensions.includes(folded(sheet.cell(row, column).text))) return row;
    break;
  }
  throw new Fault("file/header", `no header with "${dimensions.join('", "')}" stands under the title`, {
    at: `${file.name}, ${placeIn(sheet, 1, 0)}`,
    hint: "export the table with these dimensions in the rows and the periods in the columns",
  });
}

function columnsOf(
  file: PublisherFile,
  sheet: Sheet,
  header: number,
  layout: EmissLayout,
): { dimensions: Map<string, number>; periods: { column: number; period: string }[] } {
  const dimensions = new Map<string, number>();
  const periods: { column: number; period: string }[] = [];
  const refuse = (column: number, message: string) => {
    throw new Fault("file/header", message, {
      at: `${file.name}, ${placeIn(sheet, header, column)}`,
      hint: "export the table with the dimensions this source reads and periods in the columns, each once",
    });
  };
  for (let column = 0; column < sheet.columns; column++) {
    const text = folded(sheet.cell(header, column).text);
    if (layout.dimensions.includes(text) && !dimensions.has(text)) dimensions.set(text, column);
    else if (layout.period.test(text) && !periods.some((p) => p.period === text))
      periods.push({ column, period: text });
    else if (text !== "") refuse(column, `the column "${text}" is not one this source reads, or stands twice`);
    else
      for (let row = header + 1; row < sheet.rows; row++)
        if (sheet.cell(row, column).text.trim() !== "") refuse(column, "a column without a heading holds figures");
  }
  const missing = layout.dimensions.find((d) => !dimensions.has(d));
  if (missing !== undefined) refuse(0, `the column "${missing}" is missing`);
  if (periods.length === 0) refuse(0, "no column is headed by a period");
  const back = periods.find((p, i) => i > 0 && p.period <= (periods[i - 1]?.period ?? ""));
  if (back) refuse(back.column, `the period "${back.period}" stands after a later one`);
  return { dimensions, periods };
}

function labelOf(file: PublisherFile, sheet: Sheet, row: number, column: number): EmissLabel {
  const { text } = sheet.cell(row, column);
  const blanks = text.length - text.trimStart().length;
  if (text.trim() !== "" && blanks % STEP === 0) return { text: folded(text), level: blanks / STEP };
  throw new Fault("file/row", `the label "${text}" is empty or not set in by whole steps`, {
    at: `${file.name}, ${placeIn(sheet, row, column)}`,
    hint: "keep the blanks before the labels as the portal exports them: they are the hierarchy",
  });
}
