import { literal } from "../../store.ts";
import type { Release } from "../format.ts";
import { gzip } from "../gzip.ts";
import { type Flow, measure, timePeriod } from "./components.ts";
import { shortName } from "./urn.ts";

/** Components of a flow in the order of their columns: the key, the value, what is said of it. */
export const columnsOf = (flow: Flow) => [...flow.dimensions, timePeriod, measure, ...flow.attributes];

/**
 * Writes a flow as an SDMX-CSV 2.0 data message, one figure a line, compressed.
 *
 * The action is I: the file informs of the figures, it does not ask for a change of someone's database.
 *
 * @param path of the file, ending in `.gz`.
 */
export async function writeDataMessage({ store, tables }: Release, flow: Flow, path: string): Promise<number> {
  const order = tables.find((t) => t.name === flow.table)?.order ?? [];
  const columns = columnsOf(flow).map(({ id, sql }) => `${sql} as "${id}"`);
  const plain = `${path}.plain`;
  await store.run(`
    copy (
      select
        'dataflow' as "STRUCTURE",
        ${literal(shortName(flow.id))} as "STRUCTURE_ID",
        'I' as "ACTION",
        ${columns.join(",\n        ")}
      from ${flow.table} t
      order by ${order.map((name) => `t.${name}`).join(", ")}
    ) to ${literal(plain)} (format csv, header, compression none)
  `);
  await gzip(plain, path);
  const counted = await store.first<{ n: number }>(`select count(*)::integer as n from ${flow.table}`);
  return counted?.n ?? 0;
}
