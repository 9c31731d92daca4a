import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvLine, type Dialect, lineOf } from "./csv-line.ts";
import type { Format, WrittenFile } from "./format.ts";
import { headingsRu } from "./headings-ru.ts";
import type { ReleaseTable } from "./release-table.ts";
import { writeLines } from "./write-lines.ts";

/** As Excel reads and writes with Russian settings. */
export const DIALECT: Dialect = { separator: ";", decimal: ",", yes: "да", no: "нет", day: "%d.%m.%Y" };

/** Excel knows UTF-8 by this mark only. */
const MARK = "\ufeff";

/** Rows of a sheet, the heading among them. */
const SHEET = 1_048_576;

/** Which heading is which column. */
const COLUMNS = "csv-ru/columns.csv";

/**
 * The tables that a person opens in Excel: those ready for analysis and the words. The headings are Russian words; which
 * column each stands for, with its full meaning and unit, is said in a file beside: a second row would be taken for data.
 */
export const csvRu: Format = {
  id: "csv-ru",
  about: {
    en: "The tables ready for analysis for Excel with Russian settings: semicolon, decimal comma, headings in Russian; their codes are in columns.csv",
    ru: "Таблицы для анализа для Excel с русскими настройками: точка с запятой, десятичная запятая, русские заголовки; их коды – в columns.csv",
  },
  write: async ({ store, tables }, folder) => {
    mkdirSync(join(folder, "csv-ru"), { recursive: true });
    const files: WrittenFile[] = [];
    const columns: string[] = [];
    for (const table of tables.filter((t) => t.kind === "panel" || t.kind === "words")) {
      const counted = await store.first<{ n: number }>(`select count(*)::integer as n from ${table.name}`);
      if ((counted?.n ?? 0) >= SHEET) continue;
      const path = `csv-ru/${table.name}.csv`;
      const headings = headingsRu(table.columns);
      const heading = MARK + csvLine(headings, DIALECT);
      const rows = await writeLines(store, join(folder, path), heading, lineOf(table.columns, DIALECT), table.name);
      files.push({ path, table: table.name, rows });
      columns.push(...meanings(table, headings));
    }
    writeFileSync(join(folder, COLUMNS), MARK + csvLine(MEANINGS, DIALECT) + columns.join(""));
    return [...files, { path: COLUMNS, table: null, rows: columns.length }];
  },
};

const MEANINGS = ["таблица", "заголовок", "код", "тип", "единица", "что означает"];

const meanings = (table: ReleaseTable, headings: readonly string[]): string[] =>
  table.columns.map((c, i) =>
    csvLine([table.name, headings[i] ?? c.name, c.name, c.type, c.unit ?? "", c.about.ru], DIALECT),
  );
