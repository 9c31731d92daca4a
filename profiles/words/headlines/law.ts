import type { Lang } from "../../../schemas/language.ts";
import { counted } from "../grammar.ts";
import { DATED_RECORDS } from "../nouns.ts";

/** How many dated records there are, since when, and which topic has most of them; a tie names none. */
export function timelineHeadline(
  years: readonly number[],
  topics: readonly { readonly label: string; readonly count: number }[],
  lang: Lang,
): string {
  const records = counted(years.length, DATED_RECORDS, lang);
  const since = Math.floor(Math.min(...years));
  const head = lang === "ru" ? `${records} с ${since}\u00a0г.` : `${records} since ${since}`;
  const [top, next] = topics.toSorted((a, b) => b.count - a.count);
  if (!top || top.count === next?.count) return head;
  return lang === "ru"
    ? `${head}; больше всего в теме «${top.label}»: ${top.count}`
    : `${head}; most, ${top.count}, under “${top.label}”`;
}
