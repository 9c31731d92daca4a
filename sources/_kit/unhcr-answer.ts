import { z } from "zod";
import { isTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { contentOf } from "./content.ts";
import { readJson } from "./json.ts";

/** One line: whole numbers also as texts, "-" where nothing is collected or the question does not tell apart by it. */
const Item = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type UnhcrItem = z.infer<typeof Item>;

/** A page of UNHCR's API; `total` holds sums and is left out. */
export const UnhcrPage = z.object({
  page: z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]),
  maxPages: z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]),
  items: z.array(Item),
});

/** A page, or several joined into a list. */
const UnhcrPages = z.preprocess((content) => (Array.isArray(content) ? content : [content]), z.array(UnhcrPage).min(1));

/** A line in the order of the headings asked for, and how a field of it is found again. */
export interface UnhcrLine {
  readonly fields: readonly string[];
  readonly line: number;
  readonly locate: (column: number, heading: string) => string;
}

/** Whether a file is an answer of UNHCR's API. */
export const isAnswer = (file: PublisherFile): boolean => contentOf(file.bytes) === "json";

export function answerHeadings(file: PublisherFile): readonly string[] {
  const item = readJson(file, UnhcrPages).find(({ items }) => items.length > 0)?.items[0];
  return Object.keys(item ?? {});
}

/**
 * The lines of an answer, by the headings of the package's table; "-" is a blank, as it is in the package.
 *
 * @throws Fault `file/header` for a field that is missing.
 */
export function answerLines(file: PublisherFile, headings: readonly string[]): UnhcrLine[] {
  const pages = readJson(file, UnhcrPages);
  return pages.flatMap(({ items }, p) =>
    items.map((item, i) => {
      const locate = (_: number, heading: string) => `/${pages.length > 1 ? `${p}/` : ""}items/${i}/${heading}`;
      const missing = headings.find((heading) => !(heading in item));
      if (missing !== undefined)
        throw new Fault("file/header", `the field "${missing}" is missing`, {
          at: `${file.name}, ${locate(0, "")}`,
          hint: "the publisher has changed the answer: read it, then add the new layout to the source",
        });
      return { fields: headings.map((heading) => printed(item[heading])), line: i + 1, locate };
    }),
  );
}

function printed(value: string | number | null | undefined): string {
  return value === null || value === undefined || value === "-" ? "" : String(value);
}

/** What distinguishes the two answers of one table: the ten as origins, or as countries of asylum. */
export function sideOf(file: PublisherFile): string {
  const items = readJson(file, UnhcrPages).flatMap((page) => page.items);
  return items.every((item) => isTen(String(item.coo_iso))) ? "from the ten" : "in the ten";
}
