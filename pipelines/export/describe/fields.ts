import type { Text2 } from "../../../schemas/language.ts";
import { units } from "../../../schemas/units.ts";
import { type Codes, codesOf } from "../code-words.ts";
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

/** The columns of a table as descriptions tell them. */
export function fieldsOf(table: ReleaseTable): Field[] {
  return table.columns.map(({ name, type, about, unit }) => ({
    name,
    type,
    title: { en: beginning(about.en), ru: beginning(about.ru) },
    about,
    unit: unit ? { id: unit, name: units[unit].name } : null,
    codes: codesOf(table, name),
  }));
}

/** Words up to their first stop; a name of another column before a colon does not count. */
function beginning(text: string): string {
  const [, name = "", rest = text] = /^([a-z0-9_]+: )?(.*)$/s.exec(text) ?? [];
  return name + (rest.split(/[:;]\s|\s\(/)[0]?.trim() ?? rest);
}
