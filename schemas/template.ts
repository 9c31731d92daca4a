import type { Text2 } from "./language.ts";
import { type TemplateColumn, type TemplateTable, templateUnits } from "./template-tables.ts";

/** The workbook a national expert fills in: what its writer prints and its reader expects, in both languages. */
export const TEMPLATE_VERSION = "2";

/** Versions whose workbooks are read; they differ in the sheet of law changes alone. */
export const READ_VERSIONS: readonly string[] = ["1", TEMPLATE_VERSION];

/** Name of the hidden sheet, and what its first cell says: by this a filled workbook is recognised, whatever its name. */
export const IDENTITY_SHEET = "mirpal";
export const TEMPLATE_MARK = "mirpal-template";

/** Rows of the hidden sheet, from zero: label in column A, value in column B. */
export const identityRows = { mark: 0, country: 1, year: 2, lang: 3, previous: 6 } as const;

/** First line of the first sheet: whose figures, of which year. */
export const titleOf = (country: Text2, year: string): Text2 => ({
  en: `MIRPAL: figures for ${year}, ${country.en}`,
  ru: `MIRPAL: данные за ${year} год, ${country.ru}`,
});

/** How a column is headed in a year: `Arrivals, people, 2026`, `Прибывшие, человек, 2026 г.`. */
export function headingOf(table: TemplateTable, { heading }: TemplateColumn, year: string): Text2 {
  const unit = templateUnits[table.unit].name;
  return { en: `${heading.en}, ${unit.en}, ${year}`, ru: `${heading.ru}, ${unit.ru}, ${year} г.` };
}

/** How a column of figures already held is headed; `year` is null where none are held. */
export function previousHeadingOf({ heading }: TemplateColumn, year: string | null): Text2 {
  return year === null
    ? { en: `${heading.en}: none held`, ru: `${heading.ru}: в базе нет` }
    : { en: `${heading.en}: held for ${year}`, ru: `${heading.ru}: в базе за ${year} г.` };
}

/** Rows of a sheet of figures, from zero. */
export const tableRows = { title: 0, note: 1, setting: 2, previous: 3, header: 4, body: 5 } as const;

/** Column of a table's n-th measure: the figures held stand to the left of the ones asked for. */
export const figureColumn = (n: number) => 2 + 2 * n;
export const markColumn = (table: TemplateTable) => 1 + 2 * table.columns.length;
export const remarkColumn = (table: TemplateTable) => markColumn(table) + 1;

export const templateWords = {
  instructions: { en: "Instructions", ru: "Инструкция" },
  law: { en: "Law changes", ru: "Изменения законов" },
  lists: { en: "Lists", ru: "Списки" },
  mark: { en: "Mark", ru: "Отметка" },
  remark: { en: "Remark", ru: "Примечание" },
  duration: { en: "A stay is counted from", ru: "Учитывается пребывание" },
  date: { en: "At the date", ru: "На дату" },
} as const satisfies Record<string, Text2>;

/** What is asked of the office on the first sheet: the label of each cell. */
export const officeFields = {
  office: { en: "Office", ru: "Ведомство" },
  compiler: { en: "Compiled by", ru: "Составитель" },
  email: { en: "E-mail (if you like)", ru: "Электронная почта (по желанию)" },
  date: { en: "Date of filling in", ru: "Дата заполнения" },
  address: { en: "Where the figures are published (if they are)", ru: "Где опубликованы числа (если опубликованы)" },
} as const satisfies Record<string, Text2>;
