import { areaById } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { type Lang, langs, type Text2 } from "../../schemas/language.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { IDENTITY_SHEET, officeFields, templateWords, titleOf } from "../../schemas/template.ts";
import { folded, placeIn } from "../_kit/editions.ts";
import type { Sheet, SheetCell } from "../_kit/workbook.ts";
import { readDate } from "./dates.ts";
import { shown } from "./shown.ts";

/** Whose figures they are, by the first sheet. The compiler's name and address stay in the file. */
export interface Office {
  readonly name: string;
  readonly address: string;
  /** ISO date of filling in. */
  readonly date: string;
}

/** Whether a text is one of the two languages' of a label, white space folded. */
export const says = (text: string, label: Text2) => langs.some((lang) => folded(text) === label[lang]);

/** The sheet with this name in either language, or the one whose first cell has this title. */
export function sheetNamed(book: ReadonlyMap<string, Sheet>, name: Text2, title: Text2): Sheet | null {
  const all = [...book.values()];
  return all.find((s) => says(s.name, name)) ?? all.find((s) => says(s.cell(0, 0).text, title)) ?? null;
}

/** The names of the sheets for a message, without the hidden ones of the template. */
export const sheetNames = (book: ReadonlyMap<string, Sheet>) =>
  [...book.keys()]
    .filter((name) => name !== IDENTITY_SHEET && !says(name, templateWords.lists))
    .map((name) => `"${name}"`)
    .join(", ");

/** Office, compiler and date; the faults of their cells go to `faults`. */
export function readOffice(
  file: PublisherFile,
  book: ReadonlyMap<string, Sheet>,
  { country, year, lang }: { readonly country: string; readonly year: string; readonly lang: Lang },
  faults: Fault[],
): Office | null {
  const sheet = sheetNamed(book, templateWords.instructions, templateWords.instructions);
  if (!sheet) {
    faults.push(
      new Fault("template/sheet", `the workbook has no sheet "${templateWords.instructions[lang]}"`, {
        at: file.name,
        hint: `restore the name of the sheet. Sheets found: ${sheetNames(book)}`,
      }),
    );
    return null;
  }
  const title = titleOf(areaById(country)?.name ?? { en: country, ru: country }, year);
  if (!says(sheet.cell(0, 0).text, title))
    faults.push(
      new Fault("template/title", `expected the first line "${title[lang]}", found "${shown(sheet.cell(0, 0))}"`, {
        at: `${file.name}, ${placeIn(sheet, 0, 0)}`,
        hint: "restore the line; for another country or year make another template",
      }),
    );
  const found = (field: keyof typeof officeFields): { cell: SheetCell; place: string } | null => {
    for (let row = 0; row < sheet.rows; row++)
      if (says(sheet.cell(row, 0).text, officeFields[field]))
        return { cell: sheet.cell(row, 1), place: `${file.name}, ${placeIn(sheet, row, 1)}` };
    faults.push(
      new Fault("template/label", `the line "${officeFields[field][lang]}" is gone`, {
        at: `${file.name}, ${sheet.name}`,
        hint: "write it in column A again, and the answer beside it in column B",
      }),
    );
    return null;
  };
  const [office, compiler, date, address] = [found("office"), found("compiler"), found("date"), found("address")];
  for (const [field, answer] of [
    ["office", office],
    ["compiler", compiler],
  ] as const)
    if (answer && folded(answer.cell.text) === "")
      faults.push(
        new Fault("template/office", `"${officeFields[field][lang]}" is not filled in`, {
          at: answer.place,
          hint: "write it in this cell",
        }),
      );
  const day = date && readDate(date.cell);
  if (date && (day === null || day < `${year}-01-01`))
    faults.push(
      new Fault(
        "template/date",
        `"${officeFields.date[lang]}": expected a date from the year "${year}" on, found "${shown(date.cell)}"`,
        {
          at: date.place,
          hint: `write day, month and year, for example: 15.03.${Number(year) + 1}`,
        },
      ),
    );
  if (!office || !day) return null;
  return { name: folded(office.cell.text), address: address ? folded(address.cell.text) : "", date: day };
}
