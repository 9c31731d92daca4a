import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { topicTitle } from "../country/law-entries.ts";
import type { PageDocument, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { notAdvice } from "../law/words.ts";
import { countCell, section, tableBlock, tableOf, textPage } from "../reference/parts.ts";
import { nameOf } from "../words/areas.ts";
import { counted, dateText } from "../words/grammar.ts";
import { RECORDS } from "../words/nouns.ts";
import { feedLink, missingNoEvidence, sectionCrumb } from "./frame.ts";
import { REGULATIONS_PATH } from "./questions.ts";
import type { LawCounts, OutcomeRow, Regulations } from "./read.ts";
import { sourceText } from "./source-cell.ts";

export const RECORDS_PATH = `${REGULATIONS_PATH}/records`;

type Kind = Exclude<keyof LawCounts, "records">;

/** Kinds of rows made of records, in the order of the account. */
const kindWords = (lang: Lang): readonly { readonly kind: Kind; readonly text: string }[] => [
  { kind: "provisions", text: said(lang, "coded answers", "закодированные ответы") },
  { kind: "instruments", text: said(lang, "acts and agreements", "акты и соглашения") },
  { kind: "treaty_statuses", text: said(lang, "states of conventions", "состояние конвенций") },
  { kind: "events", text: said(lang, "dated changes", "датированные изменения") },
  { kind: "institutions", text: said(lang, "duties of bodies", "функции ведомств") },
  { kind: "memberships", text: said(lang, "dated memberships of groups", "датированное членство в группах") },
];

/** The account of the collection: records in, rows out, and what became of every record. */
export function recordsPage(law: Regulations, lang: Lang): PageDocument {
  const title = said(lang, "What became of the records", "Что стало с записями");
  const coded = law.outcomes.filter((o) => o.provisions > 0).length;
  return {
    ...textPage({
      lang,
      path: RECORDS_PATH,
      nav: "regulations",
      title,
      h1: title,
      description: said(
        lang,
        "Every record of the law, the rows made of it, or why no coded answer was made.",
        "Каждая запись о праве, строки, сделанные из неё, или причина, по которой ответ не закодирован.",
      ),
      crumbs: [sectionCrumb(lang)],
      stand: said(
        lang,
        `${counted(law.counts.records, RECORDS, "en")} held on ${dateText(law.heldOn, "en")}. A coded answer was read in ${coded}; of each other one the reason is given. ${missingNoEvidence("en")}`,
        `${counted(law.counts.records, RECORDS, "ru")} на ${dateText(law.heldOn, "ru")}. Закодированный ответ прочитан в ${coded}; у остальных названа причина, почему его нет. ${missingNoEvidence("ru")}`,
      ),
      meta: [notAdvice(lang)],
      sections: [
        section("account", said(lang, "Records in, rows out", "Записи и строки"), "", [
          rowsTable(law.counts, lang),
          reasonsTable(law.outcomes, lang),
        ]),
        section(
          "every",
          said(lang, "Every record, by country", "Все записи по странам"),
          "",
          theTen
            .toSorted((a, b) => nameOf(a.id, lang).localeCompare(nameOf(b.id, lang), lang))
            .map(({ id, slug }) =>
              countryTable(
                id,
                slug,
                law.outcomes.filter((o) => o.ref_area === id),
                lang,
              ),
            )
            .filter((t) => t.table.rows.length > 0),
        ),
      ],
    }),
    feed: feedLink(lang),
  };
}

/** Rows of each kind, the records in the first line. */
export function rowsTable(counts: LawCounts, lang: Lang): TableBlock {
  const rows = [
    { text: said(lang, "records collected", "собрано записей"), n: counts.records },
    ...kindWords(lang).map(({ kind, text }) => ({ text, n: counts[kind] })),
  ];
  return tableBlock(
    "rows",
    "",
    said(
      lang,
      "A record may give several rows, and several records may describe one act.",
      "Из одной записи может выйти несколько строк, а об одном акте может быть несколько записей.",
    ),
    tableOf(
      said(lang, "Records in and rows out", "Записи и сделанные из них строки"),
      [
        { label: said(lang, "Kind", "Вид"), cell: (r) => r.text },
        { label: said(lang, "Rows", "Строк"), numeric: true, cell: (r) => countCell(r.n, lang) },
      ],
      rows,
      false,
    ),
  );
}

function reasonsTable(outcomes: readonly OutcomeRow[], lang: Lang): TableBlock {
  const byReason = new Map<string, number>();
  for (const o of outcomes) {
    const reason =
      reasonOf(o, lang) ?? said(lang, "a coded answer was read in it", "в ней прочитан закодированный ответ");
    byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  }
  return tableBlock(
    "reasons",
    "",
    "",
    tableOf(
      said(lang, "Records by outcome", "Записи по исходу"),
      [
        { label: said(lang, "Outcome", "Исход"), cell: ([reason]) => reason },
        { label: said(lang, "Records", "Записей"), numeric: true, cell: ([, n]) => countCell(n, lang) },
      ],
      [...byReason].toSorted((a, b) => b[1] - a[1]),
      false,
    ),
  );
}

function countryTable(area: string, slug: string, outcomes: readonly OutcomeRow[], lang: Lang): TableBlock {
  const name = nameOf(area, lang);
  return {
    ...tableBlock(
      slug,
      "",
      "",
      tableOf(
        said(lang, `Records: ${name}`, `Записи: ${name}`),
        [
          { label: said(lang, "Record", "Запись"), cell: (o) => (lang === "ru" ? o.title_ru : o.title_en) },
          { label: said(lang, "Topic", "Тема"), cell: (o) => topicTitle(o.topic, lang) },
          { label: said(lang, "What became of it", "Что с ней стало"), cell: (o) => outcomeText(o, lang) },
          { label: said(lang, "Source", "Источник"), cell: (o) => sourceText(o, lang) },
        ],
        outcomes,
      ),
    ),
    folded: `${name}: ${counted(outcomes.length, RECORDS, lang)}`,
  };
}

const reasonOf = (o: OutcomeRow, lang: Lang) => (lang === "ru" ? o.reason_ru : o.reason_en);

/** Rows that rest on a record, by kind, and why it has no coded answer. */
export function outcomeText(o: OutcomeRow, lang: Lang): string {
  const rows = kindWords(lang)
    .filter(({ kind }) => o[kind] > 0)
    .map(({ kind, text }) => `${text}: ${o[kind]}`);
  const reason = reasonOf(o, lang);
  const why = reason === null ? [] : [said(lang, `no coded answer: ${reason}`, `ответ не закодирован: ${reason}`)];
  return [...rows, ...why].join("; ");
}
