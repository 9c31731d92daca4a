import { Fault } from "../../schemas/fault.ts";
import type { TemplateUnit } from "../../schemas/template-tables.ts";
import type { SheetCell } from "../_kit/workbook.ts";
import { shownAsDate } from "./dates.ts";
import { readTyped } from "./numbers.ts";
import { shown } from "./shown.ts";

/** A figure or mark found in a cell: `value_raw` is plain decimal text, or `…` and `x`; `written` what stood there, if other. */
export interface Figure {
  readonly value_raw: string;
  readonly written: string;
  readonly note: string;
}

/** Where a cell is, in the words of the sheet. */
interface CellPlace {
  readonly at: string;
  readonly row: string;
  readonly column: string;
  /** How the language of the workbook writes decimals. */
  readonly point: "." | ",";
}

const SHIFTED = 15;

/**
 * The figure of a cell; null for a blank one.
 *
 * @throws Fault `template/…`, each with the headings of its row and column, what stands there and what to do.
 */
export function readFigure(cell: SheetCell, unit: TemplateUnit, place: CellPlace): Figure | null {
  const { at, row, column } = place;
  const where = `row "${row}", column "${column}"`;
  const found = shown(cell);
  if (cell.unsolved !== "")
    throw new Fault(
      "template/formula",
      `${where}: the formula "${shown({ ...cell, text: `=${cell.unsolved}` })}" has no result`,
      {
        at,
        hint: "open the workbook in Excel and save it, or write the number itself",
      },
    );
  if (cell.number === null && /^#[A-Z/0!?]+$/.test(cell.text))
    throw new Fault("template/error", `${where}: the formula gives the error "${found}"`, {
      at,
      hint: "write the number itself instead of the formula",
    });
  if (shownAsDate(cell))
    throw new Fault("template/auto-date", `${where}: Excel has made the date "${found}" of what was typed`, {
      at,
      hint: "set the format of the cell to number and type the figure again, with the decimal sign of your Excel",
    });
  const figure = cell.number === null ? typedFigure(cell, unit, place) : numberFigure(cell, unit, where, at);
  if (figure) expectWithin(figure, unit, where, at, found);
  return figure;
}

function numberFigure(cell: SheetCell, unit: TemplateUnit, where: string, at: string): Figure {
  if (!cell.format.includes("%")) return { value_raw: cell.text, written: "", note: "" };
  // Excel keeps 5.8 % as 0.058
  const percent = String(Number((Number(cell.number) * 100).toPrecision(SHIFTED)));
  if (unit.unit_measure !== "PT") throw percentFault(where, at, `${percent} %`);
  return { value_raw: percent, written: `${percent} %`, note: "" };
}

function typedFigure(cell: SheetCell, unit: TemplateUnit, { at, row, column, point }: CellPlace): Figure | null {
  const where = `row "${row}", column "${column}"`;
  const found = shown(cell);
  const typed = readTyped(cell.text);
  switch (typed.kind) {
    case "blank":
      return null;
    case "mark":
      // a dash is a counted nought: the office says that there was none
      return { value_raw: typed.mark === "–" ? "0" : typed.mark, written: found, note: "" };
    case "number":
      if (typed.percent && unit.unit_measure !== "PT") throw percentFault(where, at, found);
      return { value_raw: typed.plain, written: typed.plain === found ? "" : found, note: typed.note };
    case "unit":
      throw new Fault("template/unit", `${where}: in "${found}" a unit stands beside the number: "${typed.unit}"`, {
        at,
        hint: "write the number alone, in the unit of the heading",
      });
    case "ambiguous":
      throw new Fault(
        "template/ambiguous",
        `${where}: "${found}" may be "${typed.readings[0]}" or "${typed.readings[1].replace(".", point)}"`,
        { at, hint: "write thousands without a separator, and decimals with the decimal sign of your Excel" },
      );
    case "unread":
      throw new Fault("template/number", `${where}: cannot read "${found}" as a number`, {
        at,
        hint: "write a number, or one of the marks: …, –, x; a footnote stands after a space",
      });
  }
}

const percentFault = (where: string, at: string, found: string) =>
  new Fault("template/percent", `${where}: "${found}" is a percentage, the column is not`, {
    at,
    hint: "write the number in the unit of the heading, and set the format of the cell to number",
  });

function expectWithin({ value_raw }: Figure, unit: TemplateUnit, where: string, at: string, found: string): void {
  const value = Number(value_raw);
  if (Number.isNaN(value)) return;
  if (value < 0 && unit.least === 0)
    throw new Fault("template/negative", `${where}: "${found}" is less than nought`, {
      at,
      hint: "write the number without a minus; arrivals and departures, received and sent have columns of their own",
    });
  if (unit.whole && !Number.isInteger(value))
    throw new Fault("template/fraction", `${where}: "${found}" is not a whole number`, {
      at,
      hint: "write people and documents one by one, not in thousands",
    });
  if (value < unit.least || value > unit.most)
    throw new Fault("template/range", `${where}: "${found}" is not between "${unit.least}" and "${unit.most}"`, {
      at,
      hint: "look at the unit in the heading",
    });
}
