import { indicators } from "../../schemas/indicators.ts";
import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import { findingNotes } from "../country/findings.ts";
import type { Cell, Figure } from "../document.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { citedOf, type OwnNumber, sourceNames } from "../figures/own/groups.ts";
import { numberCell } from "../figures/series.ts";
import { periodText } from "../words/dates.ts";
import { runningNumber } from "../words/numbers.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import { citing } from "./citing.ts";
import type { Pair } from "./pair.ts";
import { lines } from "./provenance.ts";
import type { CorridorRows } from "./rows.ts";

/** What registers of the country where people live tell besides a number of migrants, in the order of the table. */
const RECORDS = ["REF_ASY", "STK_TP", "ASY_PEND", "STK_PERM", "PERM_FIRST", "FLW_IN"];

/** The newest figure of each record that an organisation keeps of people of one country in the other. Null without. */
export function otherRecords(pair: Pair, rows: CorridorRows, lang: Lang): Figure | null {
  const facts = newestOfEach(pair);
  const largest = facts.toSorted((a, b) => b.obs_value - a.obs_value)[0];
  if (!largest) return null;
  return {
    type: "figure",
    id: "records",
    badges: [{ nearness: "compiled", hollow: false, text: said(lang, "Records of organisations", "Учёт организаций") }],
    concepts: conceptsOf(
      facts.map((f) => f.indicator),
      lang,
    ),
    headline: `${titleOf(largest, lang)}, ${whoText(largest, lang)}: ${runningNumber(largest.obs_value, lang)} (${periodText(largest.time_period, lang)})`,
    sub: said(
      lang,
      "The newest figure of each record held, people. They overlap and are never added",
      "Новейшее число каждого имеющегося учёта, человек. Они пересекаются и не складываются",
    ),
    charts: [],
    events: [],
    source: said(lang, `Source: ${sourceNames(facts, "en")}.`, `Источник: ${sourceNames(facts, "ru")}.`),
    notes: [],
    findings: findingNotes(pair.findings, RECORDS.slice(0, -1), lang),
    table: {
      caption: said(lang, "Other records of people, the newest of each", "Другой учёт людей, новейшее число каждого"),
      columns: [
        { label: said(lang, "Record", "Учёт"), numeric: false },
        { label: said(lang, "Who and where", "Кто и где"), numeric: false },
        { label: said(lang, "Date", "Дата"), numeric: false },
        { label: said(lang, "People", "Человек"), numeric: true },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows: facts.map((f): Cell[] => [
        { text: titleOf(f, lang) },
        { text: whoText(f, lang) },
        { text: periodText(f.time_period, lang) },
        numberCell(f, lang, 0),
        { text: [{ text: sourceTitle(f.source_id, lang), href: `/${lang}/sources/${f.source_id}/` }] },
      ]),
      stack: true,
    },
    provenance: lines(said(lang, "All figures", "Все числа"), facts, rows.cards, lang),
    citation: citation(citedOf(facts), citing(rows, lang)),
  };
}

/** The newest year of each record and direction, of the first source that holds it; those out of the page's country first. */
function newestOfEach({ ownFacts, from }: Pair): OwnNumber[] {
  const held = ownFacts.filter(
    (f): f is OwnNumber =>
      f.obs_value !== null &&
      f.obs_value > 0 &&
      f.nearness === "compiled" &&
      f.producer === null &&
      f.sex === "_T" &&
      f.breakdown_1 === "_T" &&
      f.unit_measure === "PS" &&
      RECORDS.includes(f.indicator),
  );
  return RECORDS.flatMap((indicator) =>
    [true, false].flatMap((out) => {
      const own = held.filter((f) => f.indicator === indicator && (f.counterpart_area === from) === out);
      const newest = own.reduce<OwnNumber | null>(
        (best, f) => (best && best.time_period >= f.time_period ? best : f),
        null,
      );
      return newest ?? [];
    }),
  );
}

const titleOf = ({ indicator }: OwnNumber, lang: Lang): string =>
  indicators.find((i) => i.id === indicator)?.title[lang] ?? indicator;

const whoText = ({ ref_area, counterpart_area }: OwnNumber, lang: Lang): string =>
  said(
    lang,
    `${plainFrom(counterpart_area, "en")}, ${plainIn(ref_area, "en")}`,
    `${plainFrom(counterpart_area, "ru")}, ${plainIn(ref_area, "ru")}`,
  );

const sourceTitle = (id: string, lang: Lang): string => sources.find((s) => s.id === id)?.title[lang] ?? id;
