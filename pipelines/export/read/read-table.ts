import type { ColumnChunk, Store } from "../../store.ts";
import type { ReleaseTable } from "../release-table.ts";
import { type ColumnShape, columnShapes, numberSql } from "./column-shape.ts";

/** A column as it is read: a coded text with its values in the order of their bytes. */
export interface ReadColumn extends ColumnShape {
  readonly values: readonly string[];
}

/**
 * A table open for reading, once.
 *
 * Cells of a chunk: a coded text is the place of its value in `values`, any other text itself, a date its days since
 * 1 January 1970, a flag true or false; null is null.
 */
export interface TableReading {
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
  readonly chunks: () => AsyncGenerator<ColumnChunk>;
  /** Drops what was made for the reading. */
  readonly close: () => Promise<void>;
}

/** What of a table is read. */
export interface Selection {
  /** Columns left out; none if absent. */
  readonly without?: readonly string[];
  /** Condition on rows, in SQL; all if absent. */
  readonly where?: string;
}

/** Numbers the types made for readings, which may be several at a time. */
let readings = 0;

/** Opens a table of a release in its order; the same rows give the same chunks' values, whatever the chunks' sizes. */
export async function readTable(store: Store, table: ReleaseTable, selection: Selection = {}): Promise<TableReading> {
  const asked = table.columns.filter((column) => !selection.without?.includes(column.name));
  const from = selection.where === undefined ? table.name : `(select * from ${table.name} where ${selection.where})`;
  const { rows, shapes } = await columnShapes(store, asked, from);
  const reading = ++readings;
  const typeOf = (i: number) => `reading_${reading}_${i}`;
  const columns: ReadColumn[] = [];
  for (const [i, shape] of shapes.entries())
    columns.push({ ...shape, values: shape.coded ? await makeCodes(store, typeOf(i), shape.name, from) : [] });
  const list = columns.map((column, i) => {
    if (column.coded) return `enum_code("${column.name}"::${typeOf(i)})::integer as "${column.name}"`;
    return column.type === "date" ? `${numberSql(column)} as "${column.name}"` : `"${column.name}"`;
  });
  const order = table.order.map((name) => `t."${name}" nulls first`).join(", ");
  return {
    rows,
    columns,
    chunks: () => store.chunks(`select ${list.join(", ")} from ${from} as t order by ${order}`),
    async close() {
      for (const [i, column] of columns.entries()) if (column.coded) await store.run(`drop type ${typeOf(i)}`);
    },
  };
}

/** Makes a type that numbers a column's texts, and tells them in its order. */
async function makeCodes(store: Store, type: string, column: string, from: string): Promise<string[]> {
  await store.run(`
    create temp type ${type} as enum (
      select distinct "${column}"
      from ${from}
      where "${column}" is not null
      order by "${column}"
    )
  `);
  const found = await store.rows<{ value: string }>(`select unnest(enum_range(null::${type}))::varchar as value`);
  return found.map((row) => row.value);
}
