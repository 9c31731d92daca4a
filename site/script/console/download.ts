/// <reference lib="dom" />

/** First two bytes of a gzip file. A server that unpacks on its way sends the file without them. */
const GZIP = [0x1f, 0x8b];

/**
 * A packed file of this site, unpacked.
 *
 * @param told of the bytes received so far.
 * @throws Error when the server does not send it or the browser cannot unpack it.
 */
export async function downloadPacked(address: string, told: (bytes: number) => void): Promise<Uint8Array> {
  const bytes = await download(address, told);
  if (GZIP.some((byte, i) => bytes[i] !== byte)) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** A whole file of this site. */
export async function download(address: string, told: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${response.status}: ${address}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    received += part.value.byteLength;
    told(received);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Whether the server sends a part of a file when asked for one. */
export async function sendsParts(address: string): Promise<boolean> {
  const response = await fetch(address, { headers: { Range: "bytes=0-15" } });
  await response.body?.cancel();
  return response.status === 206;
}
