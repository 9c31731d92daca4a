import type { Lang } from "../../schemas/language.ts";
import type { Cell, PageDocument, TableBlock, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow, EventRow } from "../law/read.ts";
import { notAdvice } from "../law/words.ts";
import { section, textPage } from "../reference/parts.ts";
import { labelOf } from "../words/areas.ts";
import { counted, dateText, type Forms } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import { answerLines, directionText, eventDateText, eventDay, eventTitle, toolText } from "./change-words.ts";
import { feedLink, missingNoEvidence, sectionCrumb } from "./frame.ts";
import { REGULATIONS_PATH } from "./questions.ts";
import type { Regulations } from "./read.ts";
import { sourceText } from "./source-cell.ts";

export const CHANGES_PATH = `${REGULATIONS_PATH}/changes`;

/** How many of the newest years stand open at first. */
const OPEN_YEARS = 2;

const CHANGES: Forms = {
  en: { one: "change", other: "changes" },
  ru: { one: "изменение", few: "изменения", many: "изменений", other: "изменения" },
};

/** Changes newest first; those of one day by country. */
export const newestFirst = (events: readonly EventRow[]): EventRow[] =>
  events.toSorted(
    (a, b) => compare(eventDay(b), eventDay(a)) || compare(a.ref_area, b.ref_area) || compare(a.event_id, b.event_id),
  );

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Anchor of a year's table. */
export const yearAnchor = (e: EventRow): string => `y${eventDay(e).slice(0, 4)}`;

/** Every dated change of rules, by year. */
export function changesPage(law: Regulations, lang: Lang): PageDocument {
  const title = said(lang, "What changed", "Что изменилось");
  const byYear = new Map<string, EventRow[]>();
  for (const e of newestFirst(law.events)) byYear.set(yearAnchor(e), [...(byYear.get(yearAnchor(e)) ?? []), e]);
  return {
    ...textPage({
      lang,
      path: CHANGES_PATH,
      nav: "regulations",
      title: said(lang, "What changed in the rules", "Что изменилось в правилах"),
      h1: title,
      description: said(
        lang,
        "Dated changes of the rules on migration and remittances in ten countries, newest first.",
        "Датированные изменения правил о миграции и переводах в десяти странах, сначала новые.",
      ),
      crumbs: [sectionCrumb(lang)],
      stand: said(
        lang,
        `${counted(law.events.length, CHANGES, "en")} by what is known on ${dateText(law.heldOn, "en")}: adoptions and entries into force, each with the coded answers it ended and began. ${missingNoEvidence("en")}`,
        `${counted(law.events.length, CHANGES, "ru")} по сведениям на ${dateText(law.heldOn, "ru")}: принятие и вступление в силу; у каждого – закодированные ответы, которые оно прекратило и начало. ${missingNoEvidence("ru")}`,
      ),
      meta: [notAdvice(lang)],
      sections: [
        section(
          "by-year",
          said(lang, "By year", "По годам"),
          said(
            lang,
            "Direction says whether the rule sets fewer or more limits, nothing of its effects.",
            "Направление говорит, меньше или больше ограничений ставит правило, и ничего – о последствиях.",
          ),
          [...byYear].map(([anchor, events], i) => ({
            ...yearTable(anchor, events, law.provisions, lang),
            open: i < OPEN_YEARS,
          })),
        ),
      ],
    }),
    feed: feedLink(lang),
  };
}

function yearTable(
  anchor: string,
  events: readonly EventRow[],
  provisions: ReadonlyMap<string, AnswerRow>,
  lang: Lang,
): TableBlock {
  const year = dateText(anchor.slice(1), lang);
  return {
    type: "table",
    id: anchor,
    heading: "",
    sub: "",
    folded: `${year}: ${counted(events.length, CHANGES, lang)}`,
    table: {
      caption: said(lang, `Changes of ${year}, newest first`, `Изменения: ${year}, сначала новые`),
      columns: [
        said(lang, "Country", "Страна"),
        said(lang, "Date", "Дата"),
        said(lang, "What changed", "Что изменилось"),
        said(lang, "Direction", "Направление"),
        said(lang, "Coded answers, before → after", "Закодированные ответы, было → стало"),
        said(lang, "Source", "Источник"),
      ].map((label) => ({ label, numeric: false })),
      rows: events.map((e): Cell[] => [
        { text: labelOf(e.ref_area, lang) },
        { text: eventDateText(e, lang) },
        { text: whatText(e, lang) },
        { text: directionText(e, lang) },
        { text: answersText(e, provisions, lang) },
        { text: sourceText(e, lang) },
      ]),
      stack: true,
    },
  };
}

function whatText(e: EventRow, lang: Lang): Text {
  const tool = toolText(e, lang);
  return [
    { text: stop(eventTitle(e, lang)), strong: true },
    tool === "" ? "" : ` ${said(lang, "On", "О чём")}: ${tool}`,
  ];
}

function answersText(e: EventRow, provisions: ReadonlyMap<string, AnswerRow>, lang: Lang): string {
  const lines = answerLines(e, provisions, lang);
  return lines.length === 0 ? said(lang, "none tied to this day", "с этим днём не связаны") : lines.map(stop).join(" ");
}
