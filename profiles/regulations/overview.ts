import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { KeyList, PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { notAdvice } from "../law/words.ts";
import { prose, section, textPage } from "../reference/parts.ts";
import { dateText } from "../words/grammar.ts";
import { familyLinks } from "./compare.ts";
import type { FamilyComparison } from "./compare-rows.ts";
import { type ChangeDay, matrixOn } from "./days.ts";
import { feedLink, missingNoEvidence, sectionTitle } from "./frame.ts";
import { matrixBlock } from "./matrix.ts";
import { furtherLinks, questionLinks } from "./overview-links.ts";
import { type MatrixQuestion, matrixQuestions, questionPath, REGULATIONS_PATH } from "./questions.ts";
import type { Regulations } from "./read.ts";
import { rowsTable } from "./records.ts";

/** The question whose matrix opens the section. */
const FIRST = "LAB_ACC";

/** What the section is, who may work where today, and the ways to everything else. */
export function overviewPage(
  law: Regulations,
  days: ReadonlyMap<MatrixQuestion, readonly ChangeDay[]>,
  families: readonly FamilyComparison[],
  lang: Lang,
): PageDocument {
  const title = sectionTitle(lang);
  const work = matrixQuestions.find((q) => q.topic === FIRST);
  const matrix =
    work &&
    matrixBlock(
      matrixOn(law, work, law.days.at(-1)),
      work,
      { day: law.heldOn, page: `/${lang}/${questionPath(work)}/`, heading: "" },
      lang,
    );
  return {
    ...textPage({
      lang,
      path: REGULATIONS_PATH,
      nav: "regulations",
      title: said(lang, "Regulations on migration and remittances", "Правила о миграции и переводах"),
      h1: title,
      description: said(
        lang,
        "Who may enter, stay, work, draw a pension and send money between ten countries: coded law with dates and sources.",
        "Кто может въехать, жить, работать, получать пенсию и переводить деньги между десятью странами: закодированное право с датами и источниками.",
      ),
      stand: said(
        lang,
        `What the law of ten countries says to each other’s citizens, as closed answers with dates. Every answer opens its act and its source. As the rules stand on ${dateText(law.heldOn, "en")}.`,
        `Что право десяти стран говорит гражданам друг друга: ответы на единый список вопросов, с датами. Каждый ответ ведёт к акту и источнику. По состоянию на ${dateText(law.heldOn, "ru")}.`,
      ),
      meta: [notAdvice(lang)],
      lead: [keys(law, lang)],
      sections: [
        ...(matrix ? [section("work", said(lang, "Who may work where", "Кто где может работать"), "", [matrix])] : []),
        section("questions", said(lang, "Questions asked of every pair", "Вопросы к каждой паре стран"), "", [
          questionLinks(days, lang),
        ]),
        section("compare", said(lang, "Countries compared", "Сравнение стран"), "", [familyLinks(families, lang)]),
        section("account", said(lang, "Changes and the account", "Изменения и учёт записей"), "", [
          furtherLinks(law, lang),
          rowsTable(law.counts, lang),
        ]),
        section("about", said(lang, "How to read it", "Как это читать"), "", [about(lang)]),
      ],
    }),
    rail: false,
    feed: feedLink(lang),
  };
}

function keys(law: Regulations, lang: Lang): KeyList {
  const source = said(lang, "Records collected by the project", "Записи, собранные проектом");
  const item = (label: string, value: number, context: string) => ({
    label,
    value: formatNumber(value, lang),
    unit: "",
    context,
    source,
  });
  return {
    type: "keys",
    label: said(lang, "Records in, rows out", "Записи и строки"),
    items: [
      item(
        said(lang, "Records", "Записи"),
        law.counts.records,
        said(lang, "facts of the law, each with its source", "факты права, у каждого свой источник"),
      ),
      item(
        said(lang, "Coded answers", "Ответы"),
        law.counts.provisions,
        said(lang, "to closed questions, dated", "на единый список вопросов, с датами"),
      ),
      item(
        said(lang, "Changes", "Изменения"),
        law.counts.events,
        said(lang, "dated adoptions and entries into force", "датированные принятия и вступления в силу"),
      ),
    ],
  };
}

const about = (lang: Lang) =>
  prose(
    "reading",
    "",
    said(
      lang,
      "An answer comes from a closed list, so that countries and days can be set side by side. Of several rules that fit a pair the narrowest is shown: one for the citizenship goes before one for a group of states, and that before one for everybody.",
      "Ответ выбран из единого списка, чтобы страны и дни можно было сопоставить. Если паре подходят несколько правил, показано самое узкое: правило для гражданства важнее правила для группы государств, а оно важнее правила для всех.",
    ),
    said(
      lang,
      "Where sources disagree, both sides stand and neither is chosen. “Not researched” means that nobody has looked; “no record held” means that nothing was collected.",
      "Если источники расходятся, приведены обе стороны и ни одна не выбрана. «Не изучено» значит, что никто не искал; «записи нет» – что ничего не собрано.",
    ),
    said(
      lang,
      "The marks stand for the fixed value of an answer, from fewer limits to more. They are not a score of a country, and fewer limits does not mean better.",
      "Отметки показывают заданное значение ответа: от меньшего числа ограничений к большему. Это не оценка страны, и меньше ограничений не значит лучше.",
    ),
    missingNoEvidence(lang),
    notAdvice(lang),
  );
