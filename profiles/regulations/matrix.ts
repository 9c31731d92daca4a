import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { topicById } from "../../schemas/regulations/index.ts";
import type { RuleMatrix } from "../document.ts";
import { said } from "../figures/context.ts";
import { questionTitle } from "../law/words.ts";
import { labelOf } from "../words/areas.ts";
import { dateText } from "../words/grammar.ts";
import { cellOf, levelOf } from "./cell.ts";
import type { MatrixQuestion } from "./questions.ts";
import { cellKey, type Matrix } from "./read.ts";

/** The ten in the order of a page's language: rows and columns of every matrix. */
export const tenIn = (lang: Lang): RuleMatrix["areas"] => tenByLang[lang];

const inOrder = (lang: Lang) =>
  theTen.map(({ id }) => ({ id, label: labelOf(id, lang) })).toSorted((a, b) => a.label.localeCompare(b.label, lang));
const tenByLang: Readonly<Record<Lang, RuleMatrix["areas"]>> = { en: inOrder("en"), ru: inOrder("ru") };

/**
 * Ten by ten answers to a question on a day.
 *
 * @param page address of the page with the entries; empty on that page itself.
 */
export function matrixBlock(
  matrix: Matrix,
  question: MatrixQuestion,
  { day, page, heading }: { readonly day: string; readonly page: string; readonly heading: string },
  lang: Lang,
): RuleMatrix {
  const areas = tenIn(lang);
  return {
    type: "rules",
    id: "matrix",
    heading,
    sub: said(
      lang,
      "An answer opens its entry with act and source. “No record held” says that nothing was collected, not that there is no rule.",
      "Ответ открывает свою статью с актом и источником. «Записи нет» означает, что ничего не собрано, а не что правила нет.",
    ),
    caption: said(
      lang,
      `${questionTitle(question.topic, "en")} among the ten countries, ${dateText(day, "en")}`,
      `${questionTitle(question.topic, "ru")} между десятью странами, ${dateText(day, "ru")}`,
    ),
    rowHeading: question.row[lang],
    columnHeading: question.column[lang],
    areas,
    cells: areas.map((host) =>
      areas.map((guest) =>
        host.id === guest.id ? null : cellOf(matrix.get(cellKey(host.id, guest.id)) ?? [], question, page, lang),
      ),
    ),
    legend: legendOf(question.topic, lang),
  };
}

/** The topic's answers by the level of their marks; answers of one level share a line. */
function legendOf(topic: string, lang: Lang): RuleMatrix["legend"] {
  const byLevel = new Map<number, string[]>();
  for (const [code, { title }] of Object.entries(topicById(topic)?.answers ?? {})) {
    const level = levelOf(topic, code);
    if (level !== null) byLevel.set(level, [...(byLevel.get(level) ?? []), title[lang]]);
  }
  return [...byLevel]
    .toSorted(([a], [b]) => a - b)
    .map(([level, titles]) => ({ level, text: titles.join(said(lang, "; ", "; ")) }));
}
