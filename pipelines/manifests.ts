import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../schemas/fault.ts";
import { Manifest } from "../schemas/release.ts";
import type { Home } from "./home.ts";

/** Where the manifests of releases lie: beside the answers. */
export const releasesDir = (home: Home): string => join(dirname(home.answers), "releases");

/** All manifests of releases, by the name of their files. */
export function listManifests(home: Home): Manifest[] {
  const folder = releasesDir(home);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readManifest(join(folder, name)));
}

/** @throws Fault `release/file`. */
export function readManifest(path: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new Fault("release/file", "the manifest of the release cannot be read", {
      at: path,
      hint: "take the file from the history of the repository",
    });
  }
}
