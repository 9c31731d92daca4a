import type { Lang } from "../../schemas/language.ts";
import { topicById } from "../../schemas/regulations/index.ts";
import type { DayList, LawList, PageDocument, Section } from "../document.ts";
import { said } from "../figures/context.ts";
import { notAdvice, partyTitle, questionTitle } from "../law/words.ts";
import { section, textPage } from "../reference/parts.ts";
import { dateText } from "../words/grammar.ts";
import { answerList, ruleEntry } from "./answer-entries.ts";
import { dayList, dayText, neighbours } from "./day-list.ts";
import { type ChangeDay, matrixOn } from "./days.ts";
import { differenceTable } from "./differences.ts";
import { feedLink, sectionCrumb } from "./frame.ts";
import { matrixBlock } from "./matrix.ts";
import { type MatrixQuestion, questionPath } from "./questions.ts";
import type { Matrix, Regulations } from "./read.ts";

/** A question's matrix as the rules stand on the day of the data, and its days of change. */
export function questionPage(
  law: Regulations,
  question: MatrixQuestion,
  days: readonly ChangeDay[],
  lang: Lang,
): PageDocument {
  const matrix = matrixOn(law, question, law.days.at(-1));
  const title = questionTitle(question.topic, lang);
  const outside = outsideList(law, question, matrix, lang);
  return page(law, question, lang, {
    path: questionPath(question),
    title,
    day: law.heldOn,
    matrix,
    crumbs: [],
    near: neighbours(days, question, null, lang),
    sections: [
      section("dates", said(lang, "On another day", "В другой день"), "", [
        dayList(days, question, null, law.heldOn, lang),
      ]),
      ...(outside.entries.length === 0
        ? []
        : [
            section(
              "outside",
              said(lang, "Outside the matrix", "Вне таблицы"),
              said(
                lang,
                "Rules for other states, and for groups whose members among the ten are not on record.",
                "Правила для других государств и для групп, члены которых среди десяти стран не записаны.",
              ),
              [outside],
            ),
          ]),
    ],
  });
}

/** The same matrix as the rules stood on a day of change, with what differs from the day before. */
export function dayPage(
  law: Regulations,
  question: MatrixQuestion,
  days: readonly ChangeDay[],
  day: ChangeDay,
  lang: Lang,
): PageDocument {
  const title = questionTitle(question.topic, lang);
  const date = dayText(day, lang);
  return page(law, question, lang, {
    path: questionPath(question, day.day),
    title: `${title}: ${date}`,
    day: day.day,
    matrix: matrixOn(law, question, day.day),
    crumbs: [{ label: title, href: `/${lang}/${questionPath(question)}/` }],
    near: neighbours(days, question, day.day, lang),
    sections: [
      section("changed", said(lang, "What differs from the day before", "Что отличается от предыдущего дня"), "", [
        differenceTable(day, question, lang),
      ]),
      section("dates", said(lang, "On another day", "В другой день"), "", [
        dayList(days, question, day.day, law.heldOn, lang),
      ]),
    ],
  });
}

interface Parts {
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly matrix: Matrix;
  readonly crumbs: PageDocument["crumbs"];
  readonly near: DayList;
  readonly sections: readonly Section[];
}

function page(law: Regulations, question: MatrixQuestion, lang: Lang, parts: Parts): PageDocument {
  const asked = topicById(question.topic)?.question[lang] ?? "";
  const [on, known] = [dateText(parts.day, lang), dateText(law.heldOn, lang)];
  const stood =
    parts.day === law.heldOn && parts.crumbs.length === 0
      ? said(lang, `As the rules stand on ${on}.`, `Правила по состоянию на ${on}.`)
      : said(
          lang,
          `As the rules stood on ${on}, by what is known on ${known}.`,
          `Правила по состоянию на ${on}, по сведениям на ${known}.`,
        );
  const cells = [...parts.matrix.values()].flat();
  return {
    ...textPage({
      lang,
      path: parts.path,
      nav: "regulations",
      title: parts.title,
      h1: parts.title,
      description: `${asked} ${stood}`,
      crumbs: [sectionCrumb(lang), ...parts.crumbs],
      stand: `${asked} ${stood}`,
      meta: [notAdvice(lang)],
      lead: [parts.near],
      sections: [
        section("now", said(lang, "Ten by ten", "Десять на десять"), "", [
          matrixBlock(parts.matrix, question, { day: parts.day, page: "", heading: "" }, lang),
        ]),
        section(
          "rules",
          said(lang, "The answers: act, since when, source", "Ответы: акт, с какого дня, источник"),
          "",
          [answerList(cells, question, law.heldOn, lang)],
        ),
        ...parts.sections,
      ],
    }),
    rail: false,
    feed: feedLink(lang),
  };
}

/** Rules of the question in effect now that no cell of the matrix shows. */
function outsideList(law: Regulations, question: MatrixQuestion, matrix: Matrix, lang: Lang): LawList {
  const shown = new Set([...matrix.values()].flat().map((a) => a.provision_id));
  const rows = law.now.filter((a) => a.topic === question.topic && !shown.has(a.provision_id));
  return {
    type: "law",
    id: "outside-answers",
    heading: "",
    sub: "",
    entries: rows.map((a) =>
      ruleEntry(a, `${question.column[lang]}: ${partyTitle(a.coded_counterpart, lang)}`, law.heldOn, lang),
    ),
  };
}
