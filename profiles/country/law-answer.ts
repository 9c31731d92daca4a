import type { Lang } from "../../schemas/language.ts";
import type { LawEntry, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { articleText, partyTitle, questionTitle, statedText, validText, whomText } from "../law/words.ts";
import { asOfText } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { capital, confidenceText, isStale, SQUARES, sentence } from "./law-entries.ts";
import type { LawRow } from "./read-law.ts";

/** What an entry is written of beside its answer. */
export interface AnswerContext {
  readonly lang: Lang;
  readonly heldOn: string;
  readonly recordOf: ReadonlyMap<string, LawRow>;
}

/** A coded answer as an entry of the page: whom it concerns, the answer with its number, since when, act and source. */
export function answerEntry(
  a: AnswerRow,
  { lang, heldOn, recordOf }: AnswerContext,
  over: Partial<LawEntry>,
): LawEntry {
  const note = lang === "ru" ? a.note_ru : a.note_en;
  const practice = a.law_practice === "PRACTICE" ? said(lang, "practice, not law", "практика, не закон") : "";
  return {
    topic: questionTitle(a.topic, lang),
    whom: concerned(a, lang),
    rule: sentence(capital(statedText(a, lang))),
    text: note ?? "",
    original: originalOf(a, recordOf.get(a.record_id), lang),
    since: capital(validText(a, lang)),
    confidence: SQUARES[a.confidence],
    confidenceText: confidenceText(a.confidence, lang),
    source: { text: a.source_title, href: a.source_url },
    // "by a source of 6 June 2017" says the day already
    asOf: a.source_as_of && a.from_basis !== "SEEN" ? asOfText(a.source_as_of, lang) : "",
    lastChecked: `${said(lang, "Last checked", "Последняя проверка:")} ${dateText(a.last_checked, lang)}`,
    stale: isStale(a.last_checked, heldOn),
    act: actOf(a, lang),
    ...(practice && { tag: practice }),
    ...over,
  };
}

/** The other side and the people: "Visa-free states of the CIS; workers"; empty where the rule names neither. */
function concerned(a: AnswerRow, lang: Lang): string {
  const other = a.counterpart === "ALL" ? "" : partyTitle(a.counterpart, lang);
  return capital([other, whomText(a, lang)].filter(Boolean).join("; "));
}

function actOf(a: AnswerRow, lang: Lang): Span[] {
  const title = lang === "ru" ? a.instrument_ru : a.instrument_en;
  if (title === null) {
    const record = lang === "ru" ? a.title_ru : a.title_en;
    return [said(lang, `The source names no act: ${record}`, `Источник не называет акта: ${record}`)];
  }
  const number = a.number !== null && /^(No\. )?[\d-]/.test(a.number) ? a.number.replace(/^No\. /, "") : "";
  const further = [
    ...(number && !title.includes(number.split("-")[0] ?? number) ? [`№${"\u00a0"}${number}`] : []),
    ...(a.article ? [articleText(a.article, lang)] : []),
  ].map((part) => `, ${lang === "en" ? part.replace("№", "No.") : part}`);
  return [a.official_url ? { text: title, href: a.official_url } : title, ...further];
}

/** The act's title in its own language, unless the page prints it already. */
function originalOf(a: AnswerRow, record: LawRow | undefined, lang: Lang): LawEntry["original"] {
  if (a.instrument_id === null || !record?.title_original || !record.lang || record.lang === lang) return null;
  return { text: record.title_original, lang: record.lang };
}
