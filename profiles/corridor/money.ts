import type { Lang } from "../../schemas/language.ts";
import { findingNotes } from "../country/findings.ts";
import type { Fact } from "../data.ts";
import type { Cell, DataTable, Direction, Figure, FigureQuery, LineChart, LineSeries, Text } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { periodsQuery } from "../figures/query.ts";
import { numberCell, toMillions } from "../figures/series.ts";
import { editionText } from "../words/editions.ts";
import { listText, MILLION_USD, NB } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom, plainName, plainTo } from "../words/short.ts";
import { citing } from "./citing.ts";
import {
  type Allocated,
  allocatedCitation,
  allocatedLines,
  allocatedMarks,
  allocatedNote,
  allocatedOf,
  allocatedRow,
} from "./money-ours.ts";
import { moneyAria, moneyHeadline, overrideNotes } from "./money-words.ts";
import { known, type Pair } from "./pair.ts";
import { lines } from "./provenance.ts";
import { type CorridorRows, MODELLED } from "./rows.ts";
import { BANK, isTiny, millionsShort, way } from "./words.ts";

/**
 * Modelled money both ways: separate marks, one a matrix, and our own newest allocation; a figure without a chart where no
 * model has a number.
 */
export function moneyFigure(pair: Pair, rows: CorridorRows, lang: Lang): Figure {
  const all = [...pair.received, ...pair.sent];
  const some = known(all).some((f) => f.obs_value > 0);
  const years = [...new Set(all.map((f) => f.time_period))].toSorted();
  const ours = allocatedOf(pair, rows, lang);
  return {
    type: "figure",
    id: "modelled",
    concepts: conceptsOf(["R_BIL_EST", ...(ours ? ["R_BIL_RS3"] : [])], lang),
    badges: [badges.modelled(lang), ...(ours ? [badges.calculated(lang)] : [])],
    headline: moneyHeadline(pair, lang),
    sub: subOf(pair, years, some, ours, lang),
    charts: some || ours ? [{ heading: "", direction: "none", chart: chartOf(pair, years, ours, lang) }] : [],
    events: [],
    source: sourceText(all, lang),
    notes: [...notes(pair, all, lang), ...(ours ? [allocatedNote(ours)] : [])],
    findings: findingNotes(pair.findings, ["R_BIL_EST", "R_BIL_RS3"], lang),
    table: moneyTable(pair, years, ours, lang),
    provenance: [
      ...years.flatMap((year) =>
        lines(
          said(lang, `Matrix for ${year}`, `Матрица за ${year}${NB}г.`),
          all.filter((f) => f.time_period === year),
          rows.cards,
          lang,
        ),
      ),
      ...(ours ? allocatedLines(ours, lang) : []),
    ],
    query: queryOf(pair, ours, lang),
    citation: [
      ...(years.length > 0
        ? [
            citation(
              [{ sourceId: MODELLED, editions: [...new Set(all.map((f) => f.edition))], about: "" }],
              citing(rows, lang),
            ),
          ]
        : []),
      ...(ours ? [allocatedCitation(ours)] : []),
    ].join(" "),
  };
}

/** The matrices and our own estimate both ways; an end without a figure has no column. */
function queryOf(pair: Pair, ours: Allocated | null, lang: Lang): FigureQuery | null {
  const estimate = (receiver: string) => ours?.facts.filter((f) => f.ref_area === receiver) ?? [];
  const own = (label: string) => said(lang, `${label}, our estimate`, `${label}, наша оценка`);
  const [inward, outward] = [way(pair.to, pair.from, lang), way(pair.from, pair.to, lang)];
  const columns = [
    { label: inward, facts: known(pair.received) },
    { label: outward, facts: known(pair.sent) },
    { label: own(inward), facts: estimate(pair.from) },
    { label: own(outward), facts: estimate(pair.to) },
  ];
  return periodsQuery(
    said(lang, "Year", "Год"),
    columns.filter((c) => c.facts.length > 0).map((c) => ({ ...c, scale: toMillions })),
  );
}

function chartOf(pair: Pair, years: readonly string[], ours: Allocated | null, lang: Lang): LineChart {
  const [inward, outward] = [plainFrom(pair.to, lang), plainTo(pair.to, lang)];
  return {
    kind: "lines",
    unit: MILLION_USD[lang],
    series: [
      ...marks(pair.received, "in", said(lang, `received ${inward}`, `получено ${inward}`), lang),
      ...marks(pair.sent, "out", said(lang, `sent ${outward}`, `отправлено ${outward}`), lang),
      ...(ours ? allocatedMarks(ours, pair, lang) : []),
    ],
    events: [],
    breaks: [],
    // one year of room, so that the first marks stand clear of the axis
    x: [Number(years[0] ?? ours?.year) - 1, Math.max(...[...years, ours?.year ?? 0].map(Number))],
    fromZero: true,
    band: null,
    decimals: 1,
    aria: moneyAria(pair, lang),
  };
}

/** A modelled number is a hollow mark by its nature: its letter stands in the table. */
function marks(facts: readonly Fact[], direction: Direction, label: string, lang: Lang): LineSeries[] {
  const list = known(facts);
  if (list.length === 0) return [];
  return [
    {
      id: direction,
      label,
      sublabel: "",
      direction,
      role: "marks",
      nearness: "modelled",
      everyPoint: true,
      points: list.map((f) => ({ x: Number(f.time_period), y: toMillions(f.obs_value), status: null })),
      callouts: list.map((f, index) => ({ index, text: millionsShort(f.obs_value, lang) })),
    },
  ];
}

function subOf(pair: Pair, years: readonly string[], some: boolean, ours: Allocated | null, lang: Lang): string {
  const marks = some ? said(lang, "hollow diamonds: ", "полые ромбы: ") : "";
  const matrices =
    years.length === 0
      ? said(lang, "no matrix is held", "матрицы в базе нет")
      : years.length === 1
        ? `${marks}${said(lang, "one matrix", "одна матрица")}`
        : `${marks}${said(lang, `${years.length} matrices, each built on other stocks, so no line joins them`, `матриц – ${years.length}, каждая построена на своих численностях, поэтому линии между ними нет`)}`;
  const estimate = ours
    ? said(
        lang,
        `; hollow triangles: our estimate for ${ours.year}`,
        `; полые треугольники: наша оценка за ${yearText(ours.year, "ru")}`,
      )
    : "";
  return said(
    lang,
    `Between ${plainName(pair.from, "en")} and ${plainName(pair.to, "en")}, US$ million a year. ${capital(matrices)}${estimate}`,
    `${capital(plainFrom(pair.from, "ru"))} и обратно, млн долл. США в год. ${capital(matrices)}${estimate}`,
  );
}

/** The matrices by year, each with its edition; our own estimate is named where there is no matrix. */
function sourceText(facts: readonly Fact[], lang: Lang): string {
  const editions = new Map(facts.map((f) => [f.time_period, editionText(f.edition, lang)]));
  const list = [...editions]
    .toSorted()
    .map(([year, edition]) => said(lang, `${year} (${edition})`, `${year}${NB}г. (${edition})`));
  if (list.length === 0) return said(lang, "Source: calculated here.", "Источник: рассчитано здесь.");
  return said(
    lang,
    `Source: ${BANK.en}, bilateral remittance matri${list.length > 1 ? "ces" : "x"} for ${listText(list, "en")}; modelled estimates [E].`,
    `Источник: ${BANK.ru}, матриц${list.length > 1 ? "ы" : "а"} двусторонних переводов за ${listText(list, "ru")}; модельные оценки [E].`,
  );
}

function notes(pair: Pair, facts: readonly Fact[], lang: Lang): Text[] {
  const model = said(
    lang,
    "A modelled estimate, not official data: the World Bank divides each country’s total receipts among senders by migrant stocks and incomes per head. Stocks are updated seldom, incomes are only approximate, the second generation, informal channels, trade, tourism and retirees’ savings are not told apart.",
    "Расчётная оценка, а не официальные данные: Всемирный банк делит все полученные страной переводы между отправителями по численности мигрантов и доходам на душу населения. Численности обновляют редко, доходы приблизительны; второе поколение, неформальные каналы, торговля, туризм и сбережения пенсионеров не отделены.",
  );
  const tiny = facts.some((f) => isTiny(f.obs_value));
  const none = facts.some((f) => f.obs_value === null || f.obs_value === 0);
  return [
    ...overrideNotes(pair, lang),
    model,
    ...(none
      ? [
          said(
            lang,
            "A zero and a blank [O] in the matrices both stand for none or no estimate: neither is a measured zero.",
            "И ноль, и пустая ячейка [O] в матрицах означают «нет или не оценено»: это не измеренный ноль.",
          ),
        ]
      : []),
    ...(tiny ? [said(lang, "0.0: less than half of the unit shown.", "0,0: меньше половины показанной единицы.")] : []),
  ];
}

function moneyTable(pair: Pair, years: readonly string[], ours: Allocated | null, lang: Lang): DataTable {
  const cell = (facts: readonly Fact[], year: string): Cell =>
    numberCell(
      facts.find((f) => f.time_period === year),
      lang,
      1,
      toMillions,
    );
  const edition = (year: string) => [...pair.received, ...pair.sent].find((f) => f.time_period === year)?.edition ?? "";
  return {
    caption: said(
      lang,
      `Modelled money between ${plainName(pair.from, "en")} and ${plainName(pair.to, "en")}, US$ million`,
      `Переводы по модели ${plainFrom(pair.from, "ru")} и обратно, млн долл. США`,
    ),
    columns: [
      { label: said(lang, "Year", "Год"), numeric: false },
      { label: said(lang, "Edition", "Издание"), numeric: false },
      { label: capital(way(pair.to, pair.from, lang)), numeric: true },
      { label: capital(way(pair.from, pair.to, lang)), numeric: true },
    ],
    rows: [
      ...(ours ? [allocatedRow(ours, pair, lang)] : []),
      ...years
        .toReversed()
        .map((year) => [
          { text: year },
          { text: editionText(edition(year), lang) },
          cell(pair.received, year),
          cell(pair.sent, year),
        ]),
    ],
    stack: false,
  };
}
