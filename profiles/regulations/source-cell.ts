import type { Lang } from "../../schemas/language.ts";
import type { Span, Text } from "../document.ts";
import { inOriginal } from "../reference/parts.ts";

/** Where a rule was seen: its title, opening the page where there is an address. */
export function sourceText(
  row: { readonly source_title: string; readonly source_url: string | null },
  lang: Lang,
): Text {
  const title = inOriginal(row.source_title, lang);
  const span: Exclude<Span, string> = typeof title === "string" ? { text: title } : title;
  return [row.source_url === null ? span : { ...span, href: row.source_url }];
}
