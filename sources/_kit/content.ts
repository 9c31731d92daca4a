import type { Content } from "../../schemas/content.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";

/** Recognises a file by its content. */
export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return "empty";
  const head = Buffer.from(bytes.subarray(0, 512));
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return "zip";
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x05, 0x06]))) return "zip";
  if (head.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return "gzip";
  if (head.subarray(0, 8).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))) return "xls";
  const text = head
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart()
    .toLowerCase();
  if (text.startsWith("%pdf")) return "pdf";
  if (text.startsWith("<!doctype html") || text.startsWith("<html")) return "html";
  if (text.startsWith("<")) return "xml";
  if (text.startsWith("{") || text.startsWith("[")) return "json";
  return text === "" ? "empty" : "text";
}

const NAMES: Readonly<Record<Content, string>> = {
  empty: "empty",
  zip: "a ZIP archive or .xlsx workbook",
  gzip: "a text packed with gzip",
  xls: "an old .xls workbook",
  html: "an HTML page",
  json: "JSON",
  xml: "XML",
  pdf: "a PDF",
  text: "plain text",
};

/** @throws Fault `file/content` unless the file is one of the expected kinds. */
export function expectContent(file: PublisherFile, ...expected: readonly Content[]): Content {
  const found = contentOf(file.bytes);
  if (expected.includes(found)) return found;
  throw new Fault(
    "file/content",
    `the file is ${NAMES[found]}, expected ${expected.map((e) => NAMES[e]).join(" or ")}`,
    {
      at: file.name,
      hint:
        found === "html"
          ? "publishers answer with a page when a download fails: fetch the file again and open it once by hand"
          : "check that the download is complete and is the file the source's README names",
    },
  );
}

/** UTF-8 text without its byte order mark. @throws Fault `file/encoding` when the bytes are not UTF-8. */
export function utf8(file: PublisherFile): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
  } catch {
    throw new Fault("file/encoding", "the text is not UTF-8", {
      at: file.name,
      hint: "save the file as UTF-8 (CSV UTF-8 in Excel) without changing anything else",
    });
  }
}
