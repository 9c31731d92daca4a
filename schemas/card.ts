import { z } from "zod";

/** Where a figure's file came from: written by `receive`, never by hand. */
export const Card = z.strictObject({
  source_id: z.string(),
  /** Folder name of the vintage, unique in its source. */
  vintage: z.string(),
  /** What the publisher calls the edition; several files of one edition share it. */
  edition: z.string(),
  /** The day the edition was published, by the file's own word where it has one. */
  published: z.iso.date(),
  /** Who says the day: the file itself, or the person who received it. */
  published_basis: z.enum(["file", "receiver"]),
  /** Which of the source's layouts the file has. */
  layout: z.string(),
  file: z.strictObject({
    name: z.string(),
    bytes: z.number().int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The publisher's address of the file, null when not known. */
    url: z.string().nullable(),
    /** How it was obtained: "publisher", or whose copy. */
    obtained: z.string(),
    /** When it was received (UTC). */
    retrieved_at: z.iso.date(),
  }),
  publisher: z.string(),
  licence: z.strictObject({ name: z.string(), url: z.string().nullable(), redistribute: z.boolean() }),
  /** Numbers of readings kept, and of cells passed over, by reason. */
  readings: z.number().int().nonnegative(),
  passed_over: z.record(z.string(), z.number().int().nonnegative()),
  /** SHA-256 of the canonical text of the readings, so that a parse can be compared without the Parquet bytes. */
  readings_sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Card = z.infer<typeof Card>;
