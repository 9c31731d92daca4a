import { Fault } from "../../schemas/fault.ts";

/** How much of a document is looked at for its own declaration, in bytes: browsers look at as much. */
const PRESCAN_BYTES = 1024;

const MARKS: readonly (readonly [mark: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const DECLARED = [/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i, /<meta[^>]*?charset\s*=\s*["']?([\w:.-]+)/i];

/**
 * The charset of a body: its byte order mark, else the answer's header, else the document's own declaration (XML, HTML), else
 * what the request expects, else UTF-8.
 */
export function charsetOf(bytes: Uint8Array, contentType: string | undefined, expected: string | undefined): string {
  const mark = MARKS.find(([m]) => m.every((byte, i) => bytes[i] === byte));
  if (mark) return mark[1];
  const header = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? "")?.[1];
  if (header) return header.toLowerCase();
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString("latin1");
  for (const pattern of DECLARED) {
    const own = pattern.exec(head)?.[1];
    if (own) return own.toLowerCase();
  }
  return expected?.toLowerCase() ?? "utf-8";
}

/** A body as text without its byte order mark. @throws Fault `answer/encoding` for bytes that are not of the charset. */
export function decode(bytes: Uint8Array, charset: string, at: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Fault("answer/encoding", `the text cannot be read as "${charset}"`, {
      at,
      hint: "the publisher declares another charset than it sends: look at the file and declare the charset with the request",
    });
  }
}
