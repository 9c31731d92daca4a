import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Gzip } from "fflate";

const PIECE = 1 << 20;

/**
 * Packs a file and removes the original. The bytes are the same on every machine and by every version of Node: the packer is
 * a package of this project and not the system's zlib, and the header names no time and no file.
 */
export async function gzip(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from, { highWaterMark: PIECE }), packed, createWriteStream(to));
  rmSync(from);
}

async function* packed(pieces: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const packer = new Gzip({ level: 6, mtime: 0 }, (part) => ready.push(part));
  for await (const piece of pieces) {
    packer.push(piece);
    yield* ready;
    ready = [];
  }
  packer.push(new Uint8Array(0), true);
  yield* ready;
}
