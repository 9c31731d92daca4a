import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { Fault } from "../../schemas/fault.ts";

type Unpacker = (packed: Uint8Array, options: { maxOutputLength: number }) => Buffer;

const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  br: brotliDecompressSync,
  // some servers send the bare stream under this name
  deflate: (packed, options) => ((packed[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(packed, options),
};

/** The codings of a `Content-Encoding` header, in the order they were applied. */
export function codings(header: string | undefined): string[] {
  return (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
}

/**
 * Unpacks a body as its `Content-Encoding` says, up to `most` bytes.
 *
 * @throws Fault `network/packed` for one that is cut short, damaged or packed in an unknown way; `network/bomb` above `most`.
 */
export function unpack(body: Uint8Array, encoding: string | undefined, most: number, at: string): Uint8Array {
  let bytes = body;
  for (const name of codings(encoding).reverse()) {
    const unpacker = UNPACKERS[name];
    if (!unpacker) throw damaged(at);
    try {
      bytes = unpacker(bytes, { maxOutputLength: most });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw damaged(at);
      throw new Fault("network/bomb", "the answer unpacks to more than any file of this publisher has", {
        at,
        hint: "do not open it; if the publisher's file has grown that large, raise the limit of the request",
      });
    }
  }
  return bytes;
}

function damaged(at: string): Fault {
  return new Fault("network/packed", "the packed answer cannot be unpacked", {
    at,
    hint: "it was cut short or damaged on its way: try again later",
  });
}
