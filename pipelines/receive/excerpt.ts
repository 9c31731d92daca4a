/** How much of a body is read for what it says of a trouble, and how much of that is told. */
const READ_BYTES = 4096;
const TOLD_CHARS = 120;

/** The words of a body's beginning, without tags, quotes and control characters, for a message. */
export function wordsOf(bytes: Uint8Array): string {
  const words = new TextDecoder()
    .decode(bytes.subarray(0, READ_BYTES))
    .replace(/<(script|style)[\s\S]*?(<\/\1>|$)/gi, " ")
    .replace(/<[^>]*>?/g, " ")
    .replace(/[\p{C}"]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words.length > TOLD_CHARS ? `${words.slice(0, TOLD_CHARS)}…` : words;
}

/** The words of the beginning of a body that is on its way; "" where it breaks off. */
export async function excerpt(body: AsyncIterable<Uint8Array>, heard: () => void): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      heard();
      chunks.push(chunk);
      size += chunk.length;
      if (size >= READ_BYTES) break;
    }
  } catch {
    // the status has said enough
  }
  return wordsOf(Buffer.concat(chunks));
}
