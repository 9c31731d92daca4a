import type { Table } from "../../tables.ts";

/** A question to the law as a table macro, with its words for the dictionary. */
export interface Macro {
  readonly sql: string;
  readonly table: Table;
}
