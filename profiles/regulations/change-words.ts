import type { Lang } from "../../schemas/language.ts";
import { directions, eventTools } from "../../schemas/regulations/event.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow, EventRow } from "../law/read.ts";
import { answerText, partyTitle, questionTitle, whomText } from "../law/words.ts";
import { partialGenitive, partialText } from "../words/dates.ts";
import { NB } from "../words/grammar.ts";

/** Title of the change in the page's language. */
export const eventTitle = (e: EventRow, lang: Lang): string => (lang === "ru" ? e.title_ru : e.title_en);

/** What was changed: "access to work"; empty where not coded. */
export const toolText = (e: EventRow, lang: Lang): string =>
  e.tool === null ? "" : (eventTools[e.tool as keyof typeof eventTools]?.title[lang] ?? "");

/** Towards fewer or more limits, or that nobody has judged it. */
export const directionText = (e: EventRow, lang: Lang): string =>
  e.direction === null
    ? said(lang, "not judged", "не оценено")
    : (directions[String(e.direction) as keyof typeof directions]?.[lang] ?? "");

/** The day of a change: of effect, else of adoption; ISO. */
export const eventDay = (e: EventRow): string => e.date_effective ?? e.date_announced ?? "";

/** "in effect from 1 January 2015"; an adoption says that the day of effect was not seen. */
export function eventDateText(e: EventRow, lang: Lang): string {
  const contested = e.contested ? said(lang, "; sources disagree on the date", "; источники расходятся о дате") : "";
  if (e.date_effective !== null)
    return said(
      lang,
      `in effect from ${partialText(e.date_effective, e.date_effective_precision, "en")}${contested}`,
      `действует с${NB}${partialGenitive(e.date_effective, e.date_effective_precision, "ru")}${contested}`,
    );
  const day = partialText(e.date_announced ?? "", e.date_announced_precision, lang);
  return said(
    lang,
    `adopted ${day}; entry into force not seen${contested}`,
    `принято: ${day}; дата вступления в силу не найдена${contested}`,
  );
}

/**
 * Coded answers that a change ended and began, one line a question: "Access to work, any country: quota → permit".
 *
 * States with the same answers before and after share a line.
 */
export function answerLines(e: EventRow, provisions: ReadonlyMap<string, AnswerRow>, lang: Lang): string[] {
  const of = (ids: readonly string[]) => ids.flatMap((id) => provisions.get(id) ?? []);
  const [before, after] = [of(e.provision_before), of(e.provision_after)];
  const lines = new Map<string, string[]>();
  for (const group of new Set([...before, ...after].map(questionKey))) {
    const was = before.filter((a) => questionKey(a) === group);
    const is = after.filter((a) => questionKey(a) === group);
    const [one] = [...is, ...was];
    if (!one) continue;
    const key = JSON.stringify([questionTitle(one.topic, lang), whomText(one, lang), arrow(was, is, lang)]);
    lines.set(key, [...(lines.get(key) ?? []), partyTitle(one.counterpart, lang)]);
  }
  return [...lines].map(([key, parties]) => {
    const [topic, whom, change] = JSON.parse(key) as [string, string, string];
    const whose = [whom, [...new Set(parties)].join(", ")].filter((t) => t !== "").join("; ");
    return `${topic} (${whose}): ${change}`;
  });
}

function arrow(was: readonly AnswerRow[], is: readonly AnswerRow[], lang: Lang): string {
  const text = (rows: readonly AnswerRow[]) => [...new Set(rows.map((a) => answerText(a, lang)))].join("; ");
  if (was.length === 0) return said(lang, `begins: ${text(is)}`, `начинается: ${text(is)}`);
  if (is.length === 0) return said(lang, `ends: ${text(was)}`, `прекращается: ${text(was)}`);
  return `${text(was)} → ${text(is)}`;
}

const questionKey = (a: AnswerRow) =>
  [a.ref_area, a.topic, a.counterpart, a.target_group, a.aspect, a.law_practice].join(" ");
