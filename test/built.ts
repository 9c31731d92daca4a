import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../pipelines/build.ts";
import { type Home, homeAt, projectDir } from "../pipelines/home.ts";

/** After this time a lock belongs to a run that was killed: a build takes under a minute. */
const STALE_LOCK_MS = 240_000;

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
  const lock = `${dir}.lock`;
  while (!existsSync(home.database)) {
    try {
      mkdirSync(lock);
    } catch {
      // another test file builds it; a lock left by a killed run is taken over
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      continue;
    }
    await build(home).finally(() => rmSync(lock, { recursive: true, force: true }));
  }
  return home;
}
