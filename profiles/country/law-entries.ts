import type { Lang } from "../../schemas/language.ts";
import { lawConfidence, lawTopics } from "../../schemas/law.ts";
import type { LawEntry, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import { partialGenitive, partialText } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import type { LawRow } from "./read-law.ts";

/** A record checked longer ago than this, in days, is shown with a warning. */
const STALE_DAYS = 400;

/** Squares of a confidence letter. */
export const SQUARES = { H: 3, M: 2, L: 1 } as const;

/** Words for the letter of confidence. */
export function confidenceText(letter: LawRow["confidence"], lang: Lang): string {
  return Object.values(lawConfidence).find((c) => c.letter === letter)?.title[lang] ?? "";
}

/** Heading of a topic: one of the eleven groups. */
export function topicTitle(topic: string, lang: Lang): string {
  return lawTopics.find((t) => t.id === topic)?.title[lang] ?? topic;
}

/** The date of effect, else of adoption; null where neither was seen. */
export function effectOf(
  r: LawRow,
): { readonly iso: string; readonly precision: LawRow["date_adopted_precision"] } | null {
  if (r.date_in_force) return { iso: r.date_in_force, precision: r.date_in_force_precision };
  if (r.date_adopted) return { iso: r.date_adopted, precision: r.date_adopted_precision };
  return null;
}

/**
 * When a record's act took effect, as far as it was seen; a draft says that it is one, whatever dates it names.
 *
 * It does not say that the act still stands: the records were not checked for that.
 */
export function sinceText(r: LawRow, lang: Lang): string {
  const status = lang === "ru" ? r.status_text_ru : r.status_text;
  if (isDraft(r)) return capital(status ?? said(lang, "not in force by its source", "по источнику, не действует"));
  const end = r.date_end
    ? said(
        lang,
        `, until ${partialText(r.date_end, r.date_end_precision, lang)}`,
        `, до ${partialGenitive(r.date_end, r.date_end_precision, lang)}`,
      )
    : "";
  if (r.date_in_force) {
    const date = partialText(r.date_in_force, r.date_in_force_precision, lang);
    return said(lang, `In effect from ${date}${end}`, `Начало действия: ${date}${end}`);
  }
  if (r.date_adopted) {
    const date = partialText(r.date_adopted, r.date_adopted_precision, lang);
    return said(
      lang,
      `Adopted ${date}${end}; entry into force not seen`,
      `Принято: ${date}${end}; дата вступления в силу не найдена`,
    );
  }
  return status ? capital(status) : said(lang, `Date not seen${end}`, `Дата не найдена${end}`);
}

/** A bill, a draft or an act not in force: by its own status or by the coder's reading. */
export const isDraft = (r: Pick<LawRow, "draft" | "uncoded">): boolean => r.draft || r.uncoded === "draft";

/** With its first letter as at the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
/** With a full stop, unless it ends a sentence already. */
export const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Last checked too long before the day of the page. */
export const isStale = (lastChecked: string, today: string): boolean =>
  (Date.parse(today) - Date.parse(lastChecked)) / 86_400_000 > STALE_DAYS;

/** "Last checked 22 November 2026". */
export const checkedText = (day: string, lang: Lang): string =>
  `${said(lang, "Last checked", "Последняя проверка:")} ${dateText(day, lang)}`;

/** The list with the day of the last check said once, where it is the same for all entries and none is stale. */
export function checkedOnce(list: LawList): LawList {
  const groups = list.groups ?? [];
  const all = [...list.entries, ...groups.flatMap((g) => g.entries)];
  const [line = "", ...others] = new Set(all.map((e) => e.lastChecked));
  if (others.length > 0 || all.some((e) => e.stale)) return list;
  const bare = (entries: readonly LawEntry[]) => entries.map((e) => ({ ...e, lastChecked: "" }));
  return {
    ...list,
    sub: [list.sub, line.endsWith(".") ? line : `${line}.`].filter(Boolean).join(" "),
    entries: bare(list.entries),
    ...(list.groups && { groups: groups.map((g) => ({ ...g, entries: bare(g.entries) })) }),
  };
}
