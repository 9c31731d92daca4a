import { column } from "../column.ts";
import { lawMacros } from "../law/macros/index.ts";
import type { Store } from "../store.ts";
import type { Table } from "../tables.ts";
import { plainType, type SelectedTable } from "./selection.ts";

const PLACE = column(
  "place",
  "integer",
  "place of the column in the table, from 1; 0 for the table itself",
  "место столбца в таблице, с 1; 0 для самой таблицы",
);

/** Rows of the dictionary: words as told, other columns as the database's own dictionary has them. */
const ROWS = `
  select t.table_name, t.column_name, t.data_type, t.about_en, t.about_ru{others}, t.place
  from told t
  left join home.dictionary d
    on d.table_name = t.of_name and d.column_name is not distinct from t.column_name
  order by t.table_name, t.place
`;

/**
 * The dictionary of a release: every table, view and macro in it with every column, in both languages.
 *
 * Makes the temp table `told`, from which its statement reads. Columns that a release adds have null in what only the
 * database's own dictionary knows (such as the unit).
 */
export async function dictionaryTable(
  store: Store,
  tables: readonly SelectedTable[],
  macros: readonly Table[] = lawMacros.map((m) => m.table),
): Promise<SelectedTable> {
  const own = await store.rows<{ name: string; type: string; en: string; ru: string }>(OWN);
  const others = own.filter(({ name }) => !TOLD.includes(name));
  const self: SelectedTable = {
    name: "dictionary",
    about: {
      en: "Every table and column of this release in both languages.",
      ru: "Все таблицы и столбцы этого выпуска на двух языках.",
    },
    columns: [...own.map((c) => column(c.name, plainType(c.type), c.en, c.ru)), PLACE],
    key: ["table_name", "column_name"],
    order: ["table_name", "place"],
    partition: null,
    kind: "words",
    isView: false,
    sql: ROWS.replace("{others}", others.map(({ name }) => `, d.${name}`).join("")),
  };
  await store.run(
    "create temp table told (of_name varchar, table_name varchar, column_name varchar, data_type varchar, about_en varchar, about_ru varchar, place integer)",
  );
  await store.append("told", [...tables, self, ...macros].flatMap(wordsOf));
  return self;
}

const TOLD = ["table_name", "column_name", "data_type", "about_en", "about_ru"];

const OWN = `
  select column_name as name, data_type as type, about_en as en, about_ru as ru
  from home.dictionary
  where table_name = 'dictionary' and column_name is not null
  order by list_position(${JSON.stringify(TOLD).replaceAll('"', "'")}, column_name) nulls last, column_name
`;

/** A table's own row, then its columns. */
function wordsOf(table: Table & { of?: string }): (string | number | null)[][] {
  const of = table.of ?? table.name;
  return [
    [of, table.name, null, null, table.about.en, table.about.ru, 0],
    ...table.columns.map((c, i) => [of, table.name, c.name, c.type, c.about.en, c.about.ru, i + 1]),
  ];
}
