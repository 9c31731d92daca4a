import { literal, type Store } from "../store.ts";

/**
 * Writes a heading and then a line for each row of a table, in the table's order, to a new file.
 *
 * @param heading with its end of line. @param line an SQL expression over the table's columns, ending in a carriage return.
 * @returns how many rows.
 */
export async function writeLines(
  store: Store,
  path: string,
  heading: string,
  line: string,
  table: string,
): Promise<number> {
  const counted = await store.first<{ n: number }>(`select count(*)::integer as n from ${table}`);
  const first = heading.replace(/\n$/, "");
  await store.run(`
    copy (
      select ${literal(first)} as line
      union all
      select ${line} from ${table}
    ) to ${literal(path)} (format csv, header false, delimiter '', quote '', escape '')
  `);
  return counted?.n ?? 0;
}
