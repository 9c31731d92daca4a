import { z } from "zod";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A release as it lies in `releases/ID.json`: everything needed to build its files again and to know that they are the same (M-906). */
export const Manifest = z.strictObject({
  id: z.string(),
  /** Latest day on which a file of the release was received. */
  date: z.iso.date(),
  methodology: z.string(),
  /** A hash of code and vintages: it stands in every computed row. */
  run_id: z.string(),
  /** Only these sources; null for all. */
  only: z.array(z.string()).nullable(),
  vintages: z.array(
    z.strictObject({
      source_id: z.string(),
      vintage: z.string(),
      edition: z.string(),
      published: z.iso.date(),
      readings_sha256: Sha256,
    }),
  ),
  /** Of the signed answers to the release's findings: one hash of them all, and how many. */
  answers: z.strictObject({ count: z.number().int().nonnegative(), sha256: Sha256 }),
  /** Files for download; the database itself is no text and may differ in bytes though it holds the same. */
  exports: z.array(
    z.strictObject({
      name: z.string(),
      bytes: z.number().int(),
      sha256: Sha256,
      /** Of the text in a compressed file: another zlib packs the same text into other bytes. */
      text_sha256: Sha256.optional(),
    }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

/** What a release can be called: it becomes a file name and a tag. */
export const RELEASE_ID = /^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/;
