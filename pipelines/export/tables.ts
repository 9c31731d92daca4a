import type { Unit } from "../../schemas/units.ts";
import type { Store } from "../store.ts";
import type { Column } from "../tables.ts";
import { figureTables } from "./figure-tables.ts";
import { lawTables } from "./law-tables.ts";
import { panelTables } from "./panel-tables.ts";
import { plainType, plainValue, type SelectedTable, type Selection } from "./selection.ts";
import { wordTables } from "./word-tables.ts";

const SELECTIONS: readonly Selection[] = [...panelTables, ...figureTables, ...lawTables, ...wordTables];

/**
 * The tables of a release, in the order in which they are listed, each with the SQL of its rows: those of which the
 * dictionary of the database, attached as `home`, has the words. The dictionary itself is made of the result, see `dictionary.ts`.
 */
export async function releaseTables(store: Store): Promise<SelectedTable[]> {
  const words = await store.rows<Words>(WORDS);
  const tables: SelectedTable[] = [];
  for (const selection of SELECTIONS) {
    const own = words.filter((w) => w.table_name === (selection.of ?? selection.name));
    if (own.length > 0) tables.push(selected(selection, own));
  }
  return tables;
}

interface Words {
  readonly table_name: string;
  readonly column_name: string | null;
  readonly data_type: string | null;
  readonly about_en: string;
  readonly about_ru: string;
  readonly unit_measure: Unit | null;
}

/** Columns stand in the dictionary in the order of the table. */
const WORDS = `
  select d.table_name, d.column_name, d.data_type, d.about_en, d.about_ru, d.unit_measure
  from home.dictionary d
  left join duckdb_columns() c
    on c.database_name = 'home' and c.table_name = d.table_name and c.column_name = d.column_name
  where d.column_name is null or c.column_name is not null
  order by d.table_name, c.column_index nulls first
`;

function selected(selection: Selection, words: readonly Words[]): SelectedTable {
  const { name, about, without = [], added = [], key, order, partition, kind } = selection;
  const itself = words.find((w) => w.column_name === null);
  const own: Column[] = words.flatMap(({ column_name, data_type, about_en, about_ru, unit_measure: unit }) =>
    column_name === null || data_type === null || without.includes(column_name)
      ? []
      : [{ name: column_name, type: data_type, about: { en: about_en, ru: about_ru }, ...(unit && { unit }) }],
  );
  const columns = [
    ...own.map((c) => ({ ...c, type: plainType(c.type) })),
    ...added.map(({ name, type, about }) => ({ name, type, about })),
  ];
  return {
    name,
    about: about ?? { en: itself?.about_en ?? name, ru: itself?.about_ru ?? name },
    columns,
    key,
    order,
    partition,
    kind,
    isView: selection.within !== undefined,
    sql: selection.within
      ? `select ${columns.map((c) => c.name).join(", ")} from ${selection.within.table} where ${selection.within.where}`
      : rows(selection, own),
  };
}

/** The rows of a table, in order, with the values of its own columns and of those added. */
function rows({ name, of, joins = "", where = "true", added = [], order }: Selection, own: readonly Column[]): string {
  return `
    select ${[...own.map(plainValue), ...added.map((a) => `${a.sql} as ${a.name}`)].join(", ")}
    from home.${of ?? name} t
    ${joins}
    where ${where}
    order by ${order.map((c) => `t.${c}`).join(", ")}
  `;
}
