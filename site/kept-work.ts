import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";

/**
 * What was drawn and packed the last time, by a hash of what it was made of: text, bytes, or plain objects of these.
 *
 * Kept between runs in a folder, a file for each thread; a run writes what it used and nothing else, so what no page
 * shows any more is gone. Files that are missing, cut short or of other code count as none.
 */
export class KeptWork {
  readonly #code: string;
  readonly #known = new Map<string, unknown>();
  readonly #used = new Map<string, unknown>();

  /** @param code what kept work is made by; another code makes everything anew. */
  constructor(code: string, folder: string) {
    this.#code = code;
    for (const name of filesIn(folder)) {
      const file = read(join(folder, name));
      if (file?.code === code) for (const [key, work] of file.work) this.#known.set(key, work);
    }
  }

  /** The work of a kind on an input, which decides it; made when it is not known. */
  of<T>(kind: string, input: unknown, make: () => T): T {
    const key = createHash("sha256").update(kind).update(JSON.stringify(input)).digest("base64");
    const work = (this.#used.get(key) ?? this.#known.get(key) ?? make()) as T;
    this.#used.set(key, work);
    return work;
  }

  /** Writes what this run used. */
  write(path: string): void {
    writeFileSync(path, serialize({ code: this.#code, work: this.#used } satisfies KeptFile));
  }
}

/** Puts a folder written by a run in the place of that of the run before. */
export function replaceKept(written: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(written, folder);
}

interface KeptFile {
  readonly code: string;
  readonly work: ReadonlyMap<string, unknown>;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): KeptFile | null {
  try {
    const file: KeptFile = deserialize(readFileSync(path));
    return typeof file.code === "string" && file.work instanceof Map ? file : null;
  } catch {
    return null;
  }
}

let current: KeptWork | null = null;

/** Sets what this thread looks up; null looks up nothing. */
export function useKeptWork(kept: KeptWork | null): void {
  current = kept;
}

/** The work as kept by this thread's run; made where no run keeps any. */
export function kept<T>(kind: string, input: unknown, make: () => T): T {
  return current === null ? make() : current.of(kind, input, make);
}
