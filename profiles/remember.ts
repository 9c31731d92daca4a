import type { Params, Row, Store } from "../pipelines/store.ts";

/**
 * A store that asks the database once for what several kinds of pages read: the same statement with the same values.
 *
 * For a database that nobody writes meanwhile. Rows are shared between the readers, so they are frozen.
 */
export function remembering(store: Store): Store {
  const known = new Map<string, Promise<unknown[]>>();
  return {
    ...store,
    rows: <T = Row>(sql: string, params?: Params) => {
      const key = JSON.stringify([sql, params]);
      const asked = known.get(key) ?? store.rows(sql, params).then((rows) => frozen(rows));
      known.set(key, asked);
      return asked as Promise<T[]>;
    },
  };
}

function frozen<T>(rows: T[]): T[] {
  for (const row of rows) Object.freeze(row);
  return Object.freeze(rows) as T[];
}
