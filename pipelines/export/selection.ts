import type { Column } from "../tables.ts";
import type { ReleaseTable } from "./release-table.ts";

/** A column that the database's own table lacks, with the SQL that gives it. */
export interface AddedColumn extends Column {
  readonly sql: string;
}

/** How a table of the release is made of one of the database: `t` is the database's table or view of the same name. */
export interface Selection extends Omit<ReleaseTable, "about" | "columns"> {
  /** Table or view it is made of; the same name unless told. */
  readonly of?: string;
  /** What it is, where it is not what the database's own table is. */
  readonly about?: ReleaseTable["about"];
  /** Joins to `t`, each at most one row for a row of `t`. */
  readonly joins?: string;
  /** Rows of `t` that take part; all unless told. */
  readonly where?: string;
  /** Columns of `t` left out. */
  readonly without?: readonly string[];
  readonly added?: readonly AddedColumn[];
  /** In the database of the release a view: rows of this table of the release, in its order. */
  readonly within?: { readonly table: string; readonly where: string };
}

/** A table of the release with the statement that selects its rows, in order: from the database, or, of a view, from the release. */
export interface SelectedTable extends ReleaseTable {
  readonly sql: string;
  readonly isView: boolean;
}

/** The SQL type in a release for one of the database: nothing that a statistics package can't hold. */
export function plainType(type: string): string {
  if (isList(type)) return "varchar";
  if (!PLAIN.includes(type)) throw new Error(`a release has no columns of type ${type}`);
  return type;
}

const PLAIN = ["varchar", "double", "integer", "boolean", "date"];
const isList = (type: string) => type.endsWith("[]");

/** A column as a release holds it: a list is joined by semicolons. */
export function plainValue({ name, type }: Pick<Column, "name" | "type">): string {
  return isList(type) ? `array_to_string(t.${name}, '; ') as ${name}` : `t.${name}`;
}
