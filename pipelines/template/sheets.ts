import type { NamedRange } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { areaById } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import {
  IDENTITY_SHEET,
  identityRows,
  officeFields,
  TEMPLATE_MARK,
  TEMPLATE_VERSION,
  templateWords,
  titleOf,
} from "../../schemas/template.ts";
import { templateTables } from "../../schemas/template-tables.ts";
import { columnLetter } from "../cell-address.ts";
import { newGrid, put } from "./grid.ts";
import type { Held } from "./held.ts";
import { looks } from "./looks.ts";
import { dateRule } from "./tables.ts";
import { words } from "./words.ts";

/** The first sheet: what to do, and whose figures they are. */
export function instructionsSheet(country: string, year: string, lang: Lang): WriteSheet {
  const grid = newGrid();
  const name = areaById(country)?.name ?? { en: country, ru: country };
  put(grid, 0, 0, titleOf(name, year)[lang], looks.title);
  const from = 2;
  const fields = Object.entries(officeFields);
  const steps = from + fields.length + 1;
  for (const [i, [field, label]] of fields.entries()) {
    put(grid, from + i, 0, label[lang], looks.label);
    put(grid, from + i, 1, null, field === "date" ? looks.day : looks.answer);
  }
  for (const [i, step] of words.steps.entries()) put(grid, steps + i, 0, step[lang], looks.text);
  const dateRow = from + fields.findIndex(([field]) => field === "date") + 1;
  return {
    name: templateWords.instructions[lang],
    rows: grid.rows,
    cells: grid.cells,
    columns: [{ width: 46 }, { width: 64 }],
    merges: words.steps.map((_, i) => ({ startRow: steps + i, startCol: 0, endRow: steps + i, endCol: 1 })),
    rowDefs: new Map(words.steps.map((s, i) => [steps + i, { height: s[lang].length > 105 ? 32 : 16 }])),
    dataValidations: [dateRule(`B${dateRow}`, lang)],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The hidden sheet by which a filled workbook is recognised, with the figures printed in grey. */
export function identitySheet(
  country: string,
  year: string,
  lang: Lang,
  held: Held | null,
): { sheet: WriteSheet; ranges: NamedRange[] } {
  const grid = newGrid();
  const told = [
    [identityRows.mark, TEMPLATE_MARK, TEMPLATE_VERSION, "MIRPAL_TEMPLATE"],
    [identityRows.country, "country", country, "MIRPAL_COUNTRY"],
    [identityRows.year, "year", year, "MIRPAL_YEAR"],
    [identityRows.lang, "lang", lang, "MIRPAL_LANG"],
  ] as const;
  for (const [row, label, value] of told) {
    put(grid, row, 0, label);
    put(grid, row, 1, value);
  }
  const previous = templateTables.flatMap((table) =>
    table.columns.flatMap((column) =>
      [...(held?.figures.get(column)?.rows ?? [])].map(([row, v]) => [`${table.id}|${column.id}|${row}`, v] as const),
    ),
  );
  for (const [i, [key, value]] of previous.entries()) {
    put(grid, identityRows.previous + i, 0, key);
    put(grid, identityRows.previous + i, 1, value);
  }
  return {
    sheet: { name: IDENTITY_SHEET, rows: grid.rows, cells: grid.cells, hidden: true },
    ranges: told.map(([row, , , name]) => ({ name, range: `${IDENTITY_SHEET}!$${columnLetter(1)}$${row + 1}` })),
  };
}
