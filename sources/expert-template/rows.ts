import { Fault } from "../../schemas/fault.ts";
import { figureColumn, markColumn } from "../../schemas/template.ts";
import { markChoices } from "../../schemas/template-choices.ts";
import type { TemplateTable } from "../../schemas/template-tables.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import type { Sheet } from "../_kit/workbook.ts";
import { suggestions } from "./names.ts";
import type { Reader } from "./reader.ts";
import { line, shown } from "./shown.ts";

/** A name that is in no list, with the nearest ones: they are offered, never taken. */
export function unknownName(table: TemplateTable, name: string, at: string): Fault {
  const near = suggestions(table, name);
  const accept = near[0]
    ? `\nto accept the first: npx mirpal receive expert-template FILE --name "${line(name)}=${near[0].id}"`
    : "";
  return new Fault("template/name", `the name "${line(name)}" is in no list`, {
    at,
    hint: near.length
      ? `choose from the list in this cell. Near to it: ${near.map((s) => `${s.name} (${s.id})`).join(", ")}${accept}`
      : "choose from the list in this cell",
  });
}

/** A partner or channel has figures in one row, and none is the country itself. */
export function expectOnce(
  { identity, faults }: Reader,
  id: string,
  name: string,
  at: string,
  rows: Map<string, string>,
): void {
  const first = rows.get(id);
  if (first !== undefined)
    faults.push(
      new Fault("template/twice", `"${line(name)}" has figures in two rows: here and at "${first}"`, {
        at,
        hint: "keep one of the two rows",
      }),
    );
  else rows.set(id, at.split("!").at(-1) ?? at);
  if (id === identity.country)
    faults.push(
      new Fault("template/self", `"${line(name)}" is the country of the workbook itself, not a partner`, {
        at,
        hint: "clear the row",
      }),
    );
}

/** The figures in grey are for looking at: a changed one was meant for the column beside it. */
export function expectPrevious(
  { file, identity, faults }: Reader,
  table: TemplateTable,
  sheet: Sheet,
  row: number,
  id: string,
  name: string,
): void {
  for (const [n, column] of table.columns.entries()) {
    const at = figureColumn(n) - 1;
    const cell = sheet.cell(row, at);
    if (folded(cell.text) === "") continue;
    if (cell.number !== null && cell.number === identity.previous.get(`${table.id}|${column.id}|${id}`)) continue;
    faults.push(
      new Fault(
        "template/previous",
        `row "${line(name)}": "${shown(cell)}" was typed into a grey column, which holds the figures of earlier years`,
        {
          at: `${file.name}, ${placeIn(sheet, row, at)}`,
          hint: `move the number one column to the right: ${sheet.cell(row, at + 1).address}`,
        },
      ),
    );
  }
}

/** The letter of the mark beside a row; "" for none. */
export function markOf(
  { file, faults, identity }: Reader,
  table: TemplateTable,
  sheet: Sheet,
  row: number,
  name: string,
): string {
  const cell = sheet.cell(row, markColumn(table));
  const text = folded(cell.text).toLowerCase();
  if (text === "") return "";
  const found = markChoices.find((m) => m.name.en === text || m.name.ru === text);
  if (found) return found.letter;
  faults.push(
    new Fault("template/mark", `row "${line(name)}": the mark "${shown(cell)}" is not in the list`, {
      at: `${file.name}, ${placeIn(sheet, row, markColumn(table))}`,
      hint: `write anything else under remarks. Marks: ${markChoices.map((m) => m.name[identity.lang]).join(", ")}`,
    }),
  );
  return "";
}
