import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Home } from "./home.ts";
import type { PublishedFile } from "./publish.ts";

/**
 * The set of files published last, if it was made of the same database by the same code and nothing in it was changed.
 *
 * Every file is read again for its checksum: what is offered for download is never taken on trust.
 *
 * @param key what the set is made of, as `recordPublished` was told it.
 */
export async function publishedBefore(home: Home, key: string): Promise<PublishedFile[] | null> {
  const record = read(home);
  if (record === null || record.key !== key) return null;
  for (const file of record.files)
    if (!existsSync(file.path) || (await sha256Of(file.path)) !== file.sha256) return null;
  return record.files;
}

export function recordPublished(home: Home, key: string, files: readonly PublishedFile[]): void {
  const path = recordPath(home);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify({ key, files } satisfies Kept));
  renameSync(`${path}.${process.pid}`, path);
}

/** Of a file on disk, as hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

interface Kept {
  readonly key: string;
  readonly files: readonly PublishedFile[];
}

const recordPath = (home: Home) => join(home.dir, "cache", "published.json");

/** Null when there is none, and when it was cut short: the set is then made anew. */
function read(home: Home): { key: string; files: PublishedFile[] } | null {
  try {
    return JSON.parse(readFileSync(recordPath(home), "utf8")) as { key: string; files: PublishedFile[] };
  } catch {
    return null;
  }
}
