import type { Lang } from "../../schemas/language.ts";
import type { Span } from "../document.ts";
import { confidenceText, SQUARES } from "./law-entries.ts";
import type { LawRow } from "./read-law.ts";

/** Where a record was seen, with its confidence in squares and words. */
export function sourceSpans(
  r: { source_title: string | null; source_url: string | null; confidence: LawRow["confidence"] },
  lang: Lang,
): Span[] {
  const filled = SQUARES[r.confidence];
  const sure: Span[] = [{ text: "■".repeat(filled) + "□".repeat(3 - filled) }, confidenceText(r.confidence, lang)];
  if (!r.source_title) return sure;
  return [...sure, ": ", r.source_url ? { text: r.source_title, href: r.source_url } : r.source_title];
}
