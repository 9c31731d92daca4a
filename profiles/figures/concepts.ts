import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Concept } from "../document.ts";

/** What the indicators of a figure mean: each title with its definition, one tap away. */
export function conceptsOf(indicatorIds: readonly string[], lang: Lang): Concept[] {
  return [...new Set(indicatorIds)].map((id) => {
    const indicator = indicatorById(id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    return { id, label: indicator.title[lang], definition: indicator.definition[lang] };
  });
}
