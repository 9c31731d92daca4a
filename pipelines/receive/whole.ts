import { gunzipSync } from "node:zlib";
import { Fault } from "../../schemas/fault.ts";
import type { Answer } from "../../schemas/request.ts";

/** Where a ZIP archive's last record may begin at the earliest, in bytes before the end: a comment may follow it. */
const ZIP_END_BYTES = 22 + 65_535;

/** Unpacked bytes of a packed file after which its end is not looked for. */
const MAX_GZIP_BYTES = 400_000_000;

/** How each kind of body shows that its end is there; the other kinds do not show it. */
const ENDS: Partial<Record<Answer["content"], (answer: Answer) => boolean>> = {
  zip: ({ bytes }) => Buffer.from(bytes.subarray(-ZIP_END_BYTES)).includes(Buffer.from([0x50, 0x4b, 0x05, 0x06])),
  gzip: ({ bytes }) => {
    try {
      gunzipSync(bytes, { maxOutputLength: MAX_GZIP_BYTES });
      return true;
    } catch (error) {
      // only its size is wrong: whoever reads it says so
      return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    }
  },
  pdf: ({ bytes }) => Buffer.from(bytes.subarray(-1024)).includes("%%EOF"),
  xml: (answer) => answer.text().trimEnd().endsWith(">"),
  json: (answer) => {
    try {
      JSON.parse(answer.text());
      return true;
    } catch (error) {
      if (error instanceof Fault) throw error;
      return false;
    }
  },
};

/** @throws Fault `answer/cut` for a body whose end is missing, though its length is the one announced. */
export function expectEnd(answer: Answer): void {
  if (ENDS[answer.content]?.(answer) === false)
    throw new Fault("answer/cut", "the answer ends in the middle", { at: answer.url, hint: "try again later" });
}
