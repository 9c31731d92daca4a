import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Fault } from "../../schemas/fault.ts";
import { SUMS } from "./checksums.ts";
import { WrittenRelease } from "./release-json.ts";

/** What came of a release that was put in its place. */
export type Outcome = "written" | "same" | "replaced";

/** What `release.json` in a folder says; null where there is none that can be read. */
export function readRelease(folder: string): WrittenRelease | null {
  try {
    return WrittenRelease.parse(JSON.parse(readFileSync(join(folder, "release.json"), "utf8")));
  } catch {
    return null;
  }
}

/**
 * Puts a finished folder in its place by rename. A folder with the same files stays as it is; one of the same content in
 * more formats, and a build that is no release, are replaced.
 *
 * @param aside where the folder that was there goes until the new one is in its place.
 * @throws Fault `export/other` where another content stands under this name: a release does not change; `export/fewer`.
 */
export function putFolder(building: string, target: string, aside: string): Outcome {
  if (!existsSync(target)) {
    renameSync(building, target);
    return "written";
  }
  const [was, now] = [readRelease(target), readRelease(building)];
  if (was !== null && sumsOf(target) === sumsOf(building)) {
    rmSync(building, { recursive: true });
    return "same";
  }
  if (was === null || now === null || (was.is_release && contentOf(was) !== contentOf(now)))
    throw new Fault("export/other", "the folder of this name holds something else; nothing was written", {
      at: target,
      hint: "a release does not change: choose another folder, or move that one away",
    });
  refuseLoss(building, target);
  replaceFolder(building, target, aside);
  return "replaced";
}

/** @throws Fault `export/fewer` where a folder has files that would be gone with it: formats that were not asked for again. */
function refuseLoss(building: string, target: string): void {
  const lost = filesIn(target).filter((path) => !existsSync(join(building, path)));
  if (lost.length === 0) return;
  const parts = [...new Set(lost.map((path) => path.split(sep)[0]))].sort().join(", ");
  throw new Fault("export/fewer", `the folder of this name also holds "${parts}"; nothing was written`, {
    at: target,
    hint: "name its formats too, or none with --format to write all of them; or choose another folder",
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Puts a folder in the place of another. */
export function replaceFolder(building: string, target: string, aside: string): void {
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, aside);
  renameSync(building, target);
  rmSync(aside, { recursive: true, force: true });
}

/** The list of hashes of a folder; blank where there is none. */
export function sumsOf(folder: string): string {
  const path = join(folder, SUMS);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** What a release holds, whatever the formats. */
const contentOf = (r: WrittenRelease) => JSON.stringify([r.id, r.run_id, r.tables]);
