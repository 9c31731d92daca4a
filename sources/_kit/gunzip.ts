import { gunzipSync } from "node:zlib";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { contentOf } from "./content.ts";

/** Largest unpacked size of a packed file, in bytes: the largest read unpacks to 40 MB (2026-11). */
const MAX_BYTES = 400_000_000;

/** A file unpacked where it is packed with gzip, else as it is. @throws Fault `file/archive`, `file/too-large`. */
export function gunzipped(file: PublisherFile): PublisherFile {
  if (contentOf(file.bytes) !== "gzip") return file;
  try {
    return { ...file, bytes: gunzipSync(file.bytes, { maxOutputLength: MAX_BYTES }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new Fault("file/too-large", `the file would unpack to more than ${MAX_BYTES / 1e6} MB`, {
        at: file.name,
        hint: "no publisher's file is that large: check where it came from",
      });
    throw new Fault("file/archive", "the packed file is damaged or cut short", {
      at: file.name,
      hint: "download the file again and compare its size with the publisher's",
    });
  }
}
