import { normalName } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { type LawChange, lawColumns, tableRows, templateWords } from "../../schemas/template.ts";
import { lawTopics } from "../../schemas/template-choices.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import { readDate } from "./dates.ts";
import { says, sheetNamed } from "./office.ts";
import type { Reader } from "./reader.ts";
import { shown } from "./shown.ts";

const columns = Object.keys(lawColumns) as readonly (keyof typeof lawColumns)[];

/** The sheet of law changes, a change a row: checked and kept as written; none where the sheet is gone or blank. */
export function readLawChanges({ file, book, identity, faults }: Reader): LawChange[] {
  const sheet = sheetNamed(book, templateWords.law, templateWords.law);
  if (!sheet) return [];
  const { lang } = identity;
  const changes: LawChange[] = [];
  for (const [i, field] of columns.entries()) {
    const cell = sheet.cell(tableRows.header, i);
    if (says(cell.text, lawColumns[field])) continue;
    faults.push(
      new Fault("template/header", `expected the heading "${lawColumns[field][lang]}", found "${shown(cell)}"`, {
        at: `${file.name}, ${placeIn(sheet, tableRows.header, i)}`,
        hint: "restore the heading and the order of rows and columns",
      }),
    );
    return [];
  }
  for (let row = tableRows.body; row < sheet.rows; row++) {
    const cells = columns.map((_, i) => sheet.cell(row, i));
    if (cells.every((c) => folded(c.text) === "")) continue;
    const at = (field: (typeof columns)[number]) => `${file.name}, ${placeIn(sheet, row, columns.indexOf(field))}`;
    const text = (field: (typeof columns)[number]) => folded(cells[columns.indexOf(field)]?.text ?? "");
    const dateCell = cells[0];
    const date = dateCell ? readDate(dateCell) : null;
    if (dateCell && date === null)
      faults.push(
        new Fault("template/law-date", `the date of the change of law cannot be read: "${shown(dateCell)}"`, {
          at: at("date"),
          hint: `write day, month and year, for example: 01.07.${identity.year}`,
        }),
      );
    const topic = lawTopics.find((t) =>
      [t.name.en, t.name.ru].some((n) => normalName(n) === normalName(text("topic"))),
    );
    if (!topic)
      faults.push(
        new Fault("template/law-topic", `the topic "${text("topic")}" is not in the list`, {
          at: at("topic"),
          hint: `choose from the list in this cell. Topics: ${lawTopics.map((t) => t.name[lang]).join(", ")}`,
        }),
      );
    for (const field of ["title", "change"] as const)
      if (text(field) === "")
        faults.push(
          new Fault("template/law-text", `"${lawColumns[field][lang]}" is not filled in`, {
            at: at(field),
            hint: "write it in this cell, or clear the row",
          }),
        );
    if (text("address") !== "" && !/^https?:\/\/\S+$/.test(text("address")))
      faults.push(
        new Fault("template/law-address", `"${text("address").slice(0, 60)}" is not the address of a page`, {
          at: at("address"),
          hint: "write an address that begins with https://, or leave the cell blank",
        }),
      );
    if (date === null || !topic) continue;
    const [title, number, change, address] = (["title", "number", "change", "address"] as const).map(text);
    changes.push({
      date,
      topic: topic.id,
      title: title ?? "",
      number: number ?? "",
      change: change ?? "",
      address: address ?? "",
      locator: placeIn(sheet, row, 0),
    });
  }
  return changes;
}
