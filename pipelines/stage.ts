import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Card } from "../schemas/card.ts";
import { Fault } from "../schemas/fault.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import type { Home } from "./home.ts";
import { acceptedNames } from "./names.ts";
import { readPublisherFile, receive, sourceById } from "./receive.ts";
import { recognise } from "./recognise.ts";

/** What came of one file: taken on trial, already held, not for us, or refused with the reason. */
export interface Staged {
  readonly path: string;
  readonly outcome: "new" | "known" | "skipped" | "refused";
  readonly source: SourceDefinition | null;
  readonly card: Card | null;
  readonly fault: Fault | null;
}

export interface StageOptions {
  /** Only these sources; every source where empty. */
  readonly only?: readonly string[];
  /** Day of publication for files that print none. */
  readonly published?: string;
  readonly now?: Date;
  readonly onFile?: (path: string, done: number, all: number) => void;
}

/** Excel's lock beside an open workbook, hidden files, and what browsers leave while they download. */
const NOT_FIGURES = /^(?:~\$|\.)|\.(?:part|crdownload|tmp)$/i;

/** Files of a folder, sorted. @throws Fault `update/folder`. */
export function filesIn(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) return [folder];
    accessSync(folder, constants.R_OK | constants.X_OK);
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch {
    throw new Fault("update/folder", "the folder cannot be read", {
      at: folder,
      hint: "check the path, and that you may open the folder",
    });
  }
}

/**
 * Reads files into the trial folder of the home, one after another; a file that cannot be taken costs the others nothing.
 *
 * A file opened in Excel at the moment leaves a lock `~$…` beside it: the file is taken as it was saved last, the lock is
 * passed over.
 */
export async function stage(home: Home, paths: readonly string[], options: StageOptions = {}): Promise<Staged[]> {
  const results: Staged[] = [];
  for (const [i, path] of paths.entries()) {
    options.onFile?.(path, i, paths.length);
    results.push(await one(home, path, options));
  }
  return results;
}

async function one(home: Home, path: string, options: StageOptions): Promise<Staged> {
  const nothing = { path, source: null, card: null, fault: null };
  if (NOT_FIGURES.test(basename(path))) return { ...nothing, outcome: "skipped" };
  let source: SourceDefinition | null = null;
  try {
    const [only] = options.only ?? [];
    source =
      only && options.only?.length === 1
        ? sourceById(only)
        : recognise({ ...readPublisherFile(path), names: acceptedNames(home) });
    if (options.only?.length && !options.only.includes(source.id)) return { ...nothing, source, outcome: "skipped" };
    const { card, outcome } = await receive(source, path, home, {
      ...(options.now && { now: options.now }),
      ...(options.published && { published: options.published }),
    });
    return { path, source, card, fault: null, outcome };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...nothing, source, fault: error, outcome: "refused" };
  }
}
