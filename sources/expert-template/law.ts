import { Fault } from "../../schemas/fault.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { tableRows, templateWords } from "../../schemas/template.ts";
import { type LawChange, type LawField, lawColumns, lawColumns1 } from "../../schemas/template-law.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import type { Sheet, SheetCell } from "../_kit/workbook.ts";
import { readDate } from "./dates.ts";
import { notFilledIn, topicOf, topicOf1 } from "./law-choices.ts";
import { codedChange } from "./law-coded.ts";
import { says, sheetNamed } from "./office.ts";
import type { Reader } from "./reader.ts";
import { shown } from "./shown.ts";

/** Longest text of a cell, in characters, as in a record of the law (`_kit/law.ts`): a longer one is a pasted page. */
const LONGEST = 2000;

/** Columns of free text. */
const TEXTS = ["title", "number", "article", "change", "address"] as const satisfies readonly LawField[];

/** A row of the sheet: its cells by field, and how a fault of one is told. */
export interface LawRow {
  readonly lang: Lang;
  readonly cell: (field: LawField) => SheetCell | null;
  readonly text: (field: LawField) => string;
  /** @param hint what to do. */
  readonly fault: (code: string, field: LawField, message: string, hint: string) => void;
}

/** The sheet of law changes, a change a row, all faults told; none where the sheet is gone or blank. */
export function readLawChanges(reader: Reader): LawChange[] {
  const { file, book, identity, faults } = reader;
  const sheet = sheetNamed(book, templateWords.law, templateWords.law);
  if (!sheet) return [];
  const first = identity.version === "1";
  const columns: Partial<Record<LawField, Text2>> = first ? lawColumns1 : lawColumns;
  const fields = Object.keys(columns) as LawField[];
  if (!headed(reader, sheet, columns)) return [];
  const changes: LawChange[] = [];
  for (let line = tableRows.body; line < sheet.rows; line++) {
    const cells = fields.map((_, i) => sheet.cell(line, i));
    if (cells.every((c) => folded(c.text) === "" && c.unsolved === "")) continue;
    const row: LawRow = {
      lang: identity.lang,
      cell: (field) => cells[fields.indexOf(field)] ?? null,
      text: (field) => folded(cells[fields.indexOf(field)]?.text ?? ""),
      fault: (code, field, message, hint) => {
        faults.push(
          new Fault(code, message, { at: `${file.name}, ${placeIn(sheet, line, fields.indexOf(field))}`, hint }),
        );
      },
    };
    const before = faults.length;
    const unsolved = fields.filter((_, i) => cells[i]?.unsolved !== "");
    for (const field of unsolved)
      row.fault(
        "template/law-formula",
        field,
        `"${lawColumns[field][row.lang]}": the formula has no result`,
        "open the workbook in Excel and save it, or write the text itself",
      );
    if (unsolved.length > 0) continue;
    const change = readChange(reader, row, first);
    if (change && faults.length === before) changes.push({ ...change, locator: placeIn(sheet, line, 0) });
  }
  return changes;
}

function readChange({ identity, office }: Reader, row: LawRow, first: boolean): Omit<LawChange, "locator"> | null {
  const dateCell = row.cell("date");
  const date = dateCell ? readDate(dateCell) : null;
  if (dateCell && date === null)
    row.fault(
      "template/law-date",
      "date",
      `the date of the change of law cannot be read: "${shown(dateCell)}"`,
      `write day, month and year, for example: 01.07.${identity.year}`,
    );
  const topic = first ? topicOf1(row) : topicOf(row);
  const coded = topic !== null && typeof topic !== "string" ? codedChange(row, topic, identity, office) : null;
  // a coded answer says what changes
  for (const field of typeof topic === "string" ? (["title", "change"] as const) : (["title"] as const))
    if (row.text(field) === "") notFilledIn(row, field);
  for (const field of TEXTS)
    if (row.text(field).length > LONGEST)
      row.fault(
        "template/law-long",
        field,
        `"${lawColumns[field][row.lang]}": the text has "${row.text(field).length}" characters, "${LONGEST}" at most`,
        "shorten it in this cell",
      );
  if (row.text("address") !== "" && !/^https?:\/\/\S+$/.test(row.text("address")))
    row.fault(
      "template/law-address",
      "address",
      `"${row.text("address").slice(0, 60)}" is not the address of a page`,
      "write an address that begins with https://, or leave the cell blank",
    );
  if (date === null || topic === null) return null;
  return {
    date,
    topic: typeof topic === "string" ? topic : topic.id,
    title: row.text("title"),
    number: row.text("number"),
    change: row.text("change"),
    address: row.text("address"),
    ...(coded && { coded }),
  };
}

/** The headings stand as they were; a fault of the first that does not, and the sheet is not read. */
function headed({ file, identity, faults }: Reader, sheet: Sheet, columns: Partial<Record<LawField, Text2>>): boolean {
  for (const [i, heading] of Object.values(columns).entries()) {
    const cell = sheet.cell(tableRows.header, i);
    if (says(cell.text, heading)) continue;
    faults.push(
      new Fault("template/header", `expected the heading "${heading[identity.lang]}", found "${shown(cell)}"`, {
        at: `${file.name}, ${placeIn(sheet, tableRows.header, i)}`,
        hint: "restore the heading and the order of rows and columns",
      }),
    );
    return false;
  }
  return true;
}
