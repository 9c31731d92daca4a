import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { running } from "../leftovers.ts";
import { writeWhole } from "../write-whole.ts";

/** What must still hold of a publisher's file for the rest of it to be fetched. */
const State = z.strictObject({
  url: z.string(),
  /** A strong ETag, else Last-Modified. */
  validator: z.string(),
  /** How the bytes are packed: "" for not at all. */
  encoding: z.string(),
  /** Length of the whole as sent, null when not said. */
  total: z.number().int().nonnegative().nullable(),
});
export type State = z.infer<typeof State>;

/** A body on its way in: its bytes as sent, and what is needed to go on with it after a break. */
export interface Partial {
  readonly size: () => number;
  /** Null where the bytes held cannot be gone on with. */
  readonly state: () => State | null;
  /** Starts over. */
  readonly begin: (state: State | null) => void;
  readonly append: (chunk: Uint8Array) => void;
  /** Goes back to a length. */
  readonly cut: (size: number) => void;
  readonly bytes: () => Uint8Array;
  /** Lets go of it: kept for a later run where it can be gone on with and `keep` says so, else removed. */
  readonly close: (keep: boolean) => void;
}

let made = 0;

/** Partial files that this process is writing. */
const inUse = new Set<string>();

/** Opens the partial file of a request in a folder; what an earlier attempt or a killed run left of the request is taken over. */
export function openPartial(folder: string, key: string): Partial {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${key}.${process.pid}.${made++}.part`);
  inUse.add(path);
  takeOver(folder, key, path);
  const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const open = <T>(flags: string, work: (file: number) => T): T => {
    const file = openSync(path, flags);
    try {
      return work(file);
    } finally {
      closeSync(file);
    }
  };
  return {
    size,
    state: () => readState(path),
    begin: (state) => {
      rmSync(`${path}.json`, { force: true });
      open("w", () => undefined);
      if (state) writeWhole(`${path}.json`, JSON.stringify(state));
    },
    append: (chunk) =>
      open("a", (file) => {
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
      }),
    cut: (length) => open("r+", (file) => ftruncateSync(file, length)),
    bytes: () => readFileSync(path),
    close: (keep) => {
      inUse.delete(path);
      if (keep && size() > 0 && readState(path)) return;
      rmSync(`${path}.json`, { force: true });
      rmSync(path, { force: true });
    },
  };
}

/** `<key>.<process>.<number>.part`, with `.json` for its state. */
const PART = /^([0-9a-f]+)\.(\d+)\.\d+\.part$/;

function takeOver(folder: string, key: string, path: string): void {
  for (const name of readdirSync(folder)) {
    const [, ofKey, pid] = PART.exec(name) ?? [];
    const left = join(folder, name);
    const atWork = Number(pid) === process.pid ? inUse.has(left) : running(Number(pid));
    if (ofKey !== key || atWork) continue;
    try {
      // the bytes first: a state without bytes begins at nothing, bytes without a state are never gone on with
      renameSync(left, path);
      renameSync(`${left}.json`, `${path}.json`);
    } catch {
      rmSync(`${left}.json`, { force: true });
    }
    return;
  }
}

function readState(path: string): State | null {
  try {
    return State.parse(JSON.parse(readFileSync(`${path}.json`, "utf8")));
  } catch {
    return null;
  }
}

/** Removes partial files older than `ageMs` of runs that are over: the publisher's file has changed since. */
export function removeOldPartials(folder: string, now: number, ageMs: number): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.(\d+)\.\d+\.part/.exec(name)?.[1] ?? process.pid);
    const changed = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (pid !== process.pid && !running(pid) && now - changed > ageMs) rmSync(join(folder, name), { force: true });
  }
}
