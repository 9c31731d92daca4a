import { z } from "zod";
import { printedNumber } from "../_kit/answer.ts";

/** The database of former updates, and what stands for an update in it: `201704`. */
export const ARCHIVE = "57";
export const VERSION = /^(19|20)\d{2}(0[1-9]|1[0-2])$/;

const count = z.union([z.int().nonnegative(), z.string().regex(/^\d+$/).transform(Number)]);

/** A figure with its place in the four dimensions, in any order. */
const Datum = z.object({
  variable: z.array(z.object({ concept: z.string(), id: z.string(), value: z.string() })),
  value: printedNumber.optional(),
});

/** A page of the archives: the header stands beside the figures. */
export const ArchivePage = z.object({
  page: count,
  pages: count,
  total: count,
  source: z.object({ id: z.string(), data: z.array(Datum) }),
});
export type ArchivePage = z.infer<typeof ArchivePage>;

/** One page, or several joined. */
export const ArchivePages = z.preprocess(
  (content) => (content !== null && typeof content === "object" && "archive" in content ? content.archive : [content]),
  z.array(ArchivePage).min(1),
);

/** Whether an answer that is an object is one of the archives, by its beginning. */
export const isArchive = (text: string): boolean => /"(archive|source)"\s*:/.test(text.slice(0, 400));

/** A figure's place by dimension, an empty text where it has none. */
export function placeOf({ variable }: z.infer<typeof Datum>) {
  const of = (concept: string) => variable.find((v) => v.concept.toLowerCase() === concept);
  return {
    area: of("country")?.id ?? "",
    code: of("series")?.id ?? "",
    label: of("series")?.value ?? "",
    year: (of("time")?.id ?? "").replace(/^YR/i, ""),
    version: of("version")?.id ?? "",
  };
}
