import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatCompact, formatNumber } from "../../schemas/number-format.ts";
import { citing } from "../corridor/citing.ts";
import { corridorHref } from "../corridor/href.ts";
import { newestStocks } from "../corridor/newest-stocks.ts";
import { type Known, known } from "../corridor/pair.ts";
import { lines } from "../corridor/provenance.ts";
import { STOCKS } from "../corridor/rows.ts";
import { midYear, PEOPLE_UNIT, roundPeople, UN, way } from "../corridor/words.ts";
import type { Cell, DataTable, Figure, MapChart } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { capital } from "../words/sentences.ts";
import { plainIn } from "../words/short.ts";
import type { HomeRows } from "./rows.ts";

/** Lines drawn, the largest corridors of people. */
const DRAWN = 10;

type Stock = Known<EditionFact>;

/** The largest corridors of people between the ten on a map, over the immigrants of each; null without a stock. */
export function corridorMap(rows: HomeRows, lang: Lang): Figure | null {
  const stocks = newestStocks(rows.corridors.editions);
  const [first] = stocks;
  if (!first) return null;
  const drawn = stocks.slice(0, DRAWN);
  const totals = known(rows.immigrants).filter(
    (f) => f.edition === first.edition && f.time_period === first.time_period,
  );
  const headline = headlineOf(drawn, lang);
  const year = midYear(first.time_period, lang);
  return {
    type: "figure",
    id: "map",
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [badges.unDesa(lang)],
    headline,
    sub: said(
      lang,
      `The ${drawn.length} largest corridors of people between the ten countries, ${year}. A line runs from the country of origin to where people live; its number is that of the list. A circle is all immigrants in the country`,
      `Крупнейшие коридоры между десятью странами (${drawn.length}), ${year} Линия идёт из страны происхождения туда, где люди живут; её номер – номер в списке. Кружок – все иммигранты страны`,
    ),
    charts: [
      { heading: "", direction: "none", chart: chartOf(drawn, totals, headline, lang), table: listOf(drawn, lang) },
    ],
    events: [],
    source: said(
      lang,
      `Source: ${UN.en}, International Migrant Stock, ${editionOf(first.edition, "en")}, by destination and origin; estimates [E], which is why the circles are hollow.`,
      `Источник: ${UN.ru}, «Международные мигранты», ${editionOf(first.edition, "ru")}, по странам назначения и происхождения; оценки [E], поэтому кружки полые.`,
    ),
    notes: [],
    findings: [],
    table: wholeTable(drawn, totals, year, lang),
    provenance: [
      ...lines(said(lang, "Lines", "Линии"), drawn, rows.corridors.cards, lang),
      ...lines(said(lang, "Circles", "Кружки"), totals, rows.corridors.cards, lang),
    ],
    citation: citation([{ sourceId: STOCKS, editions: [first.edition], about: "" }], citing(rows.corridors, lang)),
  };
}

const arrow = (f: Stock, lang: Lang) => `${nameOf(f.counterpart_area, lang)} → ${nameOf(f.ref_area, lang)}`;

/** The largest corridor, and the country at an end of most of those drawn. */
function headlineOf(drawn: readonly Stock[], lang: Lang): string {
  const [first] = drawn;
  if (!first) throw new Error("no corridor is drawn");
  const ends = theTen
    .map(({ id }) => ({ id, n: drawn.filter((f) => f.ref_area === id || f.counterpart_area === id).length }))
    .toSorted((a, b) => b.n - a.n)[0];
  const largest = `${way(first.counterpart_area, first.ref_area, lang)}, ${roundPeople(first.obs_value, lang)}\u00a0${PEOPLE_UNIT[lang]}`;
  const most = ends && ends.n > 1 && drawn.length > 2 ? ends : null;
  if (lang === "en")
    return `The largest corridor of people leads ${largest}${most ? `; ${most.n} of the ${drawn.length} largest begin or end ${plainIn(most.id, "en")}` : ""}`;
  return `Самый многолюдный коридор ведёт ${largest}${most ? `; ${most.n} из ${drawn.length} крупнейших начинаются или заканчиваются ${plainIn(most.id, "ru")}` : ""}`;
}

function chartOf(drawn: readonly Stock[], totals: readonly Stock[], headline: string, lang: Lang): MapChart {
  const listed = drawn.map((f, i) => `${i + 1}. ${arrow(f, lang)}: ${formatNumber(f.obs_value, lang)}`);
  return {
    kind: "map",
    places: theTen.map(({ id }) => {
      const total = totals.find((f) => f.ref_area === id)?.obs_value ?? null;
      const number = total === null ? said(lang, "no number", "числа нет") : formatNumber(total, lang);
      return {
        id,
        label: labelOf(id, lang),
        value: total,
        print: total === null ? "" : formatCompact(total, lang),
        title: `${nameOf(id, lang)}: ${number}`,
      };
    }),
    hollow: true,
    lines: drawn.map((f, i) => ({
      from: f.counterpart_area,
      to: f.ref_area,
      value: f.obs_value,
      title: listed[i] ?? "",
    })),
    placeLabel: said(lang, "immigrants living in the country", "иммигранты, живущие в стране"),
    lineLabel: said(lang, "people from one country living in the other", "выходцы из одной страны, живущие в другой"),
    noFigureLabel: said(lang, "no number of immigrants", "числа иммигрантов нет"),
    aria: `${said(lang, "Map", "Карта")}. ${capital(headline)}. ${listed.join("; ")}.`,
  };
}

/** The lines as a list, each with the way to its page: what the map says in words. */
function listOf(drawn: readonly Stock[], lang: Lang): DataTable {
  return {
    caption: said(lang, "The numbers on the map, people", "Номера на карте, человек"),
    columns: [
      { label: said(lang, "Corridor", "Коридор"), numeric: false },
      { label: said(lang, "People", "Человек"), numeric: true },
    ],
    rows: drawn.map((f, i): Cell[] => [
      { text: [`${i + 1}. `, { text: arrow(f, lang), href: corridorHref(f.counterpart_area, f.ref_area, lang) }] },
      { text: formatNumber(f.obs_value, lang), value: f.obs_value, status: f.obs_status },
    ]),
    stack: false,
  };
}

function wholeTable(drawn: readonly Stock[], totals: readonly Stock[], year: string, lang: Lang): DataTable {
  const list = listOf(drawn, lang);
  return {
    ...list,
    caption: said(lang, `Lines and circles of the map, people, ${year}`, `Линии и кружки карты, человек, ${year}`),
    columns: [{ label: said(lang, "What", "Что"), numeric: false }, ...list.columns.slice(1)],
    rows: [
      [{ text: said(lang, "Corridors", "Коридоры") }],
      ...list.rows,
      [{ text: said(lang, "Immigrants in the country", "Иммигранты в стране") }],
      ...totals
        .toSorted((a, b) => b.obs_value - a.obs_value)
        .map((f): Cell[] => [
          { text: nameOf(f.ref_area, lang) },
          { text: formatNumber(f.obs_value, lang), value: f.obs_value, status: f.obs_status },
        ]),
    ],
  };
}
