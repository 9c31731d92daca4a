import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONSOLE_DATABASE } from "./console/tables.ts";
import { writeConsole } from "./console/write.ts";
import type { Home } from "./home.ts";
import { publishedBefore, recordPublished, sha256Of } from "./kept-publish.ts";
import { LAW_EXPORTS, LAW_WORKBOOK, type LawFileName } from "./law/exports.ts";
import { lawWorkbook } from "./law/workbook.ts";
import { removeLeftovers } from "./leftovers.ts";
import { linkOrCopy } from "./link-or-copy.ts";
import { EXPORTS } from "./publish-files.ts";
import { writeTable } from "./publish-table.ts";
import type { Store } from "./store.ts";

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

const DATABASE = "mirpal.duckdb";
const SUMS = "SHA256SUMS";
/** Half-written sets, and those put aside. */
const LEFTOVERS = /^\.publish\.\d+(\.old)?$/;

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
  "./publish-files.ts",
  "./publish-table.ts",
  "./formula-sql.ts",
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
      await writeTable(store, item, join(building, item.name));
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

async function described(folder: string, name: PublishedName, rows: number | null): Promise<PublishedFile> {
  const path = join(folder, name);
  return { name, path, rows, bytes: statSync(path).size, sha256: await sha256Of(path) };
}
