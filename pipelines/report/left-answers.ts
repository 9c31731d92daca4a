import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Fault } from "../../schemas/fault.ts";
import type { Home } from "../home.ts";
import { readPublisherFile } from "../receive.ts";
import type { Staged } from "../stage.ts";
import { isReport, readWritten } from "./read-answers.ts";

/** Where the reports of an update lie. */
export const reportsFolder = (home: Home): string => join(home.dir, "reports");

/**
 * The reports that lie in the home with something written into them: a person need not move a report to be heard. One that
 * cannot be read, or has a word that is no answer, is refused with its fault. Files named in `paths` are read from there.
 */
export function leftAnswers(home: Home, paths: readonly string[]): Staged[] {
  const folder = reportsFolder(home);
  if (!existsSync(folder)) return [];
  const named = new Set(paths.map((path) => resolve(path)));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^~.].*\.xlsx$/i.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .filter((path) => !named.has(resolve(path)))
    .sort()
    .flatMap(readLeft);
}

function readLeft(path: string): Staged[] {
  const nothing = { path, source: null, card: null, fault: null, answers: [] };
  try {
    const file = readPublisherFile(path);
    if (!isReport(file)) return [];
    const answers = readWritten(file);
    return answers.length > 0 ? [{ ...nothing, answers, outcome: "answers" }] : [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [{ ...nothing, fault: error, outcome: "refused" }];
  }
}
