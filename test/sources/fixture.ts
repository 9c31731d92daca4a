import { createRequire } from "node:module";
import { zipSync } from "fflate";
import type * as Xlsx from "xlsx";
import { z } from "zod";
import { Reading } from "../../schemas/reading.ts";
import type { PublisherFile } from "../../schemas/source.ts";

const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;

const Grid = z.array(z.array(z.union([z.string(), z.number(), z.null()])));

/**
 * A hand-made file in a publisher's layout with a dozen real figures, and what `parse` must find in it.
 *
 * Stored as text so that it can be reviewed: `text` is the file itself, `sheets` are rows of a workbook (null = blank
 * cell), `members` are the texts of an archive.
 */
export const Fixture = z.strictObject({
  /** Where the figures were read: publisher's file, sheet and cells, so that a reviewer can look. */
  figures_from: z.string(),
  name: z.string(),
  as: z.enum(["text", "xls", "xlsx", "zip"]),
  text: z.union([z.string(), z.array(z.string())]).optional(),
  /** Encoding of `text` where it is not UTF-8: a single-byte code page ("windows-1251"), or "utf-16le". */
  encoding: z.string().optional(),
  sheets: z.record(z.string(), Grid).optional(),
  members: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  expect: z.strictObject({
    layout: z.string(),
    edition: z.string().nullable(),
    published: z.string().nullable(),
    part: z.string(),
    /** Exactly the readings found, in order; fields left out have the defaults of `reading()`. */
    readings: z.array(
      Reading.partial().required({ ref_area: true, measure: true, time_period: true, value_raw: true, locator: true }),
    ),
  }),
});
export type Fixture = z.infer<typeof Fixture>;

const joined = (text: string | string[]) => (Array.isArray(text) ? text.join("\n") : text);

/** Text in a code page, by what each of its bytes decodes to. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, b) => [decoder.decode(Uint8Array.of(b)), b]));
  return Uint8Array.from([...text], (c) => {
    const byte = bytes.get(c);
    if (byte === undefined) throw new Error(`no "${c}" in ${encoding}`);
    return byte;
  });
}

/** The fixture as the bytes `receive` would hand to `parse`. */
export function fixtureFile(fixture: Fixture): PublisherFile {
  if (fixture.as === "text")
    return { name: fixture.name, bytes: encoded(joined(fixture.text ?? ""), fixture.encoding ?? "utf-8") };
  if (fixture.as === "zip")
    return {
      name: fixture.name,
      bytes: zipSync(
        Object.fromEntries(
          Object.entries(fixture.members ?? {}).map(([name, text]) => [name, Buffer.from(joined(text))]),
        ),
      ),
    };
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(fixture.sheets ?? {}))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  const bytes = XLSX.write(book, { type: "buffer", bookType: fixture.as === "xls" ? "biff8" : "xlsx" }) as Buffer;
  return { name: fixture.name, bytes };
}
