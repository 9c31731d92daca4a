import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../../schemas/fault.ts";
import type { Text2 } from "../../schemas/language.ts";
import { type Home, within } from "../home.ts";
import { removeLeftovers } from "../leftovers.ts";
import { openStore } from "../store.ts";
import type { Describe } from "./describe/descriptor.ts";
import type { Format } from "./format.ts";
import { descriptions, formats } from "./formats.ts";
import { LATEST, refuseOccupied, updateLatest } from "./latest.ts";
import { type Outcome, putFolder } from "./place.ts";
import { type WrittenFolder, writeRelease } from "./write-release.ts";

export interface ExportOptions {
  /** The release that the home's database is; null for a build that is none. */
  readonly id?: string | null;
  readonly formats?: readonly Format[];
  readonly descriptions?: readonly Describe[];
  /** Public address of the folder, ending in a slash. */
  readonly base?: string | null;
  readonly threads?: number;
  readonly onStep?: (step: Text2) => void;
}

export interface Exported extends WrittenFolder {
  readonly outcome: Outcome;
  /** Where the release lies. */
  readonly path: string;
}

/** Half-written releases and what was put aside for them. */
const LEFTOVERS = /^\.(export|stage|latest|aside)\.\d+$/;

/**
 * Writes the home's database as a release to `<dir>/<id>/`, and under the name `latest` where it is the newest; whatever
 * stops it, what was there stays whole.
 *
 * @throws Fault `export/folder`, `export/occupied`, `export/other`, `export/errors` while the checks have found errors.
 */
export async function exportRelease(home: Home, dir: string, options: ExportOptions = {}): Promise<Exported> {
  prepareFolder(dir);
  await refuseErrors(home);
  const [building, stage, latest, aside] = ["export", "stage", "latest", "aside"].map((name) =>
    join(dir, `.${name}.${process.pid}`),
  ) as [string, string, string, string];
  try {
    const written = await writeRelease(home, building, stage, {
      id: null,
      formats,
      descriptions,
      base: null,
      threads: 2,
      onStep: () => {},
      ...options,
    });
    const { id } = written.facts;
    const path = within(dir, id);
    within(dir, LATEST);
    const outcome = putFolder(building, path, aside);
    updateLatest(dir, outcome === "same" ? null : id, latest, aside);
    return { ...written, outcome, path };
  } finally {
    removeUnfinished(dir);
  }
}

/** Removes what this program was writing into a folder. */
export function removeUnfinished(dir: string): void {
  for (const name of ["export", "stage", "latest", "aside"])
    rmSync(join(dir, `.${name}.${process.pid}`), { recursive: true, force: true });
}

/**
 * Makes the folder of releases where it is missing, and clears away what killed runs left in it.
 *
 * @throws Fault `export/folder`, `export/occupied`.
 */
export function prepareFolder(dir: string): void {
  if (existsSync(dir) && !statSync(dir).isDirectory())
    throw new Fault("export/folder", "a release is written to a folder, and this is a file", {
      at: dir,
      hint: "name a folder: npx mirpal export releases-for-download",
    });
  mkdirSync(dir, { recursive: true });
  removeLeftovers(dir, LEFTOVERS);
  refuseOccupied(dir);
}

async function refuseErrors(home: Home): Promise<void> {
  const store = await openStore(home.database, { readOnly: true });
  const found = await store
    .first<{ n: number }>("select count(*)::integer as n from finding where severity = 'E'")
    .finally(() => store.close());
  if (found && found.n > 0)
    throw new Fault("export/errors", `the checks found errors: ${found.n}; nothing was written`, {
      at: home.database,
      hint: "list them with: npx mirpal check",
    });
}
