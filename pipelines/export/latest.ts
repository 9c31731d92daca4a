import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import { linkOrCopy } from "../link-or-copy.ts";
import { writeWhole } from "../write-whole.ts";
import { jsonText } from "./describe/descriptor.ts";
import { byName } from "./notes/earlier.ts";
import { readRelease, replaceFolder } from "./place.ts";
import type { WrittenRelease } from "./release-json.ts";

/** Address of the newest release: the same files under a name that stays. */
export const LATEST = "latest";
/** The list of releases. */
export const INDEX = "index.json";

/** The list of the releases in a folder, for programs; newest first. */
const Index = z.object({ latest: z.string(), releases: z.array(z.object({ id: z.string(), path: z.string() })) });

/** @throws Fault `export/occupied` where something else stands under the names that an export writes. */
export function refuseOccupied(dir: string): void {
  const other = [
    existsSync(join(dir, LATEST)) && readRelease(join(dir, LATEST)) === null ? LATEST : null,
    existsSync(join(dir, INDEX)) && !isIndex(join(dir, INDEX)) ? INDEX : null,
  ].find((name) => name !== null);
  if (other)
    throw new Fault("export/occupied", `"${other}" in that folder is not of a release; nothing was written`, {
      at: join(dir, other),
      hint: "choose a folder of its own for releases",
    });
}

function isIndex(path: string): boolean {
  try {
    return Index.safeParse(JSON.parse(readFileSync(path, "utf8"))).success;
  } catch {
    return false;
  }
}

/**
 * Lists the releases in a folder, and gives the newest the name `latest`: the release of the latest day, a build only
 * while there is no release.
 *
 * @param written name of the folder that was written; null where nothing new was. @param building, aside places beside.
 */
export function updateLatest(dir: string, written: string | null, building: string, aside: string): void {
  const all = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== LATEST)
    .flatMap(({ name }) => {
      const found = readRelease(join(dir, name));
      return found?.id === name ? [found] : [];
    })
    .sort(newestFirst);
  const [newest] = all;
  if (!newest) return;
  const target = join(dir, LATEST);
  if (newest.id === written || readRelease(target)?.id !== newest.id) {
    linkTree(join(dir, newest.id), building);
    replaceFolder(building, target, aside);
  }
  const releases = all.map(({ id, is_release, date, methodology, run_id }) => ({
    id,
    is_release,
    date,
    methodology,
    run_id,
    path: `${id}/`,
  }));
  writeWhole(join(dir, INDEX), jsonText({ latest: newest.id, releases }));
}

function newestFirst(a: WrittenRelease, b: WrittenRelease): number {
  if (a.is_release !== b.is_release) return a.is_release ? -1 : 1;
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return -byName(a.id, b.id);
}

/** The same files in another folder, linked where the file system can: they cost no space a second time. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkOrCopy(source, target);
  }
}
