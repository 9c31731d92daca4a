import type { Lang } from "../../schemas/language.ts";
import { topicById } from "../../schemas/regulations/index.ts";
import type { LinkList } from "../document.ts";
import { said } from "../figures/context.ts";
import { questionTitle } from "../law/words.ts";
import { partialText } from "../words/dates.ts";
import { CHANGES_PATH } from "./changes.ts";
import { dayText } from "./day-list.ts";
import type { ChangeDay } from "./days.ts";
import { feedLink } from "./frame.ts";
import { type MatrixQuestion, matrixQuestions, questionPath } from "./questions.ts";
import type { Regulations } from "./read.ts";
import { RECORDS_PATH } from "./records.ts";

/** The questions of the matrices, each with its days of change. */
export function questionLinks(days: ReadonlyMap<MatrixQuestion, readonly ChangeDay[]>, lang: Lang): LinkList {
  return {
    type: "links",
    id: "question-list",
    heading: "",
    sub: "",
    items: matrixQuestions.map((q) => {
      const own = days.get(q) ?? [];
      const [first, last] = [own[0], own.at(-1)];
      const since =
        first && last
          ? said(
              lang,
              ` Days of change: ${own.length}, from ${dayText(first, "en")} to ${dayText(last, "en")}.`,
              ` Дней с изменениями: ${own.length}; первый – ${dayText(first, "ru")}, последний – ${dayText(last, "ru")}.`,
            )
          : "";
      return {
        label: questionTitle(q.topic, lang),
        href: `/${lang}/${questionPath(q)}/`,
        note: said(
          lang,
          `${topicById(q.topic)?.question.en ?? ""}${since}`,
          `${topicById(q.topic)?.question.ru ?? ""}${since}`,
        ),
      };
    }),
  };
}

/** The ways to changes, to the account of records, to how they were collected, and to the feed. */
export function furtherLinks(law: Regulations, lang: Lang): LinkList {
  const newest = law.events.at(-1);
  const latest = newest?.date_effective ?? newest?.date_announced ?? null;
  return {
    type: "links",
    id: "further",
    heading: "",
    sub: "",
    items: [
      {
        label: said(lang, "What changed", "Что изменилось"),
        href: `/${lang}/${CHANGES_PATH}/`,
        note:
          latest === null
            ? ""
            : said(lang, `newest: ${partialText(latest, "D", "en")}`, `последнее: ${partialText(latest, "D", "ru")}`),
      },
      {
        label: said(lang, "What became of the records", "Что стало с записями"),
        href: `/${lang}/${RECORDS_PATH}/`,
        note: said(
          lang,
          "every record, its rows or the reason why not",
          "каждая запись, её строки или причина, почему их нет",
        ),
      },
      {
        label: said(lang, "How the records were collected", "Как собраны записи"),
        href: `/${lang}/sources/law/`,
        note: said(lang, "confidence, conflicts, files", "надёжность, расхождения, файлы"),
      },
      {
        label: said(lang, "Feed of changes (Atom)", "Лента изменений (Atom)"),
        href: feedLink(lang).path,
        note: said(lang, "for a feed reader: the newest hundred", "для программы чтения лент: сто новых"),
      },
    ],
  };
}
