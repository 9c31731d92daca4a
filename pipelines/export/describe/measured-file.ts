import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { WrittenFile } from "../format.ts";

/** A written file with its size and hash. */
export interface MeasuredFile extends WrittenFile {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The files of a release as they lie in its folder. */
export async function measureFiles(folder: string, files: readonly WrittenFile[]): Promise<MeasuredFile[]> {
  const measured: MeasuredFile[] = [];
  for (const file of files) {
    const hash = createHash("sha256");
    const source = createReadStream(join(folder, file.path));
    await pipeline(source, hash);
    measured.push({ ...file, bytes: source.bytesRead, sha256: hash.digest("hex") });
  }
  return measured;
}
