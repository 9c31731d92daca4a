import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { Gzip } from "fflate";

const PART_BYTES = 1 << 20;

/**
 * Compresses a file, the same bytes on any machine: without a time, and not by zlib, whose output differs between the
 * processors it is built for.
 */
export function gzipFile(from: string, to: string): void {
  const source = openSync(from, "r");
  const target = openSync(to, "w");
  try {
    const gzip = new Gzip({ level: 6, mtime: 0 }, (part) => {
      for (let at = 0; at < part.length; ) at += writeSync(target, part, at);
    });
    const part = new Uint8Array(PART_BYTES);
    for (let length = readSync(source, part); length > 0; length = readSync(source, part))
      gzip.push(part.slice(0, length));
    gzip.push(new Uint8Array(0), true);
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
