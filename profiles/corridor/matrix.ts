import { type TenId, theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, DataTable, Figure } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { counted, type Forms, listText, PEOPLE } from "../words/grammar.ts";
import { plainName } from "../words/short.ts";
import { citing } from "./citing.ts";
import { corridorHref } from "./href.ts";
import { matrixHeadline, mostAtEitherEnd, newestStocks, sum } from "./newest-stocks.ts";
import type { Known } from "./pair.ts";
import { lines } from "./provenance.ts";
import { type CorridorRows, STOCKS } from "./rows.ts";
import { midYear, UN } from "./words.ts";

/** How many corridors stand in the table beside the matrix. */
const LARGEST = 10;

const CORRIDORS: Forms = {
  en: { one: "corridor", other: "corridors" },
  ru: { one: "коридор", few: "коридора", many: "коридоров", other: "коридора" },
};

/** People of the ten in one another, as squares; `listed`: with the ten largest corridors beside. */
export function matrixFigure(rows: CorridorRows, lang: Lang, { listed = true } = {}): Figure {
  const stocks = newestStocks(rows.editions);
  const most = mostAtEitherEnd(stocks);
  const [first] = stocks;
  if (!most || !first) throw new Error("no stocks between the ten are held");
  const order = theTen
    .map(({ id }) => ({ id, n: sum(stocks.filter((f) => f.ref_area === id || f.counterpart_area === id)) }))
    .toSorted((a, b) => b.n - a.n)
    .map(({ id }) => id);
  const value = (from: TenId, to: TenId) =>
    stocks.find((f) => f.counterpart_area === from && f.ref_area === to)?.obs_value ?? null;
  const cells = order.map((from) => order.map((to) => (from === to ? null : value(from, to))));
  const year = midYear(first.time_period, lang);
  const largest = stocks.slice(0, 3).map((f) => `${arrow(f, lang)} (${formatNumber(f.obs_value, lang)})`);
  return {
    type: "figure",
    id: "matrix",
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [badges.unDesa(lang)],
    headline: matrixHeadline(most, lang),
    sub: said(
      lang,
      `People from one of the ten countries living in another, ${year}. The area of a square is the number of people; a dash means no number. Countries in order of all people in their corridors`,
      `Выходцы из одной из десяти стран, живущие в другой, ${year} Площадь квадрата – число людей; прочерк – числа нет. Страны стоят по числу людей во всех своих коридорах`,
    ),
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "matrix",
          rowHeading: said(lang, "from", "откуда"),
          columnHeading: said(lang, "living in", "где живут"),
          areas: order.map((id) => ({ id, label: labelOf(id, lang) })),
          cells,
          texts: cells.map((row) =>
            row.map((v) => (v === null ? said(lang, "no number", "числа нет") : formatNumber(v, lang))),
          ),
          highlight: null,
          aria: said(
            lang,
            `Matrix of people from one of the ten countries living in another, ${year}. ${matrixHeadline(most, lang)}. Largest: ${largest.join(", ")}`,
            `Матрица: выходцы из одной из десяти стран, живущие в другой, ${year} ${matrixHeadline(most, lang)}. Крупнейшие: ${largest.join(", ")}`,
          ),
        },
        ...(listed && {
          table: corridorTable(
            said(lang, "The ten largest corridors, people", "Десять крупнейших коридоров, человек"),
            stocks.slice(0, LARGEST),
            lang,
          ),
        }),
      },
    ],
    events: [],
    source: sourceText(first, stocks, lang),
    notes: notes(rows, stocks, lang),
    findings: [],
    table: corridorTable(
      said(
        lang,
        `All corridors, people, ${year}, largest first`,
        `Все коридоры, человек, ${year}, от большего к меньшему`,
      ),
      stocks,
      lang,
    ),
    provenance: lines(said(lang, "All squares", "Все квадраты"), stocks, rows.cards, lang),
    citation: citation([{ sourceId: STOCKS, editions: [first.edition], about: "" }], citing(rows, lang)),
  };
}

const arrow = (f: Fact, lang: Lang) => `${nameOf(f.counterpart_area, lang)} → ${nameOf(f.ref_area, lang)}`;

/** A table of corridors, each linked to its page. */
function corridorTable(caption: string, stocks: readonly Known<Fact>[], lang: Lang): DataTable {
  return {
    caption,
    columns: [
      { label: said(lang, "Corridor", "Коридор"), numeric: false },
      { label: said(lang, "People", "Человек"), numeric: true },
    ],
    rows: stocks.map((f): Cell[] => [
      { text: [{ text: arrow(f, lang), href: corridorHref(f.counterpart_area, f.ref_area, lang) }] },
      { text: formatNumber(f.obs_value, lang), value: f.obs_value, status: f.obs_status },
    ]),
    stack: false,
  };
}

function sourceText(first: EditionFact, stocks: readonly Known<Fact>[], lang: Lang): string {
  const total = sum(stocks);
  return said(
    lang,
    `Source: ${UN.en}, International Migrant Stock, ${editionOf(first.edition, "en")}, by destination and origin; estimates [E]. ${formatNumber(total, "en")} people in ${counted(stocks.length, CORRIDORS, "en")}.`,
    `Источник: ${UN.ru}, «Международные мигранты», ${editionOf(first.edition, "ru")}, по странам назначения и происхождения; оценки [E]. Всего ${counted(total, PEOPLE, "ru")}, коридоров: ${stocks.length}.`,
  );
}

function notes(rows: CorridorRows, stocks: readonly Known<Fact>[], lang: Lang): string[] {
  const legacy = stocks.some((f) => rows.legacy.has(`${f.counterpart_area}|${f.ref_area}`));
  const empty = theTen.flatMap((a) =>
    theTen
      .filter((b) => a !== b && !stocks.some((f) => f.counterpart_area === a.id && f.ref_area === b.id))
      .map((b) => `${plainName(a.id, lang)} → ${plainName(b.id, lang)}`),
  );
  return [
    ...(empty.length > 0
      ? [
          said(
            lang,
            `No number [O], and the files held do not tell a zero from no estimate: ${listText(empty, "en")}.`,
            `Числа нет [O], и имеющиеся файлы не отличают ноль от отсутствия оценки: ${listText(empty, "ru")}.`,
          ),
        ]
      : []),
    ...(legacy
      ? [
          said(
            lang,
            "Includes people who moved inside the USSR and never crossed a border that was international at the time.",
            "Включает людей, которые переехали внутри СССР и не пересекали границу, бывшую тогда международной.",
          ),
        ]
      : []),
  ];
}
