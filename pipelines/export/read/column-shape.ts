import type { Store } from "../../store.ts";
import type { Column } from "../../tables.ts";

/** A text of which there are more than this is not stored by number: a list of them would be as long as the column. */
const MOST_CODES = 65_536;

/** What a column holds, by which a binary format chooses how to store it. */
export interface ColumnShape extends Column {
  /** Values that are not null. */
  readonly present: number;
  /** Different texts; 0 for a column of no text. */
  readonly different: number;
  /** Bytes of the longest text in UTF-8; 0 for none. */
  readonly longest: number;
  /** Least and greatest number; for dates days since 1 January 1970; null where there is none. */
  readonly least: number | null;
  readonly greatest: number | null;
  /** Numbers are all whole. */
  readonly whole: boolean;
  /** A text that repeats: its rows bear the number of a value instead of the value. */
  readonly coded: boolean;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The value as a number: a date is its days since 1970, a flag 0 or 1. */
export function numberSql(column: Column): string {
  const name = quoted(column.name);
  return column.type === "date" ? `(${name} - date '1970-01-01')::integer` : name;
}

/** Shapes of a table's columns, in one pass. @param from a table, or a query in brackets. */
export async function columnShapes(
  store: Store,
  columns: readonly Column[],
  from: string,
): Promise<{ rows: number; shapes: ColumnShape[] }> {
  const parts = columns.flatMap((column, i) => {
    const name = quoted(column.name);
    if (column.type === "varchar")
      return [
        `count(${name}) as n${i}`,
        `count(distinct ${name}) as d${i}`,
        `coalesce(max(strlen(${name})), 0)::integer as m${i}`,
      ];
    if (column.type === "boolean") return [`count(${name}) as n${i}`];
    const value = numberSql(column);
    return [
      `count(${name}) as n${i}`,
      `min(${value})::double as a${i}`,
      `max(${value})::double as z${i}`,
      column.type === "double" ? `coalesce(bool_and(${name} = trunc(${name})), true) as w${i}` : `true as w${i}`,
    ];
  });
  const found = await store.first<Record<string, number | boolean | null>>(
    `select count(*) as rows, ${parts.join(", ")} from ${from}`,
  );
  const number = (name: string) => Number(found?.[name] ?? 0);
  const shapes = columns.map((column, i): ColumnShape => {
    const [present, different] = [number(`n${i}`), number(`d${i}`)];
    return {
      ...column,
      present,
      different,
      longest: number(`m${i}`),
      least: (found?.[`a${i}`] as number | null | undefined) ?? null,
      greatest: (found?.[`z${i}`] as number | null | undefined) ?? null,
      whole: found?.[`w${i}`] === true,
      coded: column.type === "varchar" && different > 0 && different <= MOST_CODES && 2 * different <= present,
    };
  });
  return { rows: number("rows"), shapes };
}
