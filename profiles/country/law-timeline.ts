import type { Lang } from "../../schemas/language.ts";
import { lawTopics } from "../../schemas/law.ts";
import { lawSourceById } from "../../sources/law.ts";
import type { Figure, LaneChart, Provenance } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import type { EventRow } from "../law/read.ts";
import { decimalYear } from "../words/dates.ts";
import { editionText, editionYear } from "../words/editions.ts";
import { counted, dateText } from "../words/grammar.ts";
import { timelineHeadline } from "../words/headlines/law.ts";
import { RECORDS } from "../words/nouns.ts";
import { stop } from "../words/sentences.ts";
import { topicTitle } from "./law-entries.ts";
import { dateOfEvent, dayOf, eventTable, titleOf } from "./law-events.ts";
import type { CountryLaw } from "./law-of-country.ts";
import type { LawRow } from "./read-law.ts";

/** Changes of rules (`policy_event`) in lanes by topic, in the scheme's order. Null when there is none. */
export function timelineFigure(law: CountryLaw, ctx: FigureContext): Figure | null {
  const { lang, heldOn } = ctx;
  const { events } = law;
  if (events.length === 0) return null;
  const records = events.flatMap((e) => law.recordOf.get(e.record_id) ?? []);
  const [one] = records;
  if (!one) return null;
  const lanes = lawTopics
    .map((t) => ({ topic: t.id, label: topicTitle(t.id, lang), of: events.filter((e) => e.topic === t.id) }))
    .filter((l) => l.of.length > 0);
  const years = events.map((e) => Number(dayOf(e).iso.slice(0, 4)));
  const headline = timelineHeadline(
    years,
    lanes.map((l) => ({ label: l.label, count: l.of.length })),
    lang,
  );
  const chart: LaneChart = {
    kind: "lanes",
    x: [Math.min(...years), Math.max(...years, Number(heldOn.slice(0, 4)))],
    lanes: lanes.map((l) => ({ label: l.label, items: l.of.map((e) => item(e, lang)) })),
    aria: `${stop(headline)} ${lanes.map((l) => `${l.label}: ${l.of.length}`).join("; ")}.`,
  };
  return {
    type: "figure",
    id: "timeline",
    badges: [],
    headline,
    sub: said(
      lang,
      "Day of effect or, where it was not seen, of adoption. Drafts, strategies and conventions are not changes of rules.",
      "День начала действия, а если он не найден, то принятия. Проекты, стратегии и конвенции – не изменения правил.",
    ),
    charts: [{ heading: "", direction: "none", chart }],
    events: [],
    source: sourceLine(records, ctx),
    notes: [
      said(
        lang,
        "A change missing here is not evidence that there was none. Agreements binding several countries appear on each of their pages.",
        "Если изменения здесь нет, это не значит, что его не было. Соглашения нескольких стран стоят на странице каждой из них.",
      ),
    ],
    findings: [],
    table: eventTable(events, lang),
    provenance: lawLines(records, ctx),
    citation: citationOf(one, ctx),
  };
}

function item(e: EventRow, lang: Lang): LaneChart["lanes"][number]["items"][number] {
  const { iso, precision } = dayOf(e);
  return {
    from: decimalYear(iso, precision),
    to: null,
    exact: precision === "D",
    title: `${dateOfEvent(e, lang)}: ${titleOf(e, lang)}`,
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
