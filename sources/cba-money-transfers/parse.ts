import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectNotes, firstFilled, folded, placeIn } from "../_kit/editions.ts";
import { expectCell, readWorkbook, requireSheet, type Sheet } from "../_kit/workbook.ts";
import { expectDefinitions, expectSheets } from "./layout.ts";
import { type Heads, type Period, periodAt, periodText } from "./periods.ts";
import { FLOWS, measureName, NON_COMMERCIAL, type SheetKind, TOTAL, workbooks } from "./rows.ts";

export const layouts = workbooks.map((w) => w.layout);

/** A sheet's periods, its rows between the headings and the total, and the unit of its measures. */
interface Table {
  readonly sheet: Sheet;
  readonly kind: SheetKind;
  readonly unit: string;
  readonly blocks: readonly (Period & { readonly column: number })[];
  readonly heads: Heads;
  readonly last: number;
}

/** Finds one reading per partner and column: six columns a month or year, in thousand dollars and in million drams. */
export function parse(file: PublisherFile): Parsed {
  const book = readWorkbook(file);
  const { layout, sheets } = expectSheets(file, book);
  const tables = sheets.map((kind) => tableOf(file, requireSheet(file, book, kind.name), kind));
  const newest = lastMonth(file, tables);
  const passed_over: Record<string, number> = { 'sheet "methodology", not the table': expectDefinitions(file, book) };
  const readings = tables.flatMap((table) => {
    const whole = table.blocks.filter((b) => table.kind.periods === "months" || b.ordinal * 12 + 11 <= newest.ordinal);
    const left = (table.blocks.length - whole.length) * 2 * FLOWS.length * rowsOf(table).length;
    if (left > 0) passed_over[UNFINISHED] = (passed_over[UNFINISHED] ?? 0) + left;
    return rowsOf(table).flatMap((row) => [...readingsOf({ ...table, blocks: whole }, row)]);
  });
  return { layout, edition: `data to ${periodText(newest)}`, published: null, part: "", readings, passed_over };
}

/** Why a year's column is left: the months of the same workbook do not reach its end. */
export const UNFINISHED = "cells of a year whose months are not all in the workbook";

/** The newest month, the same in dollars and in drams. */
function lastMonth(file: PublisherFile, tables: readonly Table[]): Period {
  const [first, ...others] = tables.filter((t) => t.kind.periods === "months");
  const newest = first?.blocks.at(-1);
  if (!first || !newest) throw new Error("a layout without a sheet of months");
  for (const { sheet, blocks, heads } of others) {
    const last = blocks.at(-1);
    if (last?.ordinal === newest.ordinal) continue;
    throw new Fault(
      "file/period",
      `expected "${periodText(newest)}" as the last month, found "${last ? periodText(last) : ""}"`,
      {
        at: `${file.name}, ${placeIn(sheet, heads.months, last?.column ?? 0)}`,
        hint: `"${first.sheet.name}" ends with another month: was one cut off or added in one sheet only? download the file again`,
      },
    );
  }
  return newest;
}

function tableOf(file: PublisherFile, sheet: Sheet, kind: SheetKind): Table {
  const top = nextFilled(sheet, 0);
  const title = folded(sheet.cell(top, 0).text);
  if (!kind.title.test(title))
    throw new Fault("file/title", `expected the table "${kind.name}", found "${title}"`, {
      at: `${file.name}, ${placeIn(sheet, top, 0)}`,
      hint: "is the sheet renamed, or its table another? restore the title, or add the new one to the source's rows.ts",
    });
  const years = nextFilled(sheet, top + 1);
  const months = nextFilled(sheet, years + 1);
  const heads = { years, months, flows: nextFilled(sheet, months + 1) };
  const label = folded(sheet.cell(years, 0).text);
  const unit = kind.labels[label];
  if (unit === undefined)
    throw new Fault("file/unit", `the sheet "${kind.name}" is labelled "${label}"`, {
      at: `${file.name}, ${placeIn(sheet, years, 0)}`,
      hint: `units read: ${Object.keys(kind.labels).join(", ")}; check the figures against the other sheets, then add the unit to the source's rows.ts`,
    });
  const last = totalRow(file, sheet, heads.flows + 1);
  const blocks = blocksOf(file, sheet, kind, heads);
  expectNothingBeside(file, sheet, 1 + 6 * blocks.length, years, last);
  expectNotes(file, sheet, last + 1, []);
  return { sheet, kind, unit, blocks, heads, last };
}

/** Every block of six columns from the second column on, each after the one before it. */
function blocksOf(file: PublisherFile, sheet: Sheet, kind: SheetKind, heads: Heads): Table["blocks"] {
  const blocks: (Period & { column: number })[] = [];
  for (let column = 1; column === 1 || folded(sheet.cell(heads.flows, column).text) !== ""; column += 6) {
    for (let i = 0; i < 6; i++) {
      if (i > 0) expectCell(file, sheet, heads.years, column + i, "");
      if (i > 0) expectCell(file, sheet, heads.months, column + i, i === FLOWS.length ? NON_COMMERCIAL : "");
      expectCell(file, sheet, heads.flows, column + i, FLOWS[i % FLOWS.length] ?? "");
    }
    blocks.push({ ...periodAt(file, sheet, kind, heads, column, blocks.at(-1)), column });
  }
  return blocks;
}

/** Rows that name a partner; a row without a name must be blank. */
function rowsOf({ sheet, heads, last }: Table): number[] {
  const rows = Array.from({ length: last - heads.flows }, (_, i) => heads.flows + 1 + i);
  return rows.filter((row) => sheet.cell(row, 0).text.trim() !== "");
}

function* readingsOf({ sheet, blocks, unit }: Table, row: number): Generator<Reading> {
  const counterpart_area = sheet.cell(row, 0).text;
  for (const block of blocks)
    for (let i = 0; i < 6; i++) {
      const { text, address } = sheet.cell(row, block.column + i);
      yield reading({
        ref_area: "Armenia",
        counterpart_area,
        measure: measureName(FLOWS[i % FLOWS.length] ?? "", i >= FLOWS.length, unit),
        time_period: periodText(block),
        value_raw: text,
        attribute_raw: block.misprint ?? "",
        locator: `${sheet.name}!${address}`,
      });
    }
}

function nextFilled(sheet: Sheet, from: number): number {
  for (let row = from; row < sheet.rows; row++) if (firstFilled(sheet, row, 0) !== null) return row;
  return from;
}

function totalRow(file: PublisherFile, sheet: Sheet, from: number): number {
  let total = -1;
  for (let row = from; row < sheet.rows; row++) {
    const name = folded(sheet.cell(row, 0).text);
    if (name === TOTAL) total = row;
    const column = name === "" ? firstFilled(sheet, row, 1) : null;
    if (column !== null)
      throw new Fault("file/row", `"${sheet.cell(row, column).text}" stands in a row without a partner's name`, {
        at: `${file.name}, ${placeIn(sheet, row, column)}`,
        hint: "write the name in the first column, or clear the row",
      });
  }
  if (total >= 0) return total;
  throw new Fault("file/row", `the table has no row "${TOTAL}", its last`, {
    at: `${file.name}, ${placeIn(sheet, sheet.rows - 1, 0)}`,
    hint: "is the file cut short, or the row renamed? download it again, or restore the name",
  });
}

function expectNothingBeside(file: PublisherFile, sheet: Sheet, column: number, top: number, last: number): void {
  for (let row = top; row <= last; row++) {
    const found = firstFilled(sheet, row, column);
    if (found === null) continue;
    throw new Fault("file/header", `"${sheet.cell(row, found).text}" stands to the right of the table`, {
      at: `${file.name}, ${placeIn(sheet, row, found)}`,
      hint: "remove the added column, or write the headings of its month",
    });
  }
}
