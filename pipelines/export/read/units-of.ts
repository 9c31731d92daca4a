import type { Release } from "../format.ts";

/** Units of a wide table's figures by column, as the release's dictionary tells them; empty where it tells none. */
export async function unitsOf({ store, tables }: Release, table: string): Promise<ReadonlyMap<string, string>> {
  const dictionary = tables.find((t) => t.name === "dictionary");
  if (!dictionary?.columns.some((c) => c.name === "unit_measure")) return new Map();
  const rows = await store.rows<{ column_name: string; unit_measure: string }>(
    `select column_name, unit_measure
     from dictionary
     where table_name = $table and column_name is not null and unit_measure is not null`,
    { table },
  );
  return new Map(rows.map((row) => [row.column_name, row.unit_measure]));
}
