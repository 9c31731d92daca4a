import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { homeAt, projectDir } from "../pipelines/home.ts";

/**
 * Publishers' own files, where they are at hand: in `MIRPAL_RAW`, in the raw store of the home folder, or in a folder
 * `shared/data` beside the project. They are never part of the repository; a test that needs one is skipped without it.
 */
const folders = [process.env.MIRPAL_RAW, homeAt().raw, join(projectDir, "..", "shared", "data")].filter(
  (f): f is string => f !== undefined && existsSync(f),
);

const paths = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** The file with this size and hash, or null. */
export function originalWith(bytes: number, sha256: string): Uint8Array | null {
  for (const path of paths) {
    if (statSync(path).size !== bytes) continue;
    const content = readFileSync(path);
    if (createHash("sha256").update(content).digest("hex") === sha256) return content;
  }
  return null;
}

/** The path of a file with this name, or null: for files that are read but not kept as a vintage. */
export function originalNamed(name: string): string | null {
  return paths.find((path) => path.endsWith(name)) ?? null;
}
