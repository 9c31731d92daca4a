import type { Text2 } from "../../../schemas/language.ts";
import { type Unit, units } from "../../../schemas/units.ts";
import { type Codes, codesOf } from "../code-words.ts";
import type { Release } from "../format.ts";
import type { ReleaseTable } from "../release-table.ts";

/** A column as a description tells it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  /** The beginning of its words, up to the first stop. */
  readonly title: Text2;
  readonly about: Text2;
  /** Unit of every number in it; null where it holds no numbers or each row has its own. */
  readonly unit: { readonly id: string; readonly name: Text2 } | null;
  /** Its closed list of codes; null for none. */
  readonly codes: Codes | null;
}

/** Units of columns that have one for all rows, by table and column. */
export type ColumnUnits = ReadonlyMap<string, string>;

const UNITS = `
  select table_name || '.' || column_name as "column", unit_measure as unit
  from dictionary
  where column_name is not null and unit_measure is not null
  order by 1
`;

/** The units of wide tables, as the release's dictionary has them. */
export async function columnUnits({ store, tables }: Release): Promise<ColumnUnits> {
  const dictionary = tables.find((t) => t.name === "dictionary");
  if (!dictionary?.columns.some((c) => c.name === "unit_measure")) return new Map();
  const rows = await store.rows<{ column: string; unit: string }>(UNITS);
  return new Map(rows.map((row) => [row.column, row.unit]));
}

/** The columns of a table as descriptions tell them. */
export function fieldsOf(table: ReleaseTable, ofColumns: ColumnUnits): Field[] {
  return table.columns.map(({ name, type, about }) => {
    const id = ofColumns.get(`${table.name}.${name}`);
    return {
      name,
      type,
      title: { en: beginning(about.en), ru: beginning(about.ru) },
      about,
      unit: id === undefined ? null : { id, name: unitName(id) },
      codes: codesOf(table, name),
    };
  });
}

function unitName(id: string): Text2 {
  return id in units ? units[id as Unit].name : { en: id, ru: id };
}

/** Words up to their first stop; a name of another column before a colon does not count. */
function beginning(text: string): string {
  const [, name = "", rest = text] = /^([a-z0-9_]+: )?(.*)$/s.exec(text) ?? [];
  return name + (rest.split(/[:;]\s|\s\(/)[0]?.trim() ?? rest);
}
