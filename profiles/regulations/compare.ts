import type { Lang } from "../../schemas/language.ts";
import { topicById } from "../../schemas/regulations/index.ts";
import { type TopicFamily, topicFamilies } from "../../schemas/regulations/topic.ts";
import type { Cell, LinkList, PageDocument, TableBlock, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { answerText, noRecord, notAdvice, partyTitle, questionTitle, validText, whomText } from "../law/words.ts";
import { section, textPage } from "../reference/parts.ts";
import { nameOf, slugOf } from "../words/areas.ts";
import { dateText } from "../words/grammar.ts";
import type { CountryAnswer, FamilyComparison, TopicComparison } from "./compare-rows.ts";
import { feedLink, missingNoEvidence, sectionCrumb } from "./frame.ts";
import { REGULATIONS_PATH } from "./questions.ts";
import { sourceText } from "./source-cell.ts";

const slugs: Readonly<Record<TopicFamily, string>> = {
  ENT: "entry",
  LAB: "right-to-work",
  EAEU: "union",
  SOC: "social",
  REC: "recruitment",
  TRA: "transfers",
  DIA: "diaspora",
};

const COMPARE_PATH = `${REGULATIONS_PATH}/compare`;
export const familyPath = (family: TopicFamily): string => `${COMPARE_PATH}/${slugs[family]}`;
const compareTitle = (lang: Lang) => said(lang, "Countries compared", "Сравнение стран");

/** The comparisons as links, each with its topics. */
export function familyLinks(families: readonly FamilyComparison[], lang: Lang): LinkList {
  return {
    type: "links",
    id: "families",
    heading: "",
    sub: "",
    items: families.map((f) => ({
      label: topicFamilies[f.family][lang],
      href: `/${lang}/${familyPath(f.family)}/`,
      note: f.topics.map((t) => questionTitle(t.topic, lang)).join(", "),
    })),
  };
}

/** The list of comparisons. */
export function comparePage(families: readonly FamilyComparison[], lang: Lang): PageDocument {
  const title = compareTitle(lang);
  return {
    ...textPage({
      lang,
      path: COMPARE_PATH,
      nav: "regulations",
      title,
      h1: title,
      description: said(
        lang,
        "What the ten countries answer today to the same questions on migration and remittances.",
        "Что десять стран сегодня отвечают на одни и те же вопросы о миграции и переводах.",
      ),
      crumbs: [sectionCrumb(lang)],
      stand: said(
        lang,
        "The same question asked of each of the ten. A topic stands here when at least two countries answer it.",
        "Один и тот же вопрос к каждой из десяти стран. Тема включена, если на неё отвечают хотя бы две страны.",
      ),
      meta: [notAdvice(lang)],
      sections: [
        section("all", said(lang, "By family of topics", "По группам тем"), "", [familyLinks(families, lang)]),
      ],
    }),
    feed: feedLink(lang),
  };
}

/** One family of topics: a table a topic, the ten in its rows. */
export function familyPage({ family, topics }: FamilyComparison, heldOn: string, lang: Lang): PageDocument {
  const title = topicFamilies[family][lang];
  const on = dateText(heldOn, lang);
  return {
    ...textPage({
      lang,
      path: familyPath(family),
      nav: "regulations",
      title: `${title}: ${said(lang, "ten countries compared", "сравнение десяти стран")}`,
      h1: title,
      description: topics.map((t) => questionTitle(t.topic, lang)).join(", "),
      crumbs: [sectionCrumb(lang), { label: compareTitle(lang), href: `/${lang}/${COMPARE_PATH}/` }],
      stand: said(
        lang,
        `As the rules stand on ${on}. The rule for everybody, or where there is none on record for the widest group, or for single states.`,
        `Правила по состоянию на ${on}. Приводится правило для всех; если его нет в записях – для самой широкой группы, иначе для отдельных государств.`,
      ),
      meta: [notAdvice(lang), missingNoEvidence(lang)],
      sections: topics.map((t) =>
        section(t.topic.toLowerCase(), questionTitle(t.topic, lang), topicById(t.topic)?.question[lang] ?? "", [
          topicTable(t, lang),
        ]),
      ),
    }),
    feed: feedLink(lang),
  };
}

function topicTable({ topic, countries }: TopicComparison, lang: Lang): TableBlock {
  return {
    type: "table",
    id: `${topic.toLowerCase()}-table`,
    heading: "",
    sub: "",
    table: {
      caption: said(
        lang,
        `${questionTitle(topic, "en")}, country by country`,
        `${questionTitle(topic, "ru")} по странам`,
      ),
      columns: [
        said(lang, "Country", "Страна"),
        said(lang, "Towards", "Другая сторона"),
        said(lang, "Answer", "Ответ"),
        said(lang, "Since", "С какого дня"),
        said(lang, "Source", "Источник"),
      ].map((label) => ({ label, numeric: false })),
      rows: countries
        .toSorted((a, b) => nameOf(a.area, lang).localeCompare(nameOf(b.area, lang), lang))
        .flatMap((c) => countryRows(c, lang)),
      stack: true,
    },
  };
}

function countryRows(country: CountryAnswer, lang: Lang): Cell[][] {
  const name = [{ text: nameOf(country.area, lang), href: `/${lang}/countries/${slugOf(country.area)}/` }];
  if (country.rows.length === 0)
    return [[{ text: name }, { text: "" }, { text: noRecord(lang) }, { text: "" }, { text: "" }]];
  return country.rows.map((a, i) => [
    { text: name },
    { text: towards(a, i === 0 ? country.narrower : 0, lang) },
    { text: answerOf(a, lang) },
    { text: validText(a, lang) },
    { text: sourceText(a, lang) },
  ]);
}

function towards(a: AnswerRow, narrower: number, lang: Lang): string {
  const party = partyTitle(a.counterpart, lang);
  if (narrower === 0) return party;
  return said(
    lang,
    `${party}; narrower rules beside it: ${narrower}`,
    `${party}; более узких правил рядом: ${narrower}`,
  );
}

/** The answer, whom it concerns, and whether it is practice or a union's rule. */
function answerOf(a: AnswerRow, lang: Lang): Text {
  const whom = whomText(a, lang);
  const practice = a.law_practice === "PRACTICE" ? said(lang, "in practice", "на практике") : "";
  const lead = [practice, whom].filter((t) => t !== "").join(", ");
  const union =
    a.ref_area.length === 3
      ? ""
      : said(lang, `; rule of: ${partyTitle(a.ref_area, lang)}`, `; правило: ${partyTitle(a.ref_area, lang)}`);
  return [lead === "" ? "" : `${lead}: `, { text: answerText(a, lang), strong: true }, union];
}
