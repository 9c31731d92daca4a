import type { Block, Figure, Multiples, PageDocument } from "../../profiles/document.ts";

/** Keys whose text belongs to publishers or machines: addresses, places in files, licences, ids. */
const FOREIGN = new Set(
  "href url locators licence publisher sha256 id path lang nearness type kind role direction original sourceId code status".split(
    " ",
  ),
);

/** File names in lines of provenance, and the source of a law entry, are a publisher's words. */
const isForeign = (key: string, holder: object, value: unknown): boolean =>
  FOREIGN.has(key) || (key === "title" && "sha256" in holder) || (key === "source" && typeof value === "object");

export interface Said {
  readonly where: string;
  readonly text: string;
}

/** Every text of a document with its place, statements of SQL aside; `foreign` texts are left out on request. */
export function* texts(value: unknown, where = "", own = false): Generator<Said> {
  if (typeof value === "string") yield { where, text: value };
  else if (Array.isArray(value)) for (const [i, v] of value.entries()) yield* texts(v, `${where}/${i}`, own);
  else if (value !== null && typeof value === "object") {
    // a phrase marked as another language, or a link to a publisher's page
    const span = value as { lang?: unknown; href?: unknown };
    if (
      own &&
      where !== "" &&
      (typeof span.lang === "string" || (typeof span.href === "string" && /^https?:/.test(span.href)))
    )
      return;
    for (const [key, v] of Object.entries(value))
      if (key !== "sql" && (!own || !isForeign(key, value, v))) yield* texts(v, `${where}/${key}`, own);
  }
}

export const blocksOf = (doc: PageDocument): Block[] => [...doc.lead, ...doc.sections.flatMap((s) => [...s.blocks])];

export const figuresOf = (doc: PageDocument): (Figure | Multiples)[] =>
  blocksOf(doc).filter((b): b is Figure | Multiples => b.type === "figure" || b.type === "multiples");

/** Four words in Latin letters in a row, on a page that is not English. */
export const LATIN = /(?:\b[A-Za-z][A-Za-z’'-]*\b[\s,.;:]+){3}\b[A-Za-z][A-Za-z’'-]*\b/;
export const BROKEN = /undefined|\bnull\b|NaN|\[object|Infinity/;
