import type { DataValidation, WriteSheet } from "hucre/xlsx";
import type { Lang } from "../../schemas/language.ts";
import { tableRows, templateWords } from "../../schemas/template.ts";
import { type LawField, lawColumns } from "../../schemas/template-law.ts";
import { columnLetter } from "../cell-address.ts";
import { newGrid, put } from "./grid.ts";
import { listNames } from "./lists.ts";
import { looks } from "./looks.ts";
import { dateRule, listOf } from "./tables.ts";
import { words } from "./words.ts";

/** Rows for changes of law. */
const LAW_ROWS = 30;
const WIDTHS: Readonly<Record<LawField, number>> = {
  date: 16,
  topic: 32,
  party: 28,
  whom: 22,
  answer: 34,
  value: 12,
  unit: 18,
  title: 44,
  number: 14,
  article: 14,
  change: 50,
  address: 40,
};
const fields = Object.keys(lawColumns) as LawField[];

/** The sheet of law changes: free rows, with lists to choose from. */
export function lawSheet(lang: Lang): WriteSheet {
  const grid = newGrid();
  put(grid, tableRows.title, 0, templateWords.law[lang], looks.title);
  put(grid, tableRows.note, 0, words.lawNote[lang], looks.note);
  for (const [c, field] of fields.entries()) {
    put(grid, tableRows.header, c, lawColumns[field][lang], looks.header);
    for (let r = 0; r < LAW_ROWS; r++)
      put(grid, tableRows.body + r, c, null, field === "date" ? looks.lawDay : looks.free);
  }
  return {
    name: templateWords.law[lang],
    rows: grid.rows,
    cells: grid.cells,
    columns: fields.map((field) => ({ width: WIDTHS[field] })),
    freezePane: { rows: tableRows.body },
    dataValidations: choices(lang),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Drop-downs and prompts; the answers offered are those of the question in the same row. */
function choices(lang: Lang): DataValidation[] {
  const first = tableRows.body + 1;
  const column = (field: LawField) => columnLetter(fields.indexOf(field));
  const range = (field: LawField) => `${column(field)}${first}:${column(field)}${tableRows.body + LAW_ROWS}`;
  const prompted = (rule: DataValidation, prompt: keyof typeof words.prompts) => ({
    ...rule,
    inputMessage: words.prompts[prompt][lang],
  });
  const question = `$${column("topic")}${first}`;
  const { answers, answered } = listNames;
  const own = `OFFSET(${answers},MATCH(${question},${answered},0)-1,0,COUNTIF(${answered},${question}),1)`;
  return [
    dateRule(range("date"), lang),
    prompted(listOf(listNames.questions, range("topic"), lang), "question"),
    prompted(listOf(listNames.parties, range("party"), lang), "party"),
    prompted(listOf(listNames.whom, range("whom"), lang), "whom"),
    prompted(listOf(own, range("answer"), lang), "answer"),
    listOf(listNames.units, range("unit"), lang),
  ];
}
