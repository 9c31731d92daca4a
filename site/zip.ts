import { crc32, deflateRawSync } from "node:zlib";

/** The least date a zip file can bear, 1 January 1980; every part gets it, so that the same parts give the same bytes. */
const DATE = 0x21;
const VERSION = 20;
const DEFLATED = 8;

interface Packed {
  readonly content: Buffer;
  readonly size: number;
  readonly crc: number;
}

/** Parts that stand in many files (styles, themes) are packed once. */
const packed = new WeakMap<Uint8Array, Packed>();

function pack(content: Uint8Array): Packed {
  const known = packed.get(content);
  if (known) return known;
  const made = { content: deflateRawSync(content, { level: 6 }), size: content.byteLength, crc: crc32(content) };
  packed.set(content, made);
  return made;
}

/** A zip file of parts in the order given, each deflated. Names are ASCII; parts are far below 4 GB. */
export function zip(parts: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of parts) {
    const part = pack(content);
    const title = Buffer.from(name, "latin1");
    const about = fields(part, title.byteLength);
    const local = Buffer.concat([numbers([4, 0x04034b50]), about, title, part.content]);
    bodies.push(local);
    directory.push(
      numbers([4, 0x02014b50], [2, VERSION]),
      about,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      title,
    );
    at += local.byteLength;
  }
  const length = directory.reduce((sum, b) => sum + b.byteLength, 0);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, bodies.length],
    [2, bodies.length],
    [4, length],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([...bodies, ...directory, end]);
}

/** What the local header and the directory say alike of a part. */
function fields({ content, size, crc }: Packed, title: number): Buffer {
  return numbers(
    [2, VERSION],
    [2, 0],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, content.byteLength],
    [4, size],
    [2, title],
    [2, 0],
  );
}

/** Whole numbers, least byte first, each in so many bytes. */
function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const out = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = out.writeUIntLE(value, at, bytes);
  return out;
}
