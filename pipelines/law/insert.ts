import { partialDate } from "../../schemas/partial-date.ts";
import type { Store } from "../store.ts";
import { tables } from "../tables.ts";

/** A value of a row before it meets the database: dates are ISO text, lists are texts. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row of a table, by column name. */
export type LawRow = Readonly<Record<string, Cell>>;

/** Columns of a partial date: its first day and how exact it is. */
export function dated(name: string, text: string | null): LawRow {
  const read = text === null ? null : partialDate(text);
  return { [name]: read?.date ?? null, [`${name}_precision`]: read?.precision ?? null };
}

/** Inserts rows into one of the database's tables by column name, in their order; a column left out is null. */
export async function insertRows(store: Store, name: string, rows: readonly LawRow[]): Promise<void> {
  const table = tables.find((t) => t.name === name);
  if (!table) throw new Error(`no table ${name}`);
  if (rows.length === 0) return;
  await store.run("create or replace temp table law_row (i integer, j json)");
  await store.append(
    "law_row",
    rows.map((row, i) => [i, JSON.stringify(row)]),
  );
  const cell = (column: string, type: string) =>
    type.endsWith("[]") ? `cast(j->'${column}' as ${type})` : `cast(j->>'${column}' as ${type})`;
  await store.run(`
    insert into ${table.name}
    select ${table.columns.map((c) => cell(c.name, c.type)).join(", ")}
    from law_row
    order by i
  `);
  await store.run("drop table law_row");
}
