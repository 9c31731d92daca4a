import { formatNumber } from "../../../schemas/number-format.ts";
import type { Fact } from "../../data.ts";
import type { Cell, Figure, LineSeries, Point } from "../../document.ts";
import { labelOf, nameOf } from "../../words/areas.ts";
import { periodText } from "../../words/dates.ts";
import { costHeadline } from "../../words/headlines/cost.ts";
import { plainFrom, plainName } from "../../words/short.ts";
import { badges } from "../badges.ts";
import { type FigureContext, said } from "../context.ts";
import { lineFigure } from "../line-figure.ts";
import { citation, computedLines, printedLines } from "../origin.ts";
import { letter } from "../series.ts";
import { averageNotes, withAverages } from "./cost-averages.ts";
import { COST_GOALS } from "./cost-goals.ts";
import { citedOf, isEconomy, type OwnNumber, sourceNames, traps } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** Corridors drawn, the longest held first. */
const SHOWN = 4;

/**
 * What it costs to send money in each corridor held, per cent of the amount, quarter by quarter.
 *
 * Costs of sending to the country; for one from which more is sent, of sending from it. Null without a corridor.
 *
 * @param overCorridors averages over the country's corridors and shares above the goal, by quarter (M-352, M-355).
 */
export function costFigure(
  facts: readonly OwnFact[],
  ctx: FigureContext,
  overCorridors: readonly Fact[] = [],
): Figure | null {
  const { lang, area } = ctx;
  const quarterly = facts.filter(
    (f): f is OwnNumber => f.indicator === "COST_AVG" && f.freq === "Q" && f.obs_value !== null,
  );
  const inward = quarterly.filter((f) => f.counterpart_area === area && isEconomy(f.ref_area));
  const outward = quarterly.filter((f) => f.ref_area === area && isEconomy(f.counterpart_area));
  const sends = outward.length > inward.length;
  const own = sends ? outward : inward;
  const partner = (f: OwnNumber) => (sends ? f.counterpart_area : f.ref_area);
  const corridors = [...new Set(own.map(partner))]
    .map((id) => ({ id, facts: own.filter((f) => partner(f) === id) }))
    .toSorted((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1));
  if (corridors.length === 0) return null;
  const shown = corridors.slice(0, SHOWN);
  const latest = corridors.map(({ id, facts: list }) => ({ area: id, ...newest(list) }));
  const quarters = [...new Set(own.map((f) => f.time_period))].toSorted();
  const newestQuarter = quarters.at(-1) ?? "";
  const averages = overCorridors.filter((f) => f.direction === (sends ? "OUT" : "IN") && f.obs_value !== null);
  return lineFigure(
    {
      id: "cost",
      badges: [
        { nearness: "compiled", hollow: false, text: said(lang, "Price survey", "Обследование цен") },
        ...(averages.length > 0 ? [badges.calculated(lang)] : []),
      ],
      headline: costHeadline(latest, sends, lang),
      sub: said(
        lang,
        `Average total cost of sending money ${sends ? plainFrom(area, "en") : `to ${plainName(area, "en")}`}, fees and exchange-rate margin together, % of the amount, ${periodText(quarters[0] ?? "", "en")} to ${periodText(quarters.at(-1) ?? "", "en")}`,
        `Средняя полная стоимость перевода ${sends ? plainFrom(area, "ru") : "в страну"}: комиссия и потеря на курсе вместе, % от суммы, ${periodText(quarters[0] ?? "", "ru")} – ${periodText(quarters.at(-1) ?? "", "ru")}`,
      ),
      unit: said(lang, "% of the amount sent", "% от суммы перевода"),
      decimals: 0,
      series: shown.map(({ id, facts: list }, i) => seriesOf(id, list, i, sends, ctx)),
      fromZero: true,
      references: [
        {
          at: COST_GOALS.corridor,
          label: said(lang, `goal ${COST_GOALS.corridor} %`, `цель ${COST_GOALS.corridor}\u00a0%`),
        },
      ],
      source: said(lang, `Source: ${sourceNames(own, "en")}.`, `Источник: ${sourceNames(own, "ru")}.`),
      notes: [
        ...averageNotes(averages, newestQuarter, own.filter((f) => f.time_period === newestQuarter).length, ctx),
        said(
          lang,
          "A snapshot of prices quoted to researchers, not what people paid. Quarters without a survey are gaps; nothing is filled in.",
          "Это срез цен, названных обследователям, а не сколько люди заплатили. Кварталы без обследования – пропуски, они не заполнены.",
        ),
        ...(corridors.length > shown.length
          ? [
              said(
                lang,
                `The table has ${corridors.length - shown.length} more corridor${corridors.length - shown.length === 1 ? "" : "s"}.`,
                `В таблице есть и остальные коридоры (${corridors.length - shown.length}).`,
              ),
            ]
          : []),
        ...traps(own, lang),
      ],
      indicators: ["COST_AVG"],
      table: withAverages(
        {
          caption: said(lang, "Cost of sending, % of the amount", "Стоимость перевода, % от суммы"),
          columns: [
            { label: said(lang, "Quarter", "Квартал"), numeric: false },
            ...corridors.map((c) => ({
              label: sends ? said(lang, `to ${nameOf(c.id, "en")}`, nameOf(c.id, "ru")) : nameOf(c.id, lang),
              numeric: true,
            })),
          ],
          rows: quarters.toReversed().map((q): Cell[] => [
            { text: periodText(q, lang) },
            ...corridors.map(({ facts: list }): Cell => {
              const found = list.find((f) => f.time_period === q);
              return found
                ? { text: formatNumber(found.obs_value, lang, 2), value: found.obs_value, status: letter(found) }
                : { text: "", value: null, status: "O" };
            }),
          ]),
          stack: false,
        },
        quarters.toReversed(),
        corridors.length === 1 ? [] : averages,
        ctx,
      ),
      provenance: [
        ...printedLines(said(lang, "All points", "Все точки"), own, ctx),
        ...computedLines(said(lang, "Averages over corridors", "Средние по коридорам"), averages, ctx),
      ],
      citation: citation(citedOf(own), ctx),
    },
    ctx,
  );
}

/** The decimal year of a quarter's middle: 2020-Q3 is 2020.625. */
const QUARTER = /^(\d{4})-Q([1-4])$/;
export function middleOf(quarter: string): number {
  const [, year, q] = QUARTER.exec(quarter) ?? [];
  return Number(year) + (2 * Number(q) - 1) / 8;
}

/** How far apart two quarters may be and still be joined: the surveys of 2011 and 2012 were half-yearly. */
const STEP = 0.5;

function seriesOf(
  id: string,
  facts: readonly OwnNumber[],
  rank: number,
  sends: boolean,
  { lang }: FigureContext,
): LineSeries {
  const list = facts.map((f): Point => ({ x: middleOf(f.time_period), y: f.obs_value, status: letter(f) }));
  const points = list.flatMap((p, i) => {
    const next = list[i + 1];
    return next && next.x - p.x > STEP ? [p, { x: p.x + STEP / 2, y: null, status: "O" }] : [p];
  });
  const end = newest(facts);
  return {
    id,
    label: formatNumber(end.value, lang, 1),
    sublabel: sends ? said(lang, `to ${labelOf(id, "en")}`, labelOf(id, "ru")) : plainFrom(id, lang),
    direction: sends ? "out" : "in",
    role: rank === 0 ? "newest" : "older",
    nearness: "compiled",
    everyPoint: false,
    points,
    callouts: [],
  };
}

function newest(facts: readonly OwnNumber[]): { quarter: string; value: number } {
  const end = facts.reduce((best, f) => (f.time_period > best.time_period ? f : best));
  return { quarter: end.time_period, value: end.obs_value };
}
