import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { csvLine, type Dialect, lineOf } from "./csv-line.ts";
import type { Format, WrittenFile } from "./format.ts";
import { gzip } from "./gzip.ts";
import { writeLines } from "./write-lines.ts";

/** As statistics packages read it. */
export const DIALECT: Dialect = { separator: ",", decimal: ".", yes: "true", no: "false", day: "%Y-%m-%d" };

/** Rows from which on a file is packed: a plain one would be of no use in a spreadsheet and slow to fetch. */
const BIG = 50_000;

/** What CSV leaves out: the history of beliefs is in the database and in Parquet. */
const LEFT = ["observation_history"];

/** One file a table as RFC 4180 has it, in UTF-8 without a mark; a big one packed. */
export const csv: Format = {
  id: "csv",
  about: {
    en: "CSV in UTF-8, comma and decimal point, one file a table; packed with gzip from fifty thousand rows on",
    ru: "CSV в UTF-8, запятая-разделитель и десятичная точка, файл на таблицу; от пятидесяти тысяч строк – сжатый gzip",
  },
  write: async ({ store, tables }, folder) => {
    mkdirSync(join(folder, "csv"), { recursive: true });
    const files: WrittenFile[] = [];
    // packing goes on while the database writes the next table
    let packing: Promise<void> = Promise.resolve();
    for (const table of tables.filter((t) => !LEFT.includes(t.name))) {
      const plain = join(folder, "csv", `${table.name}.csv`);
      const heading = csvLine(
        table.columns.map((c) => c.name),
        DIALECT,
      );
      const rows = await writeLines(store, plain, heading, lineOf(table.columns, DIALECT), table.name);
      await packing;
      if (rows >= BIG) packing = gzip(plain, `${plain}.gz`);
      files.push({ path: `csv/${table.name}.csv${rows >= BIG ? ".gz" : ""}`, table: table.name, rows });
    }
    await packing;
    return files;
  },
};
