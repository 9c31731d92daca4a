import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../pipelines/build.ts";
import { csvPackedFrom } from "../pipelines/export/csv.ts";
import { duckdb } from "../pipelines/export/duckdb.ts";
import { exportRelease } from "../pipelines/export/export.ts";
import { parquet } from "../pipelines/export/parquet.ts";
import { type Home, homeAt, projectDir } from "../pipelines/home.ts";
import { publishBeside } from "../pipelines/publish.ts";
import { openStore } from "../pipelines/store.ts";
import { assemble } from "../profiles/assemble.ts";
import { codeVersion } from "../site/code-version.ts";
import { type SiteSummary, writeSite } from "../site/write-site.ts";
import { once } from "./once.ts";

/** Folders whose content decides the database. */
const INPUTS = ["schemas", "sources", "pipelines"];

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const folder of INPUTS)
    for (const file of readdirSync(join(projectDir, folder), { recursive: true, encoding: "utf8" }).sort())
      if (/\.(ts|json)$/.test(file)) hash.update(file).update(readFileSync(join(projectDir, folder, file)));
  return hash.digest("hex").slice(0, 12);
}

/**
 * A home with the database of the vintages in the repository: built once and shared by all test files (read only).
 *
 * It lies in the system's folder for temporary files under a name made of the code, so a change of code builds anew.
 */
export async function builtHome(): Promise<Home> {
  const dir = join(tmpdir(), `mirpal-test-${fingerprint()}`);
  const home = homeAt(dir);
  await once(
    `${dir}.lock`,
    () => existsSync(home.database),
    () => build(home),
  );
  return home;
}

const SITES = "mirpal-test-site-";
const RELEASES = "mirpal-test-release-";
const DAY_MS = 86_400_000;

/** Removes what runs of other code left in the system's folder for temporary files more than a day ago. */
function removeOld(beginning: string): void {
  for (const name of readdirSync(tmpdir()).filter((n) => n.startsWith(beginning))) {
    const path = join(tmpdir(), name);
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The folder of that database's files for download in DuckDB, Parquet and CSV (none of it packed: that takes longer than all
 * the rest), written once and shared by all test files (read only).
 */
export async function builtRelease(): Promise<string> {
  const home = await builtHome();
  const dir = join(tmpdir(), RELEASES + fingerprint());
  const release = join(dir, "latest");
  await once(
    `${dir}.lock`,
    () => existsSync(release),
    async () => {
      removeOld(RELEASES);
      await exportRelease(home, dir, { formats: [duckdb, parquet, csvPackedFrom(Number.POSITIVE_INFINITY)] });
    },
  );
  return release;
}

/**
 * The site of that database as it is published, written once and shared by all test files (read only), and its account.
 *
 * Sites of other code lie beside it for a day.
 */
export async function builtSite(): Promise<SiteSummary> {
  const key = createHash("sha256").update(fingerprint()).update(codeVersion()).digest("hex").slice(0, 12);
  const dir = join(tmpdir(), SITES + key);
  const account = `${dir}.json`;
  const home = await builtHome();
  await once(
    `${dir}.lock`,
    () => existsSync(account),
    async () => {
      removeOld(SITES);
      const store = await openStore(home.database, { readOnly: true });
      const { pages, files, feeds, heldOn } = await assemble(store, publishBeside(store, home));
      const summary = await writeSite(pages, dir, { generatedOn: heldOn, files, feeds });
      store.close();
      writeFileSync(account, JSON.stringify(summary));
    },
  );
  return JSON.parse(readFileSync(account, "utf8")) as SiteSummary;
}
