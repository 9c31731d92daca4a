import type { Lang } from "../../schemas/language.ts";
import { topicById } from "../../schemas/regulations/index.ts";
import { confidenceText } from "../country/law-entries.ts";
import type { LawEntry, Span, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { answerText, articleText, questionTitle, sourceSpan, validText, whomText, whyText } from "../law/words.ts";
import { asOfText, datesInWords } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { capital, stop } from "../words/sentences.ts";
import { plainOf } from "../words/short.ts";
import type { Question, Way } from "./law-of-pair.ts";

/** a rule last checked longer ago than this may have changed. */
const STALE_DAYS = 400;

/** How sure an answer is, for the squares: 3 the law's own text or an official body. */
export const SQUARES = { H: 3, M: 2, L: 1 } as const;

/** The entries of one question; a single one says so where no record is held. */
export function questionEntries({ topic, answers }: Question, way: Way, heldOn: string, lang: Lang): LawEntry[] {
  const title = headingOf(topic, lang);
  return answers.length === 0 ? [missing(title, lang)] : answers.map((a) => entry(a, title, way, heldOn, lang));
}

/** The question's title; that of a rule of the Union says so, as the same title stands for others too. */
function headingOf(topic: string, lang: Lang): string {
  const title = questionTitle(topic, lang);
  return topicById(topic)?.family === "EAEU" ? `${title} ${said(lang, "(EAEU)", "(ЕАЭС)")}` : title;
}

function entry(a: AnswerRow, topic: string, way: Way, heldOn: string, lang: Lang): LawEntry {
  return {
    topic,
    rule: stop(`${practice(a, lang)}${capitalIf(practice(a, lang) === "", answerText(a, lang))}`),
    text: [...conditions(a, way, lang), ...actOf(a, lang)],
    original: null,
    since: capital(validText(a, lang)),
    confidence: SQUARES[a.confidence],
    confidenceText: confidenceText(a.confidence, lang),
    source: { text: a.source_title, href: a.source_url },
    asOf: a.source_as_of ? asOfText(a.source_as_of, lang) : "",
    lastChecked: `${said(lang, "Last checked", "Последняя проверка:")} ${dateText(a.last_checked, lang)}`,
    stale: days(a.last_checked, heldOn) > STALE_DAYS,
  };
}

function missing(topic: string, lang: Lang): LawEntry {
  return {
    topic,
    rule: said(lang, "No record held.", "Записи нет."),
    text: "",
    original: null,
    since: "",
    confidence: null,
    confidenceText: "",
    source: { text: "", href: null },
    asOf: "",
    lastChecked: "",
    stale: false,
  };
}

/** The answer in one line, for lists that open when asked for. */
export function answerLine(a: AnswerRow, way: Way, lang: Lang): Text {
  return [
    { text: `${headingOf(a.topic, lang)}: `, strong: true },
    stop(`${practice(a, lang)}${answerText(a, lang)}, ${validText(a, lang)}`),
    " ",
    ...conditions(a, way, lang),
    ...actOf(a, lang),
    said(lang, " Source: ", " Источник: "),
    sourceSpan(a.source_title, a.source_url),
    ` (${confidenceText(a.confidence, lang)}).`,
  ];
}

/** What is documented of the practice is told apart from the law. */
const practice = (a: AnswerRow, lang: Lang): string =>
  a.law_practice === "PRACTICE" ? said(lang, "In practice: ", "На практике: ") : "";

/** Whom it concerns, why it applies, whose law it is unless the host's, and what the code cannot hold. */
function conditions(a: AnswerRow, way: Way, lang: Lang): Span[] {
  const whom = whomText(a, lang);
  const note = lang === "ru" ? a.note_ru : a.note_en;
  const law =
    a.ref_area === way.host
      ? ""
      : said(lang, `, by the law of ${plainOf(a.ref_area, "en")}`, `, по праву ${plainOf(a.ref_area, "ru")}`);
  return [
    ...(whom === "" ? [] : [`${capital(whom)}. `]),
    `${capital(whyText(a, lang))}${law}.`,
    ...(note === null ? [] : [` ${stop(datesInWords(note, lang))}`]),
  ];
}

/** The act with its article, linked where an official page is known. */
function actOf(a: AnswerRow, lang: Lang): Span[] {
  const title = lang === "ru" ? a.instrument_ru : a.instrument_en;
  const article = a.article === null ? "" : `, ${articleText(a.article, lang)}`;
  if (title === null) return [said(lang, " The record names no act.", " Акт в записи не назван.")];
  return [
    said(lang, " Act: ", " Акт: "),
    a.official_url === null ? title : { text: title, href: a.official_url },
    stop(`${title}${article}`).slice(title.length),
  ];
}

const capitalIf = (wanted: boolean, text: string) => (wanted ? capital(text) : text);

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
