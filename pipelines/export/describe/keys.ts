import type { Release } from "../format.ts";
import type { ReleaseTable } from "../release-table.ts";

/** Columns whose values stand in a key of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly reference: readonly string[];
}

/** What is true of a table's rows. */
export interface TableKeys {
  /** Columns of which no two rows are equal and none is null; null where a column of the table's key can be null. */
  readonly primary: readonly string[] | null;
  readonly foreign: readonly ForeignKey[];
}

/** Columns that name a row of another table, by the table's kind of words. */
const NAMED: readonly (readonly [column: RegExp, table: string, reference: string])[] = [
  [/^((ref|counterpart|from|to|a_ref|b_ref)_)?area$/, "economy", "area"],
  [/^indicator$/, "indicator", "indicator"],
  [/^source_id$|^[a-z0-9_]+_source$/, "source", "source_id"],
  [/^method_id$/, "method", "method_id"],
  [/^rule_id$/, "rule", "rule_id"],
  [/^finding_id$/, "finding", "finding_id"],
];
const VINTAGE = ["source_id", "source_vintage"];

/**
 * The keys of every table, by its name.
 *
 * A key is declared only where every row obeys it: a computed number's vintage is a run, which is in no list of vintages, and
 * `*` in a table of rules is no economy. A key of two columns of which one is null is not obeyed: readers differ in what
 * they make of it.
 */
export async function keysOf(release: Release): Promise<ReadonlyMap<string, TableKeys>> {
  const keys = new Map<string, TableKeys>();
  for (const table of release.tables) {
    const foreign: ForeignKey[] = [];
    for (const key of candidates(table))
      if (release.tables.some((t) => t.name === key.table) && (await holds(release, table, key))) foreign.push(key);
    keys.set(table.name, { primary: (await hasNull(release, table)) ? null : table.key, foreign });
  }
  return keys;
}

function candidates({ name, columns }: ReleaseTable): ForeignKey[] {
  const single = columns.flatMap((column) =>
    NAMED.filter(([pattern, table]) => pattern.test(column.name) && table !== name).map(([, table, reference]) => ({
      columns: [column.name],
      table,
      reference: [reference],
    })),
  );
  const dated = name !== "vintage" && VINTAGE.every((v) => columns.some((c) => c.name === v));
  return dated ? [...single, { columns: VINTAGE, table: "vintage", reference: VINTAGE }] : single;
}

async function holds({ store }: Release, table: ReleaseTable, key: ForeignKey): Promise<boolean> {
  const pairs = key.columns.map((c, i) => `r.${key.reference[i]} = t.${c}`);
  const lost = await store.first(`
    select 1 as lost
    from (select distinct ${key.columns.join(", ")} from ${table.name}) t
    where coalesce(${key.columns.map((c) => `t.${c}`).join(", ")}) is not null
      and not exists (select 1 from ${key.table} r where ${pairs.join(" and ")})
    limit 1
  `);
  return lost === null;
}

async function hasNull({ store }: Release, { name, key }: ReleaseTable): Promise<boolean> {
  const found = await store.first(
    `select 1 as found from ${name} where ${key.map((k) => `${k} is null`).join(" or ")} limit 1`,
  );
  return found !== null;
}
