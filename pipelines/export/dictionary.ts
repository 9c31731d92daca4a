import { column } from "../column.ts";
import { lawMacros } from "../law/macros/index.ts";
import type { Store } from "../store.ts";
import { tables as homeTables, type Table } from "../tables.ts";
import type { SelectedTable } from "./selection.ts";

const PLACE = column(
  "place",
  "integer",
  "place of the column in the table, from 1; 0 for the table itself",
  "место столбца в таблице, с 1; 0 для самой таблицы",
);

/**
 * The dictionary of a release: every table, view and macro in it with every column, in both languages.
 *
 * Makes the temp table `told`, from which its statement reads.
 */
export async function dictionaryTable(store: Store, tables: readonly SelectedTable[]): Promise<SelectedTable> {
  const home = homeTables.find((t) => t.name === "dictionary");
  if (!home) throw new Error("the database has no dictionary");
  const self: SelectedTable = {
    name: home.name,
    about: {
      en: "Every table and column of this release in both languages.",
      ru: "Все таблицы и столбцы этого выпуска на двух языках.",
    },
    columns: [...home.columns, PLACE],
    key: ["table_name", "column_name"],
    order: ["table_name", "place"],
    partition: null,
    kind: "words",
    isView: false,
    sql: "select * from memory.told order by table_name, place",
  };
  const columns = self.columns.map((c) => `${c.name} ${c.type}`).join(", ");
  await store.run(`create or replace table memory.told (${columns})`);
  await store.append("told", [...tables, self, ...lawMacros.map((m) => m.table)].flatMap(wordsOf));
  return self;
}

/** A table's own row, then its columns. */
function wordsOf({ name, about, columns }: Table): (string | number | null)[][] {
  return [
    [name, null, null, about.en, about.ru, null, 0],
    ...columns.map((c, i) => [name, c.name, c.type, c.about.en, c.about.ru, c.unit ?? null, i + 1]),
  ];
}
