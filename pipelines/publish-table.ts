import { createReadStream, createWriteStream, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { guardedSql } from "./formula-sql.ts";
import type { TableExport } from "./publish-files.ts";
import { literal, type Store } from "./store.ts";

/** Writes one table or selection to a file of its format. */
export async function writeTable(store: Store, item: TableExport, path: string): Promise<void> {
  const columns = await columnsOf(store, item);
  // the order stands outermost: written from a subquery, rows come in any order
  const query = `
    select ${columns.join(", ")}
    from ${item.table} as t
    where ${item.where}
    order by ${item.order.map((name) => `t.${name} nulls first`).join(", ")}
  `;
  if (item.format === "parquet")
    await store.run(`copy (${query}) to ${literal(path)} (format parquet, compression zstd, row_group_size 122880)`);
  else {
    const plain = item.format === "csv" ? path : `${path}.plain`;
    await store.run(`copy (${query}) to ${literal(plain)} (format csv, header, compression none)`);
    if (item.format === "csv") mark(path);
    else await gzip(plain, path);
  }
}

/** By zlib, which takes a third of the time of DuckDB's own. */
async function gzip(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), createGzip(), createWriteStream(to));
  rmSync(from);
}

/** The columns selected; in CSV, text that a spreadsheet would take for a formula gets an apostrophe before it. */
async function columnsOf(store: Store, item: TableExport): Promise<string[]> {
  const all = await store.rows<{ column_name: string; column_type: string }>(`describe from ${item.table}`);
  return all
    .filter((c) => !item.without.includes(c.column_name))
    .map(({ column_name: name, column_type: type }) =>
      item.format === "parquet" || type !== "VARCHAR" ? `t.${name}` : `${guardedSql(`t.${name}`)} as ${name}`,
    );
}

/** Small tables are opened in Excel, which knows UTF-8 by this mark only. */
function mark(path: string): void {
  writeFileSync(path, `\ufeff${readFileSync(path, "utf8")}`);
}
