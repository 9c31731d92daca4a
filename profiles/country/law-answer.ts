import type { Lang } from "../../schemas/language.ts";
import type { LawEntry, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { articleText, partyTitle, questionTitle, statedText, validText, whomText } from "../law/words.ts";
import { asOfText, partialGenitive } from "../words/dates.ts";
import { listText, NB } from "../words/grammar.ts";
import { capital, checkedText, confidenceText, isStale, SQUARES, sentence } from "./law-entries.ts";
import type { LawRow } from "./read-law.ts";

/** What an entry is written of beside its answer. */
export interface AnswerContext {
  readonly lang: Lang;
  readonly heldOn: string;
  readonly recordOf: ReadonlyMap<string, LawRow>;
}

/** A coded answer with what its entry says beyond the row. */
export interface Told {
  readonly answer: AnswerRow;
  /** Further states of which the same row was coded. */
  readonly others?: readonly string[];
  /** Which side it concerns, in place of the counterpart. */
  readonly whom?: string;
  /** What sets it apart from law in force. */
  readonly tags?: readonly string[];
}

/** A coded answer as an entry of the page: whom it concerns, the answer with its number, since when, act and source. */
export function answerEntry(told: Told, { lang, heldOn, recordOf }: AnswerContext): LawEntry {
  const a = told.answer;
  const practice = a.law_practice === "PRACTICE" ? [said(lang, "practice, not law", "практика, не закон")] : [];
  const tags = [...practice, ...(told.tags ?? [])];
  return {
    topic: questionTitle(a.topic, lang),
    whom: concerned(told, lang),
    rule: sentence(capital(statedText(a, lang))),
    text: said(lang, a.note_en ?? "", a.note_ru ?? ""),
    original: originalOf(a, recordOf.get(a.record_id), lang),
    since: capital(timeText(a, lang)),
    confidence: SQUARES[a.confidence],
    confidenceText: confidenceText(a.confidence, lang),
    source: { text: a.source_title, href: a.source_url },
    // "by a source of 6 June 2017" says the day already
    asOf: a.source_as_of && a.from_basis !== "SEEN" ? asOfText(a.source_as_of, lang) : "",
    lastChecked: checkedText(a.last_checked, lang),
    stale: isStale(a.last_checked, heldOn),
    act: actOf(a, lang),
    ...(tags.length > 0 && { tag: tags.join("; ") }),
  };
}

/** The other side and the people: "Visa-free states of the CIS; workers"; empty where the rule names neither. */
function concerned({ answer, others = [], whom }: Told, lang: Lang): string {
  const sides = [answer.counterpart, ...others].map((code) => partyTitle(code, lang));
  const other = whom ?? (answer.counterpart === "ALL" ? "" : listText(sides, lang));
  return capital([other, whomText(answer, lang)].filter(Boolean).join("; "));
}

/** Since when it holds; for what was not found or not researched, of which time nothing is told. */
function timeText(a: AnswerRow, lang: Lang): string {
  const from = partialGenitive(a.valid_from, a.date_precision, lang);
  const to = a.valid_to && partialGenitive(a.valid_to, a.valid_to_precision, lang);
  if (a.answer_code === "NF") return said(lang, `searched by ${from}`, `искали, просмотрено на ${from}`);
  if (a.answer_code !== "UNK") return validText(a, lang);
  return to
    ? said(lang, `no record held from ${from} to ${to}`, `нет записи с ${from} до ${to}`)
    : said(lang, `no record held since ${from}`, `нет записи с ${from}`);
}

function actOf(a: AnswerRow, lang: Lang): Span[] {
  const title = lang === "ru" ? a.instrument_ru : a.instrument_en;
  if (title === null) {
    const record = lang === "ru" ? a.title_ru : a.title_en;
    return [said(lang, `The source names no act: ${record}`, `Источник не называет акта: ${record}`)];
  }
  const number = numberOf(a, title, lang);
  const further = [...(number ? [number] : []), ...(a.article ? [articleText(a.article, lang)] : [])];
  return [a.official_url ? { text: title, href: a.official_url } : title, ...further.map((part) => `, ${part}`)];
}

/** The act's number where its title lacks it; Russian letters of a number on a Russian page. */
function numberOf(a: AnswerRow, title: string, lang: Lang): string | null {
  const number = a.number?.replace(/^No\. /, "") ?? "";
  const [digits] = /^\d+/.exec(number) ?? [];
  if (!digits || title.includes(digits)) return null;
  const letters: Readonly<Record<string, string>> = { FZ: "ФЗ", Z: "З", N: "Н" };
  const russian = number.replace(/-(FZ|Z|N)$/, (_, tail: string) => `-${letters[tail]}`);
  return said(lang, `No.${NB}${number}`, `№${NB}${russian}`);
}

/** The act's title in its own language, unless the page prints it already. */
function originalOf(a: AnswerRow, record: LawRow | undefined, lang: Lang): LawEntry["original"] {
  if (a.instrument_id === null || !record?.title_original || !record.lang || record.lang === lang) return null;
  return { text: record.title_original, lang: record.lang };
}
