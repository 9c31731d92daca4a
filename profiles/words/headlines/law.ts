import type { Lang } from "../../../schemas/language.ts";
import { counted } from "../grammar.ts";
import { DATED_CHANGES } from "../nouns.ts";

/** How many dated changes of rules there are, since when, and which topic has most of them; a tie names none. */
export function timelineHeadline(
  years: readonly number[],
  topics: readonly { readonly label: string; readonly count: number }[],
  lang: Lang,
): string {
  const changes = counted(years.length, DATED_CHANGES, lang);
  const since = Math.floor(Math.min(...years));
  const head = lang === "ru" ? `${changes} с ${since}\u00a0г.` : `${changes} since ${since}`;
  const [top, next] = topics.toSorted((a, b) => b.count - a.count);
  if (!top || top.count === next?.count) return head;
  return lang === "ru"
    ? `${head}; больше всего в теме «${top.label}»: ${top.count}`
    : `${head}; most, ${top.count}, under “${top.label}”`;
}
