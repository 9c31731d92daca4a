import type { Lang, Text2 } from "../../schemas/language.ts";
import { lawDisclaimer } from "../../schemas/law.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { aspects, stateGroups, targetGroups } from "../../schemas/regulations/groups.ts";
import { answerTitle, topicById } from "../../schemas/regulations/index.ts";
import { unitWords } from "../../schemas/regulations/unit.ts";
import type { Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf, theNameOf } from "../words/areas.ts";
import { partialGenitive, partialText } from "../words/dates.ts";
import { NB } from "../words/grammar.ts";
import type { AnswerRow } from "./read.ts";

/** Heading of a question: "Access to work". */
export const questionTitle = (topic: string, lang: Lang): string => topicById(topic)?.title[lang] ?? topic;

/** A state by its name, a group by its words. */
export const partyTitle = (code: string, lang: Lang): string =>
  stateGroups[code as keyof typeof stateGroups]?.[lang] ?? nameOf(code, lang);

/** Whom an answer concerns beyond everyone: "workers, without an account"; empty for everyone in every case. */
export function whomText(a: Pick<AnswerRow, "target_group" | "aspect">, lang: Lang): string {
  const group = a.target_group === "ALL" ? null : targetGroups[a.target_group as keyof typeof targetGroups]?.[lang];
  const aspect = a.aspect === null ? null : aspects[a.aspect as keyof typeof aspects]?.[lang];
  return [group, aspect].filter((part) => part !== null && part !== undefined).join(", ");
}

/** The same where the question is of workers already: nothing for them, the case alone. */
export const shortWhom = (a: Pick<AnswerRow, "topic" | "target_group" | "aspect">, lang: Lang): string =>
  whomText(
    { ...a, target_group: a.topic.startsWith("LAB_") && a.target_group === "WORKER" ? "ALL" : a.target_group },
    lang,
  );

/** What an empty place says: nothing was collected, which is not that no rule exists. */
export const noRecord = (lang: Lang): string => said(lang, "no record held", "записи нет");

export const sourcesDisagree = (lang: Lang): string => said(lang, "sources disagree", "источники расходятся");

/** The number of a rule with its unit: "15,000 UAH a day"; empty where the rule is none. */
export function numberText(a: Pick<AnswerRow, "value_num" | "value_unit">, lang: Lang): string {
  if (a.value_num === null || a.value_unit === null) return "";
  const decimals = Number.isInteger(a.value_num) ? 0 : 2;
  return `${formatNumber(a.value_num, lang, decimals)}${NB}${unitWords(a.value_unit, a.value_num)[lang]}`;
}

/** An answer in words with its number: "patent: 1,200 RUB a month"; a contested one says what this source states. */
export function answerText(
  a: Pick<AnswerRow, "topic" | "answer_code" | "stated_code" | "value_num" | "value_unit">,
  lang: Lang,
): string {
  const number = numberText(a, lang);
  const stated = answerTitle(a.topic, a.stated_code)?.[lang] ?? a.stated_code;
  const rule = number === "" ? stated : `${stated}: ${number}`;
  if (a.answer_code !== "CON") return rule;
  return said(lang, `sources disagree; this one says: ${rule}`, `источники расходятся; по этому: ${rule}`);
}

type Time = Pick<
  AnswerRow,
  "valid_from" | "date_precision" | "from_basis" | "valid_to" | "valid_to_precision" | "ended_by_source"
>;

/** Since when a rule holds, and what that day rests on; with its end where one is known. */
export function validText(a: Time, lang: Lang): string {
  const from = partialText(a.valid_from, a.date_precision, lang);
  const since = partialGenitive(a.valid_from, a.date_precision, lang);
  const end = endText(a, lang);
  if (a.from_basis === "IN_FORCE") return said(lang, `since ${from}${end}`, `с${NB}${since}${end}`);
  if (a.from_basis === "MEMBER")
    return said(lang, `since ${from}, by membership${end}`, `с${NB}${since}, по членству${end}`);
  if (a.from_basis === "ADOPTED")
    return said(
      lang,
      `adopted ${from}${end}; entry into force not seen`,
      `принято: ${from}${end}; дата вступления в силу не найдена`,
    );
  return said(
    lang,
    `by a source of ${from}${end}; beginning not seen`,
    `по источнику: ${from}${end}; начало не найдено`,
  );
}

/** An end that nobody dates is told as such: a source without a date says otherwise. */
function endText(a: Time, lang: Lang): string {
  if (a.valid_to === null) return "";
  const day = partialText(a.valid_to, a.valid_to_precision, lang);
  const until = partialGenitive(a.valid_to, a.valid_to_precision, lang);
  if (a.ended_by_source) return said(lang, ", told otherwise by an undated source", ", иначе по источнику без даты");
  return said(lang, `, until ${day}`, `, до ${until}`);
}

/** The answer alone: what its source states, with its number, also where sources disagree. */
export const statedText = (
  a: Pick<AnswerRow, "topic" | "stated_code" | "value_num" | "value_unit">,
  lang: Lang,
): string => answerText({ ...a, answer_code: a.stated_code }, lang);

/** Article as a record writes it, in the page's language: `Art. 227.1`, «ст. 227.1»; a bare number is an article. */
export function articleText(article: string, lang: Lang): string {
  const [, word = "", rest = article] = /^(Art\.|Article|s\.|Section|paragraphs?)?\s*(.+)$/.exec(article) ?? [];
  const kind = articleWords[word as keyof typeof articleWords];
  const number = lang === "ru" ? rest.replaceAll(" and ", " и ") : rest;
  return `${kind[lang]}${NB}${number}`;
}

const articleWords = {
  "": { en: "Art.", ru: "ст." },
  "Art.": { en: "Art.", ru: "ст." },
  Article: { en: "Art.", ru: "ст." },
  "s.": { en: "s.", ru: "ст." },
  Section: { en: "Section", ru: "раздел" },
  paragraph: { en: "paragraph", ru: "пункт" },
  paragraphs: { en: "paragraphs", ru: "пункты" },
} as const;

/** "Information, not legal advice": stands on every page that tells of the law. */
export const notAdvice = (lang: Lang): string => lawDisclaimer[lang];

/** Why a group's rule applies to one of its members. */
const AS_MEMBER: Readonly<Record<string, Text2>> = {
  ALL: { en: "for any country", ru: "для любой страны" },
  EAEU: { en: "as a member of the EAEU", ru: "как для члена ЕАЭС" },
  CIS: { en: "as a member of the CIS", ru: "как для члена СНГ" },
  CIS_VF: { en: "as a visa-free state of the CIS", ru: "как для безвизового государства СНГ" },
  EU: { en: "as a member of the European Union", ru: "как для члена Европейского союза" },
};

/** A publisher's title, linked where it has an address; one in Latin letters is told to be foreign. */
export function sourceSpan(title: string, url: string | null): Span {
  if (url !== null) return { text: title, href: url };
  return /[А-Яа-яЁё]/.test(title) ? title : { text: title, lang: "en" };
}

/** Why an answer holds for its counterpart: "as a member of the EAEU", "for any country", "Tajikistan is named". */
export function whyText(a: Pick<AnswerRow, "coded_counterpart">, lang: Lang): string {
  const code = a.coded_counterpart;
  return (
    AS_MEMBER[code]?.[lang] ??
    said(lang, `${theNameOf(code, "en")} is named`, `страна названа: ${theNameOf(code, "ru")}`)
  );
}
