import { createHash } from "node:crypto";
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { CONSOLE_DATABASE } from "./console/tables.ts";
import { writeConsole } from "./console/write.ts";
import type { Home } from "./home.ts";
import { publishedBefore, recordPublished, sha256Of } from "./kept-publish.ts";
import { LAW_EXPORTS, LAW_WORKBOOK, type LawFileName } from "./law/exports.ts";
import { lawWorkbook } from "./law/workbook.ts";
import { removeLeftovers } from "./leftovers.ts";
import { literal, type Store } from "./store.ts";

export { CONSOLE_DATABASE, consoleTables, LEFT_INDICATORS, WORLD_INDICATORS } from "./console/tables.ts";

/** A file for download: its name on the site, where it lies, and how to know it again. */
export interface PublishedFile {
  readonly name: PublishedName;
  readonly path: string;
  /** Lines of the table without the heading; null for what is no single table. */
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

export type PublishedName =
  | (typeof EXPORTS)[number]["name"]
  | LawFileName
  | typeof DATABASE
  | typeof CONSOLE_DATABASE
  | typeof SUMS;

/** A table or a selection of it in one format; text of CSV files is guarded against being read as a formula. */
interface Export {
  readonly name: string;
  readonly format: "parquet" | "csv" | "csv.gz";
  readonly table: string;
  /** Columns left out. */
  readonly without: readonly string[];
  readonly where: string;
  /** In which no two rows are equal, so that two builds write the same bytes. */
  readonly order: readonly string[];
}

const DATABASE = "mirpal.duckdb";
const SUMS = "SHA256SUMS";
/** Half-written sets, and those put aside. */
const LEFTOVERS = /^\.publish\.\d+(\.old)?$/;

const OBSERVATION_ORDER = [
  "source_id",
  "indicator",
  "direction",
  "ref_area",
  "counterpart_area",
  "sex",
  "time_period",
  "concept_basis",
  "known_from",
  "obs_id",
] as const;
const DERIVED_ORDER = [
  "indicator",
  "direction",
  "ref_area",
  "counterpart_area",
  "sex",
  "time_period",
  "concept_basis",
  "method_id",
  "obs_id",
] as const;

/**
 * What is published beside the database, in the order in which the page lists it.
 *
 * The CSV of observations holds what stands now and has a value: the whole history is in the Parquet file and would be
 * too many lines for a spreadsheet. Identifiers of rows are in the Parquet files only; random text does not compress.
 */
const EXPORTS = [
  {
    name: "observation.parquet",
    format: "parquet",
    table: "observation",
    without: [],
    where: "conf_status = 'F'",
    order: OBSERVATION_ORDER,
  },
  {
    name: "observation.csv.gz",
    format: "csv.gz",
    table: "observation",
    without: [
      "obs_id",
      "conf_status",
      "unit_mult",
      "known_to",
      "ended_by",
      "source_vintage",
      "source_edition",
      "locator",
      "retrieved_at",
      "sha256",
    ],
    where: "known_to is null and obs_value is not null and conf_status = 'F'",
    order: OBSERVATION_ORDER,
  },
  { name: "derived.parquet", format: "parquet", table: "derived", without: [], where: "true", order: DERIVED_ORDER },
  {
    name: "derived.csv.gz",
    format: "csv.gz",
    table: "derived",
    without: ["obs_id", "inputs"],
    where: "true",
    order: DERIVED_ORDER,
  },
  { name: "indicator.csv", format: "csv", table: "indicator", without: [], where: "true", order: ["indicator"] },
  {
    name: "dictionary.csv",
    format: "csv",
    table: "dictionary",
    without: [],
    where: "true",
    order: ["table_name", "column_name"],
  },
  {
    name: "evidence.csv",
    format: "csv",
    table: "evidence",
    without: [],
    where: "true",
    order: ["evidence_id", "method_id", "inputs", "ref_area"],
  },
  { name: "finding.csv", format: "csv", table: "finding", without: [], where: "true", order: ["finding_id"] },
] as const satisfies readonly Export[];

/** The same on a connection of its own, so that pages can be made meanwhile. */
export function publishBeside(store: Store, home: Home): Promise<PublishedFile[]> {
  const publishing = store.beside().then((own) => publishData(own, home).finally(() => own.close()));
  // whoever waits for the files is told; nobody waiting is no reason to stop the process
  publishing.catch(() => {});
  return publishing;
}

/**
 * The files for download in `<home>/publish/`; those of the last time where the database is the same to the byte.
 *
 * Every file but the two databases is the same to the byte whenever the database holds the same, DuckDB and Node being
 * the same. Only figures that are free for publication go out (`conf_status` F).
 */
export async function publishData(store: Store, home: Home): Promise<PublishedFile[]> {
  const code = createHash("sha256");
  for (const file of WRITERS) code.update(readFileSync(new URL(file, import.meta.url)));
  const key = `${await sha256Of(home.database)} ${code.digest("hex")} ${process.version}`;
  const kept = await publishedBefore(home, key);
  if (kept !== null) return kept;
  const files = await publishAnew(store, home);
  recordPublished(home, key, files);
  return files;
}

/** The code that decides what stands in the files, beside the database. */
const WRITERS = [
  "./publish.ts",
  "./console/tables.ts",
  "./console/write.ts",
  "./law/exports.ts",
  "./law/workbook.ts",
  "./law/workbook-notes.ts",
];

/** Made beside their place, then put there by rename. */
async function publishAnew(store: Store, home: Home): Promise<PublishedFile[]> {
  mkdirSync(home.dir, { recursive: true });
  removeLeftovers(home.dir, LEFTOVERS);
  const target = join(home.dir, "publish");
  const [building, old] = [join(home.dir, `.publish.${process.pid}`), join(home.dir, `.publish.${process.pid}.old`)];
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building);
  try {
    const files: PublishedFile[] = [];
    linkOrCopy(home.database, join(building, DATABASE));
    files.push(await described(building, DATABASE, null));
    await writeConsole(home.database, join(building, CONSOLE_DATABASE));
    files.push(await described(building, CONSOLE_DATABASE, null));
    for (const item of [...EXPORTS, ...LAW_EXPORTS]) {
      await write(store, item, join(building, item.name));
      const rows = await store.first<{ n: number }>(
        `select count(*)::integer as n from ${item.table} where ${item.where}`,
      );
      files.push(await described(building, item.name, rows?.n ?? null));
    }
    writeFileSync(join(building, LAW_WORKBOOK), await lawWorkbook(store));
    files.push(await described(building, LAW_WORKBOOK, null));
    writeFileSync(join(building, SUMS), files.map((f) => `${f.sha256}  ${f.name}\n`).join(""));
    files.push(await described(building, SUMS, null));
    if (existsSync(target)) renameSync(target, old);
    renameSync(building, target);
    return files.map((f) => ({ ...f, path: join(target, f.name) }));
  } finally {
    rmSync(building, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

async function write(store: Store, item: Export, path: string): Promise<void> {
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

/** Characters at the beginning of a text by which a spreadsheet takes it for a formula. */
const FORMULA_STARTS = "'=', '+', '-', '@', chr(9), chr(10), chr(13)";

/** The columns selected; in CSV, text that a spreadsheet would take for a formula gets an apostrophe before it. */
async function columnsOf(store: Store, item: Export): Promise<string[]> {
  const all = await store.rows<{ column_name: string; column_type: string }>(`describe from ${item.table}`);
  return all
    .filter((c) => !item.without.includes(c.column_name))
    .map(({ column_name: name, column_type: type }) =>
      item.format === "parquet" || type !== "VARCHAR"
        ? `t.${name}`
        : `case when left(t.${name}, 1) in (${FORMULA_STARTS}) then '''' || t.${name} else t.${name} end as ${name}`,
    );
}

/** Small tables are opened in Excel, which knows UTF-8 by this mark only. */
function mark(path: string): void {
  writeFileSync(path, `\ufeff${readFileSync(path, "utf8")}`);
}

/** The database costs no space a second time where the file system can link it. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

async function described(folder: string, name: PublishedName, rows: number | null): Promise<PublishedFile> {
  const path = join(folder, name);
  return { name, path, rows, bytes: statSync(path).size, sha256: await sha256Of(path) };
}
