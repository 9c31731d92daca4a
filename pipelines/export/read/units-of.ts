import type { Table } from "../../tables.ts";

/** Units of a table's figures by column; rows with units of their own have none here. */
export function unitsOf({ columns }: Pick<Table, "columns">): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ name, unit }) => (unit ? [[name, unit] as const] : [])));
}
