import type { Lang } from "../../schemas/language.ts";
import { lawConfidence, lawTopics } from "../../schemas/law.ts";
import type { LawEntry, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import { asOfText, datesInWords, partialGenitive, partialText } from "../words/dates.ts";
import { counted, dateText } from "../words/grammar.ts";
import { RECORDS } from "../words/nouns.ts";
import type { LawRow } from "./read-law.ts";

/** A record checked longer ago than this, in days, is shown with a warning. */
const STALE_DAYS = 400;

const SQUARES = { H: 3, M: 2, L: 1 } as const;

/** Words for the letter of confidence. */
export function confidenceText(letter: LawRow["confidence"], lang: Lang): string {
  return Object.values(lawConfidence).find((c) => c.letter === letter)?.title[lang] ?? "";
}

/** Heading of a topic: one of the eleven groups. */
export function topicTitle(topic: string, lang: Lang): string {
  return lawTopics.find((t) => t.id === topic)?.title[lang] ?? topic;
}

const topicOrder = (topic: string) => lawTopics.findIndex((t) => t.id === topic);

/** An agreement or treaty with one state: it stands in a table of its own. */
export function isAgreement(r: LawRow): boolean {
  return r.counterpart !== null && ["agreement", "treaty"].includes(r.instrument_type);
}

/** The date of effect, else of adoption; null where neither was seen. */
export function effectOf(
  r: LawRow,
): { readonly iso: string; readonly precision: LawRow["date_adopted_precision"] } | null {
  if (r.date_in_force) return { iso: r.date_in_force, precision: r.date_in_force_precision };
  if (r.date_adopted) return { iso: r.date_adopted, precision: r.date_adopted_precision };
  return null;
}

const ended = (r: LawRow, today: string) => r.date_end !== null && r.date_end < today;

/** Rules in force by topic, in the scheme's order, newest first; conventions and agreements have tables of their own. */
export function lawList(records: readonly LawRow[], today: string, lang: Lang): LawList | null {
  const rules = records.filter((r) => r.topic !== "ratification" && !isAgreement(r));
  const shown = rules.filter((r) => !ended(r, today));
  if (shown.length === 0) return null;
  const past = rules.length - shown.length;
  const squares = said(
    lang,
    "Three squares: law text or official body. Two: report, law firm, agency. One: press or guide.",
    "Три квадрата: текст акта или ведомство. Два: доклад, юридическая фирма, агентство. Один: местная пресса или справочник.",
  );
  const gone =
    past === 0
      ? ""
      : said(
          lang,
          ` Whose stated period is over: ${counted(past, RECORDS, lang)}, left to the timeline.`,
          ` Объявленный срок истёк: ${counted(past, RECORDS, lang)}, см. хронологию.`,
        );
  return {
    type: "law",
    id: "rules",
    heading: said(lang, "Rules in force, by topic", "Действующие правила по темам"),
    sub: squares + gone,
    entries: shown
      .toSorted((a, b) => topicOrder(a.topic) - topicOrder(b.topic) || newestFirst(a, b))
      .map((r) => entry(r, today, lang)),
  };
}

function newestFirst(a: LawRow, b: LawRow): number {
  const [x, y] = [effectOf(a)?.iso ?? "", effectOf(b)?.iso ?? ""];
  return x === y ? (a.record_id < b.record_id ? -1 : 1) : x < y ? 1 : -1;
}

function entry(r: LawRow, today: string, lang: Lang): LawEntry {
  const title = lang === "ru" ? r.title_ru : r.title_en;
  return {
    topic: topicTitle(r.topic, lang),
    rule: sentence(title),
    text: datesInWords(lang === "ru" ? r.summary_ru : r.summary_en, lang),
    original: r.title_original && r.title_original !== title ? { text: r.title_original, lang: r.lang ?? "und" } : null,
    since: sinceText(r, lang),
    confidence: SQUARES[r.confidence],
    confidenceText: confidenceText(r.confidence, lang),
    source: { text: r.source_title, href: r.source_url },
    asOf: r.source_as_of ? asOfText(r.source_as_of, lang) : "",
    lastChecked: `${said(lang, "Last checked", "Последняя проверка:")} ${dateText(r.last_checked, lang)}`,
    stale: days(r.last_checked, today) > STALE_DAYS,
  };
}

/** When a rule came into force, as far as it was seen; a draft says that it is one. */
export function sinceText(r: LawRow, lang: Lang): string {
  const status = lang === "ru" ? r.status_text_ru : r.status_text;
  if (r.draft && status) return capital(status);
  const end = r.date_end
    ? said(
        lang,
        `, until ${partialGenitive(r.date_end, r.date_end_precision, lang)}`,
        `, до ${partialGenitive(r.date_end, r.date_end_precision, lang)}`,
      )
    : "";
  if (r.date_in_force)
    return `${said(lang, "In force since", "Действует с")} ${partialGenitive(r.date_in_force, r.date_in_force_precision, lang)}${end}`;
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

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
