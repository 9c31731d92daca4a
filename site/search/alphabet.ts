import type { SearchEntry } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";

export interface Letter {
  /** As the heading prints it; all digits stand together. */
  readonly label: string;
  /** Anchor. */
  readonly id: string;
  readonly entries: readonly SearchEntry[];
}

const DIGITS = "0–9";

/** Entries by the first letter of their titles, in the alphabet of the language; Ё stands with Е, quotation marks don't count. */
export function byLetter(entries: readonly SearchEntry[], lang: Lang): Letter[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const key = (e: SearchEntry) => e.title.replace(/^[^\p{L}\p{N}]+/u, "");
  const sorted = entries
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.entry.note, b.entry.note));
  const letters = new Map<string, SearchEntry[]>();
  for (const { entry, key } of sorted) {
    const label = letterOf(key);
    letters.set(label, [...(letters.get(label) ?? []), entry]);
  }
  return [...letters].map(([label, own]) => ({
    label,
    id: `az-${label === DIGITS ? "0" : label.toLowerCase()}`,
    entries: own,
  }));
}

function letterOf(title: string): string {
  const first = [...title][0] ?? "";
  if (/\p{N}/u.test(first)) return DIGITS;
  const upper = first.toUpperCase();
  return upper === "Й" ? upper : (upper.normalize("NFD")[0] ?? upper);
}
