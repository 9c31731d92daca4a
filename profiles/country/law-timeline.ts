import type { Lang } from "../../schemas/language.ts";
import { lawTopics } from "../../schemas/law.ts";
import { lawSourceById } from "../../sources/law.ts";
import type { Cell, Figure, LaneChart, Provenance } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { decimalYear, partialText } from "../words/dates.ts";
import { editionText, editionYear } from "../words/editions.ts";
import { counted, dateText } from "../words/grammar.ts";
import { timelineHeadline } from "../words/headlines/law.ts";
import { RECORDS } from "../words/nouns.ts";
import { stop } from "../words/sentences.ts";
import { confidenceText, effectOf, topicTitle } from "./law-entries.ts";
import type { LawRow } from "./read-law.ts";

/** Dated records in lanes by topic, in the scheme's order. Null when none has a date. */
export function timelineFigure(records: readonly LawRow[], ctx: FigureContext): Figure | null {
  const { lang, heldOn } = ctx;
  const dated = records.filter((r) => effectOf(r) !== null && !r.draft);
  const [one] = dated;
  if (!one) return null;
  const lanes = lawTopics
    .map((t) => ({ topic: t.id, label: topicTitle(t.id, lang), rows: dated.filter((r) => r.topic === t.id) }))
    .filter((l) => l.rows.length > 0);
  const years = dated.map((r) => Number(effectOf(r)?.iso.slice(0, 4)));
  const headline = timelineHeadline(
    years,
    lanes.map((l) => ({ label: l.label, count: l.rows.length })),
    lang,
  );
  const undated = records.length - dated.length;
  const chart: LaneChart = {
    kind: "lanes",
    x: [Math.min(...years), Number(heldOn.slice(0, 4))],
    lanes: lanes.map((l) => ({ label: l.label, items: l.rows.map((r) => item(r, lang)) })),
    aria: `${stop(headline)} ${lanes.map((l) => `${l.label}: ${l.rows.length}`).join("; ")}.`,
  };
  return {
    type: "figure",
    id: "timeline",
    badges: [],
    headline,
    sub: [
      said(
        lang,
        "Date of entry into force or, where it was not seen, of adoption.",
        "Дата вступления в силу, а если она не найдена, то принятия.",
      ),
      ...(undated > 0
        ? [
            said(
              lang,
              ` Not drawn, being drafts or without a date: ${counted(undated, RECORDS, lang)}.`,
              ` Не показано (проекты и записи без даты): ${counted(undated, RECORDS, lang)}.`,
            ),
          ]
        : []),
    ].join(""),
    charts: [{ heading: "", direction: "none", chart }],
    events: [],
    source: sourceLine(records, ctx),
    notes: [
      said(
        lang,
        "A record missing here is not evidence that there is no rule. Agreements binding several countries appear on each of their pages.",
        "Отсутствие записи не означает, что правила нет. Соглашения нескольких стран стоят на странице каждой из них.",
      ),
    ],
    findings: [],
    table: {
      caption: said(lang, "Dated records, newest first", "Датированные записи, сначала новые"),
      columns: [
        { label: said(lang, "Record", "Запись"), numeric: false },
        { label: said(lang, "Topic", "Тема"), numeric: false },
        { label: said(lang, "Date", "Дата"), numeric: false },
        { label: said(lang, "Confidence", "Надёжность"), numeric: false },
      ],
      rows: dated
        .toSorted((a, b) => ((effectOf(a)?.iso ?? "") < (effectOf(b)?.iso ?? "") ? 1 : -1))
        .map((r): Cell[] => [
          { text: titleOf(r, lang) },
          { text: topicTitle(r.topic, lang) },
          { text: dateOf(r, lang) },
          { text: confidenceText(r.confidence, lang) },
        ]),
      stack: true,
    },
    provenance: lawLines(dated, ctx),
    citation: citationOf(one, ctx),
  };
}

export const titleOf = (r: Pick<LawRow, "title_en" | "title_ru">, lang: Lang) =>
  lang === "ru" ? r.title_ru : r.title_en;

function dateOf(r: LawRow, lang: Lang): string {
  const effect = effectOf(r);
  return effect ? partialText(effect.iso, effect.precision, lang) : "";
}

function item(r: LawRow, lang: Lang): LaneChart["lanes"][number]["items"][number] {
  const effect = effectOf(r);
  const from = effect ? decimalYear(effect.iso, effect.precision) : 0;
  const to = r.date_end ? decimalYear(r.date_end, r.date_end_precision) : null;
  return {
    from,
    to: to !== null && to > from ? to : null,
    exact: effect?.precision === "D",
    title: `${dateOf(r, lang)}: ${titleOf(r, lang)}`,
  };
}

function sourceLine(records: readonly LawRow[], { lang, heldOn }: FigureContext): string {
  const n = (letter: LawRow["confidence"]) => records.filter((r) => r.confidence === letter).length;
  return said(
    lang,
    `Source: ${counted(records.length, RECORDS, lang)} read by ${dateText(heldOn, lang)}, each with its own source: ${n("H")} primary, ${n("M")} secondary, ${n("L")} tertiary.`,
    `Источник: ${counted(records.length, RECORDS, lang)}, прочитано на ${dateText(heldOn, lang)}; у каждой свой источник: первоисточников ${n("H")}, вторичных ${n("M")}, третичных ${n("L")}.`,
  );
}

/** The collected file behind the records. */
export function lawLines(records: readonly LawRow[], { lang, cards }: FigureContext): Provenance[] {
  const vintages = [...new Set(records.map((r) => `${r.source_id}/${r.source_vintage}`))];
  return vintages.flatMap((key): Provenance[] => {
    const card = cards.get(key);
    const source = lawSourceById(key.split("/")[0] ?? "");
    if (!card || !source) return [];
    const places = records.filter((r) => `${r.source_id}/${r.source_vintage}` === key).map((r) => r.locator);
    return [
      {
        what: said(lang, "All records", "Все записи"),
        publisher: source.origin.publisher[lang],
        title: `${source.title[lang]}, ${card.file_name}`,
        locators: places.length > 3 ? `${places[0]} … ${places.at(-1)} (${places.length})` : places.join(", "),
        edition: editionText(card.edition, lang),
        licence: ownLicence(lang),
        sha256: card.sha256,
        url: card.url,
        retrieved: dateText(card.retrieved_at, lang),
        sourceId: source.id,
      },
    ];
  });
}

/** The licence of the collected records is our own sentence, in both languages. */
export function ownLicence(lang: Lang): { readonly name: string; readonly url: string | null } {
  const name = said(
    lang,
    "facts collected by the project; each record links its source",
    "факты собраны проектом; у каждой записи ссылка на её источник",
  );
  return { name, url: null };
}

function citationOf(record: LawRow, { lang, cards, heldOn, retrievedOn = heldOn }: FigureContext): string {
  const card = cards.get(`${record.source_id}/${record.source_vintage}`);
  const source = lawSourceById(record.source_id);
  if (!card || !source) return "";
  const year = editionYear(card.edition);
  const edition = editionText(card.edition, lang);
  return lang === "en"
    ? `${source.origin.publisher.en} (${year}). ${source.title.en}. Collection of ${edition}. Retrieved ${dateText(retrievedOn, "en")}.`
    : `${source.origin.publisher.ru}. ${source.title.ru}. Собрано ${edition} (дата обращения: ${retrievedOn.split("-").toReversed().join(".")}).`;
}
