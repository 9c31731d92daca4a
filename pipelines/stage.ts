import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Card } from "../schemas/card.ts";
import { Fault } from "../schemas/fault.ts";
import type { Parsed, PublisherFile, SourceDefinition } from "../schemas/source.ts";
import type { Home } from "./home.ts";
import { interpretArea } from "./interpret.ts";
import { readPublisherFile, receive, sourceById } from "./receive.ts";
import { recognise } from "./recognise.ts";
import { isReport, readWritten, type Written } from "./report/read-answers.ts";

/**
 * What came of one file: taken on trial, already held, a report with answers, not for us, refused with the reason, or held back
 * because others of its edition were refused.
 */
export interface Staged {
  readonly path: string;
  readonly outcome: "new" | "known" | "answers" | "skipped" | "refused" | "withheld";
  /** What a person wrote into a report of the checks; empty for any other file. */
  readonly answers: readonly Written[];
  readonly source: SourceDefinition | null;
  readonly card: Card | null;
  readonly fault: Fault | null;
  /** It came from the publisher over the network. */
  readonly retrieved?: true;
}

export interface StageOptions {
  /** Only these sources; every source where empty. */
  readonly only?: readonly string[];
  /** Only files with figures of these economies, by their codes; every file where empty. */
  readonly countries?: readonly string[];
  /** Spellings accepted on this machine. */
  readonly names?: Readonly<Record<string, string>>;
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
  const nothing = { path, source: null, card: null, fault: null, answers: [] };
  if (NOT_FIGURES.test(basename(path))) return { ...nothing, outcome: "skipped" };
  let source: SourceDefinition | null = null;
  try {
    const file = { ...readPublisherFile(path), names: options.names ?? {} };
    if (isReport(file)) return { ...nothing, answers: readWritten(file), outcome: "answers" };
    const [only] = options.only ?? [];
    source = only && options.only?.length === 1 ? sourceById(only) : recognise(file);
    if (options.only?.length && !options.only.includes(source.id)) return { ...nothing, source, outcome: "skipped" };
    return await taken(home, source, file, path, options);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...nothing, source, fault: error, outcome: "refused" };
  }
}

/** Takes a file of a source on trial. @throws Fault where it cannot be taken. */
export async function taken(
  home: Home,
  source: SourceDefinition,
  file: PublisherFile,
  path: string,
  options: StageOptions & { readonly url?: string },
): Promise<Staged> {
  const nothing = { path, source, card: null, fault: null, answers: [] };
  if (options.countries?.length && !concerns(source, source.parse(file), options.countries))
    return { ...nothing, outcome: "skipped" };
  const { card, outcome } = await receive(source, path, home, {
    anew: true,
    ...(file.names && { names: file.names }),
    ...(options.now && { now: options.now }),
    ...(options.published && { published: options.published }),
    ...(options.url && { url: options.url }),
  });
  return { ...nothing, card, outcome };
}

/** Whether a file has a figure of one of these economies, as the side that reports or as its partner. */
function concerns(source: SourceDefinition, { readings }: Parsed, countries: readonly string[]): boolean {
  const areas = new Set(readings.flatMap((r) => [r.ref_area, r.counterpart_area]));
  return [...areas].some((text) => countries.includes(areaOf(source, text) ?? ""));
}

/** The economy a printed name stands for; null for one that the source does not know. */
export function areaOf(source: SourceDefinition, text: string): string | null {
  try {
    return interpretArea(source, text);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
