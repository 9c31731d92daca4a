import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plain } from "../../pipelines/store.ts";

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

/** Answers by the question's id; the engine's words where it refused. */
export type Answers = Readonly<Record<string, Answer | { readonly refused: string }>>;

/** Why a test is skipped. */
export const NOT_INSTALLED = "not installed: npm run readers";

/** Whether a package of this folder is installed. */
export function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

const MOST_BYTES = 100e6;

/**
 * Asks another engine in a process of its own: two builds of DuckDB in one process take each other's functions.
 *
 * @param program a script of this folder that reads `{ before, asked }` and prints answers.
 */
export function askApart(program: string, before: readonly string[], asked: readonly (readonly [string, string])[]) {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, program)], {
    input: JSON.stringify({ before, asked }),
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(printed) as Answers;
}
