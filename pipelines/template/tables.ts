import type { DataValidation, WriteSheet } from "hucre/xlsx";
import { areaById, theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import {
  figureColumn,
  headingOf,
  markColumn,
  previousHeadingOf,
  remarkColumn,
  tableRows,
  templateWords,
} from "../../schemas/template.ts";
import { channelRows, remainderRows } from "../../schemas/template-choices.ts";
import { type TemplateTable, templateUnits } from "../../schemas/template-tables.ts";
import { columnLetter } from "../cell-address.ts";
import { newGrid, put } from "./grid.ts";
import type { Held } from "./held.ts";
import { listNames } from "./lists.ts";
import { figureLook, heldLook, looks } from "./looks.ts";
import { words } from "./words.ts";

/** Blank rows for partners that are not printed. */
const BLANK_ROWS = 25;

/** The printed rows of a table, all that have a figure held among them: the id of each, null for a blank one. */
function rowIds(table: TemplateTable, country: string, held: Held | null): (string | null)[] {
  if (table.rows === "channels") return channelRows.map((c) => c.id);
  const ten = theTen.map((t) => t.id as string).filter((id) => id !== country);
  const main = (held?.partners ?? []).filter((id) => !ten.includes(id));
  const [total, ...others] = remainderRows.map((r) => r.id);
  const printed = new Set([country, ...ten, ...main]);
  const withFigures = table.columns.flatMap((c) => [...(held?.figures.get(c)?.rows.keys() ?? [])]);
  const more = [...new Set(withFigures)].filter((id) => !printed.has(id) && areaById(id)?.kind === "economy");
  return [total ?? null, ...ten, ...main, ...more.sort(), ...Array<null>(BLANK_ROWS).fill(null), ...others];
}

export function rowName(table: TemplateTable, id: string, lang: Lang): string {
  const own = table.rows === "channels" ? channelRows : remainderRows;
  return (own.find((r) => r.id === id) ?? areaById(id))?.name[lang] ?? id;
}

/** A sheet of figures to be filled in, with the ones held beside. */
export function tableSheet(
  table: TemplateTable,
  { country, year, lang, held }: { country: string; year: string; lang: Lang; held: Held | null },
): WriteSheet {
  const grid = newGrid();
  const ids = rowIds(table, country, held);
  const last = tableRows.body + ids.length;
  put(grid, tableRows.title, 0, table.title[lang], looks.title);
  put(grid, tableRows.note, 0, words.note(templateUnits[table.unit].name)[lang], looks.note);
  if (table.setting) {
    put(grid, tableRows.setting, 0, templateWords[table.setting][lang], looks.label);
    put(grid, tableRows.setting, 1, null, table.setting === "date" ? looks.day : looks.answer);
  }
  const any = table.columns.some((c) => held?.figures.has(c));
  put(
    grid,
    tableRows.previous,
    0,
    (held ? (any ? words.held : words.nothingHeld) : words.noDatabase)[lang],
    looks.note,
  );
  put(grid, tableRows.header, 0, table.first[lang], looks.header);
  for (const [n, column] of table.columns.entries()) {
    const known = held?.figures.get(column);
    const at = figureColumn(n);
    put(grid, tableRows.header, at - 1, previousHeadingOf(column, known?.year ?? null)[lang], looks.headerHeld);
    put(grid, tableRows.header, at, headingOf(table, column, year)[lang], looks.header);
    for (const [r, id] of ids.entries()) {
      const figure = id === null ? undefined : known?.rows.get(id);
      put(grid, tableRows.body + r, at - 1, figure ?? null, heldLook(table.unit));
      put(grid, tableRows.body + r, at, null, figureLook(table.unit));
    }
  }
  put(grid, tableRows.header, markColumn(table), templateWords.mark[lang], looks.header);
  put(grid, tableRows.header, remarkColumn(table), templateWords.remark[lang], looks.header);
  for (const [r, id] of ids.entries()) {
    put(grid, tableRows.body + r, 0, id === null ? null : rowName(table, id, lang), looks.name);
    put(grid, tableRows.body + r, markColumn(table), null, looks.name);
    put(grid, tableRows.body + r, remarkColumn(table), null, looks.free);
  }
  return {
    name: table.sheet[lang],
    rows: grid.rows,
    cells: grid.cells,
    columns: [
      { width: 34 },
      ...table.columns.flatMap(() => [{ width: 17 }, { width: 19 }]),
      { width: 19 },
      { width: 40 },
    ],
    rowDefs: new Map([[tableRows.header, { height: 62 }]]),
    freezePane: { rows: tableRows.body, columns: 1 },
    dataValidations: validations(table, last, lang),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Drop-downs, prompts and messages of a sheet of figures. Only a warning: what is pasted over is read all the same. */
function validations(table: TemplateTable, last: number, lang: Lang): DataValidation[] {
  const first = tableRows.body + 1;
  const range = (column: number) => `${columnLetter(column)}${first}:${columnLetter(column)}${last}`;
  const setting = `B${tableRows.setting + 1}`;
  return [
    ...(table.rows === "partners" ? [listOf(listNames.countries, range(0), lang)] : []),
    ...table.columns.map((_, n) =>
      figureRule(range(figureColumn(n)), `${columnLetter(figureColumn(n))}${first}`, lang),
    ),
    listOf(listNames.marks, range(markColumn(table)), lang),
    ...(table.setting === "duration" ? [listOf(listNames.durations, setting, lang)] : []),
    ...(table.setting === "date" ? [dateRule(setting, lang)] : []),
  ];
}

const shownTo = (lang: Lang, prompt: keyof typeof words.prompts, error: keyof typeof words.prompts) => ({
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: "warning" as const,
  inputTitle: words.prompts.title[lang],
  inputMessage: words.prompts[prompt][lang],
  errorTitle: words.prompts.title[lang],
  errorMessage: words.prompts[error][lang],
});

export const listOf = (name: string, range: string, lang: Lang): DataValidation => ({
  type: "list",
  formula1: name,
  range,
  ...shownTo(lang, "list", "listError"),
});

const figureRule = (range: string, first: string, lang: Lang): DataValidation => ({
  type: "custom",
  formula1: `OR(ISNUMBER(${first}),${["…", "–", "-", "x", "х"].map((m) => `${first}="${m}"`).join(",")})`,
  range,
  ...shownTo(lang, "figure", "figureError"),
});

export const dateRule = (range: string, lang: Lang): DataValidation => ({
  type: "date",
  operator: "between",
  formula1: "33239",
  formula2: "73050",
  range,
  ...shownTo(lang, "date", "dateError"),
});
