import type { Lang } from "../../schemas/language.ts";
import type { Text } from "../document.ts";
import { confidenceText } from "./law-entries.ts";
import type { LawRow } from "./read-law.ts";

/** Where a record was seen, with its confidence in words. */
export function sourceCell(
  r: { source_title: string | null; source_url: string | null; confidence: LawRow["confidence"] },
  lang: Lang,
): Text {
  const words = confidenceText(r.confidence, lang);
  if (!r.source_title) return words;
  return [r.source_url ? { text: r.source_title, href: r.source_url } : r.source_title, ` (${words})`];
}
