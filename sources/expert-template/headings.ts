import { Fault } from "../../schemas/fault.ts";
import { figureColumn, headingOf, markColumn, remarkColumn, tableRows, templateWords } from "../../schemas/template.ts";
import type { TemplateTable } from "../../schemas/template-tables.ts";
import { firstFilled, placeIn } from "../_kit/editions.ts";
import type { Sheet } from "../_kit/workbook.ts";
import { says } from "./office.ts";
import type { Reader } from "./reader.ts";
import { line, shown } from "./shown.ts";

/** Every column is headed as it was, in its place and of the workbook's year, and nothing stands beside the table. */
export function expectHeadings({ file, identity, faults }: Reader, table: TemplateTable, sheet: Sheet): void {
  const { year, lang } = identity;
  const expected = [
    [0, table.first],
    ...table.columns.map((c, n) => [figureColumn(n), headingOf(table, c, year)] as const),
    [markColumn(table), templateWords.mark],
    [remarkColumn(table), templateWords.remark],
  ] as const;
  for (const [column, heading] of expected) {
    const { text } = sheet.cell(tableRows.header, column);
    if (says(text, heading)) continue;
    const at = `${file.name}, ${placeIn(sheet, tableRows.header, column)}`;
    const found = line(text);
    const otherYear = /\b(19|20)\d\d\b/.exec(found)?.[0];
    if (otherYear !== undefined && says(found.replace(otherYear, year), heading)) {
      faults.push(
        new Fault("template/year", `the heading is of the year "${otherYear}", the workbook of "${year}"`, {
          at,
          hint: `the figures of "${year}" belong here; for another year make another template`,
        }),
      );
      continue;
    }
    const moved = placeOf(sheet, heading);
    faults.push(
      new Fault("template/header", `expected the heading "${heading[lang]}", found "${found}"`, {
        at,
        hint: `restore the heading and the order of rows and columns.${moved ? ` The heading now stands in: ${moved}` : ""}`,
      }),
    );
  }
  const beside = remarkColumn(table) + 1;
  for (let row = tableRows.header; row < sheet.rows; row++) {
    const column = firstFilled(sheet, row, beside);
    if (column === null) continue;
    faults.push(
      new Fault("template/beside", `"${shown(sheet.cell(row, column))}" stands to the right of the table`, {
        at: `${file.name}, ${placeIn(sheet, row, column)}`,
        hint: "move it into the column of remarks, or remove it",
      }),
    );
  }
}

function placeOf(sheet: Sheet, heading: Parameters<typeof says>[1]): string | null {
  for (let row = 0; row < Math.min(sheet.rows, tableRows.body + 5); row++)
    for (let column = 0; column < sheet.columns; column++)
      if (says(sheet.cell(row, column).text, heading)) return sheet.cell(row, column).address;
  return null;
}
