import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../pipelines/build.ts";
import { type Home, homeAt, projectDir } from "../pipelines/home.ts";

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
  if (existsSync(join(dir, "mirpal.duckdb"))) return homeAt(dir);
  const own = `${dir}.${process.pid}`;
  await build(homeAt(own));
  try {
    renameSync(own, dir);
  } catch {
    // another test file was quicker: its database is the same
    rmSync(own, { recursive: true, force: true });
  }
  return homeAt(dir);
}
