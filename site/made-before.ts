import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { SiteSummary } from "./write-site.ts";

/**
 * The account of the site in a folder, if it was made of the same input and no file of it was touched since.
 *
 * @param record file in which `recordMade` wrote it down. @param input hash of all that decides the site.
 */
export function madeBefore(record: string, outDir: string, input: string): SiteSummary | null {
  const made = read(record);
  if (made === null || made.input !== input || made.summary.outDir !== outDir) return null;
  return fingerprintOf(outDir) === made.files ? made.summary : null;
}

export function recordMade(record: string, summary: SiteSummary, input: string): void {
  mkdirSync(dirname(record), { recursive: true });
  const made: Made = { input, files: fingerprintOf(summary.outDir), summary };
  writeFileSync(`${record}.part`, JSON.stringify(made));
  renameSync(`${record}.part`, record);
}

/** All that decides a site: the database to the byte, and the code. */
export async function inputOf(database: string, code: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(database, { highWaterMark: 1 << 20 }), hash);
  return `${hash.digest("hex")} ${code}`;
}

interface Made {
  readonly input: string;
  readonly files: string;
  readonly summary: SiteSummary;
}

function read(record: string): Made | null {
  try {
    return JSON.parse(readFileSync(record, "utf8")) as Made;
  } catch {
    return null;
  }
}

/** Names, sizes and times of all files of a folder: what changes when somebody writes there. "" for no folder. */
function fingerprintOf(folder: string): string {
  const hash = createHash("sha256");
  const walk = (at: string) => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true }).sort(byName)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs } = statSync(join(folder, path));
        hash.update(`${path}\n${size} ${mtimeMs}\n`);
      }
    }
  };
  try {
    walk("");
  } catch {
    return "";
  }
  return hash.digest("hex");
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
