import { createRequire } from "node:module";
import type { Plain } from "../../pipelines/store.ts";

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

/** An engine opened on the tables of a release. */
export interface Reader {
  readonly ask: (sql: string) => Promise<Answer>;
  readonly close: () => void;
}

/** A package of this folder, or null where it is not installed or does not load on this machine. */
export function packageHere<T>(name: string): T | null {
  try {
    return createRequire(import.meta.url)(name) as T;
  } catch {
    return null;
  }
}

/** Why a test is skipped. */
export const NOT_INSTALLED = "not installed: npm run readers";
