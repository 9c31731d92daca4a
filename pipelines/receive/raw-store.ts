import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Exchange, Verdict } from "../../schemas/exchange.ts";
import { type Home, within } from "../home.ts";
import { running } from "../leftovers.ts";
import { writeWhole } from "../write-whole.ts";
import { removeOldPartials } from "./partial.ts";

/** An answer that was read and accepted, with its body. */
export interface Held {
  readonly exchange: Exchange;
  readonly bytes: Uint8Array;
}

/** Publishers' answers as they came: bodies by their hash, and a record for each answer. */
export interface RawStore {
  /** Folder of bodies that are on their way in. */
  readonly partials: string;
  /** Keeps a body under its SHA-256, which is returned. */
  readonly keepBody: (bytes: Uint8Array) => string;
  /** Keeps the record of an answer; what is returned names it for the verdict. */
  readonly keep: (key: string, exchange: Exchange) => string;
  readonly judge: (record: string, verdict: Verdict) => void;
  /** The newest accepted answer to a request; null without one whose body is there and has its hash. */
  readonly held: (sourceId: string, key: string) => Held | null;
}

/** Half-received bodies are gone on with for as long, in milliseconds: a week. */
const PARTIAL_AGE_MS = 7 * 86_400_000;

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/**
 * The raw store of a home: `raw/network/bodies/<sha256>`, `raw/network/exchanges/<source>/<request>/<number>-<time>.json` with a
 * `.verdict.json` beside it, `raw/network/partials`.
 *
 * Every file is whole or not there. Killed between two of them, the store holds a body that nothing names, or an answer
 * without a verdict, which is never built on: both are harmless.
 */
export function openRawStore(home: Home, now: () => number = Date.now): RawStore {
  const root = within(home.raw, "network");
  const [bodies, exchanges, partials] = [join(root, "bodies"), join(root, "exchanges"), join(root, "partials")];
  for (const folder of [bodies, exchanges, partials]) mkdirSync(folder, { recursive: true });
  for (const folder of [bodies, exchanges]) removeUnfinished(folder);
  removeOldPartials(partials, now(), PARTIAL_AGE_MS);
  const bodyOf = (hash: string) => within(bodies, hash);

  return {
    partials,
    keepBody: (bytes) => {
      const hash = sha256(bytes);
      if (statSync(bodyOf(hash), { throwIfNoEntry: false })?.size !== bytes.length || !isWhole(bodyOf(hash), hash))
        writeWhole(bodyOf(hash), bytes);
      return hash;
    },
    keep: (key, exchange) => {
      const folder = within(exchanges, exchange.source_id, key);
      const last = recordsOf(folder)[0];
      const number = 1 + Number(last ? basename(last).slice(0, NUMBER_WIDTH) : 0);
      const stamp = exchange.received_at.replace(/[-:.]/g, "");
      const path = join(folder, `${String(number).padStart(NUMBER_WIDTH, "0")}-${stamp}.json`);
      writeWhole(path, `${JSON.stringify(Exchange.parse(exchange), null, 2)}\n`);
      return path;
    },
    judge: (record, verdict) => writeWhole(verdictOf(record), `${JSON.stringify(Verdict.parse(verdict), null, 2)}\n`),
    held: (sourceId, key) => {
      const folder = within(exchanges, sourceId, key);
      for (const record of recordsOf(folder)) {
        if (read(verdictOf(record), Verdict)?.outcome !== "accepted") continue;
        const exchange = read(record, Exchange);
        const body = exchange && bodyOf(exchange.body.sha256);
        if (exchange && body && isWhole(body, exchange.body.sha256)) return { exchange, bytes: readFileSync(body) };
      }
      return null;
    },
  };
}

const verdictOf = (record: string) => record.replace(/\.json$/, ".verdict.json");

/** Digits of a record's number: clocks are set back, numbers are not. */
const NUMBER_WIDTH = 8;

/** Records of a request, newest first. */
function recordsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+-\w+\.json$/.test(name))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

function read<T>(path: string, shape: { parse: (content: unknown) => T }): T | null {
  try {
    return shape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

function isWhole(path: string, hash: string): boolean {
  return existsSync(path) && sha256(readFileSync(path)) === hash;
}

/** Removes what runs that were killed left of files they were writing. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const pid = /\.(\d+)\.part$/.exec(name)?.[1];
    if (pid && Number(pid) !== process.pid && !running(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
