import type { Lang } from "../../schemas/language.ts";
import type { Block, Section } from "../document.ts";
import { counted, type Forms } from "../words/grammar.ts";
import { chooser, prose, section, tableBlock, tableOf } from "./parts.ts";

/** A table (`column_name` null) or a column of one, with its words. */
export interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string | null;
  readonly data_type: string | null;
  readonly about_en: string;
  readonly about_ru: string;
  readonly unit_measure: string | null;
}

/** Tables a reader asks first; the others follow in the database's order. */
const FIRST = [
  "panel_country_year",
  "panel_corridor_year",
  "remittances_monthly",
  "stocks_wide",
  "comparison",
  "best_value",
  "observation",
  "derived",
  "corridor",
  "mirror",
  "indicator",
  "economy",
  "source",
  "vintage",
];

const COLUMNS: Forms = {
  en: { one: "column", other: "columns" },
  ru: { one: "столбец", few: "столбца", many: "столбцов", other: "столбца" },
};

export function dictionarySection(dictionary: readonly ColumnRow[], lang: Lang): Section {
  const t = chooser(lang);
  const about = (row: ColumnRow) => (lang === "ru" ? row.about_ru : row.about_en);
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const tables = dictionary
    .filter((d) => d.column_name === null)
    .sort((a, b) => place(a.table_name) - place(b.table_name));
  const built = section(
    "dictionary",
    t({ en: "Tables and columns", ru: "Таблицы и столбцы" }),
    t({
      en: "The same words are in the database: in the table dictionary, and as comments on every table and column.",
      ru: "Те же слова есть в базе: в таблице dictionary и в комментариях к каждой таблице и каждому столбцу.",
    }),
    tables.map((table): Block => {
      const columns = dictionary.filter((d) => d.table_name === table.table_name && d.column_name !== null);
      if (columns.length === 0) return prose(`table-${table.table_name}`, table.table_name, about(table));
      const shown = tableBlock(
        `table-${table.table_name}`,
        table.table_name,
        about(table),
        tableOf<ColumnRow>(
          t({ en: `Columns of ${table.table_name}`, ru: `Столбцы таблицы ${table.table_name}` }),
          [
            { label: t({ en: "Column", ru: "Столбец" }), cell: (c) => c.column_name ?? "" },
            {
              label: t({ en: "What it means, type", ru: "Что означает, тип" }),
              cell: (c) => [about(c), ` (${[c.data_type, ...(c.unit_measure ? [c.unit_measure] : [])].join(", ")})`],
            },
          ],
          columns,
          false,
        ),
      );
      return { ...shown, folded: `${table.table_name}: ${counted(columns.length, COLUMNS, lang)}` };
    }),
  );
  return built;
}
