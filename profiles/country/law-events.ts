import type { Lang } from "../../schemas/language.ts";
import { directions, type EventTool, eventTools } from "../../schemas/regulations/event.ts";
import { targetGroups } from "../../schemas/regulations/groups.ts";
import type { Cell, DataTable, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import type { EventRow } from "../law/read.ts";
import { partyTitle } from "../law/words.ts";
import { datesInWords, partialText } from "../words/dates.ts";
import { sentence } from "./law-entries.ts";
import { sourceSpans } from "./law-source.ts";

/** The title in the page's language. */
export const titleOf = (r: { readonly title_en: string; readonly title_ru: string }, lang: Lang) =>
  lang === "ru" ? r.title_ru : r.title_en;

/** The day of effect, else of adoption; an event has one of them. */
export function dayOf(e: EventRow): { readonly iso: string; readonly precision: EventRow["date_effective_precision"] } {
  if (e.date_effective) return { iso: e.date_effective, precision: e.date_effective_precision };
  if (e.date_announced) return { iso: e.date_announced, precision: e.date_announced_precision };
  throw new Error(`${e.event_id} has no date`);
}

/** The day as exact as it is known; a contested one says so. */
export function dateOfEvent(e: EventRow, lang: Lang): string {
  const { iso, precision } = dayOf(e);
  const date = partialText(iso, precision, lang);
  const text = e.date_effective ? date : said(lang, `adopted ${date}`, `принято: ${date}`);
  return e.contested ? said(lang, `${text}; sources disagree`, `${text}; источники расходятся`) : text;
}

/** Changes of rules, newest first: what changed for whom, and whether limits became fewer or more. */
export function eventTable(events: readonly EventRow[], lang: Lang): DataTable {
  return {
    caption: said(lang, "Changes of rules, newest first", "Изменения правил, сначала новые"),
    columns: [
      { label: said(lang, "Change", "Изменение"), numeric: false },
      { label: said(lang, "What it concerns", "Чего касается"), numeric: false },
      { label: said(lang, "Direction", "Направление"), numeric: false },
      { label: said(lang, "Date", "Дата"), numeric: false },
      { label: said(lang, "Source", "Источник"), numeric: false },
    ],
    rows: events
      .toSorted((a, b) => (dayOf(a).iso < dayOf(b).iso ? 1 : -1))
      .map((e): Cell[] => [
        { text: changeText(e, lang) },
        { text: concernText(e, lang) },
        { text: e.direction === null ? said(lang, "not coded", "не закодировано") : directionText(e.direction, lang) },
        { text: dateOfEvent(e, lang) },
        { text: sourceSpans(e, lang) },
      ]),
    stack: true,
  };
}

function changeText(e: EventRow, lang: Lang): Span[] {
  const summary = datesInWords(lang === "ru" ? e.summary_ru : e.summary_en, lang);
  return [{ text: sentence(titleOf(e, lang)), strong: true }, ` ${summary}`];
}

/** The tool in words, then the people and the other side where they are not everyone. */
function concernText(e: EventRow, lang: Lang): string {
  const tool = eventTools[e.tool as EventTool]?.title[lang] ?? said(lang, "not coded", "не закодировано");
  const group = e.target_group === "ALL" ? null : targetGroups[e.target_group as keyof typeof targetGroups]?.[lang];
  const other = e.origin_group === null || e.origin_group === "ALL" ? null : partyTitle(e.origin_group, lang);
  return [tool, group, other].filter(Boolean).join("; ");
}

const directionText = (direction: number, lang: Lang) =>
  directions[String(direction) as keyof typeof directions]?.[lang] ?? said(lang, "not coded", "не закодировано");
