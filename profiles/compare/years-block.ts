import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, DataTable, Multiples, Point } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { periodsQuery } from "../figures/query.ts";
import { numberCell, withGaps } from "../figures/series.ts";
import { labelOf, nameOf, slugOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { isComputed } from "./measure.ts";
import { badgesOf, originOf } from "./origin.ts";
import { commonPeriod } from "./ranking.ts";
import type { Comparison, Series } from "./read.ts";
import { decimalsOf, printer, scaleOf, xOf } from "./values.ts";
import { changeHeadline, measured, natureNotes, periodCell } from "./words.ts";

/** First year of the small charts: before it several of the ten have no figures. */
const FROM_YEAR = 1990;

/** Small charts of all countries on one scale, by the last value: ten lines in one would tangle. */
export function yearsBlock({ measure, series: all }: Comparison, ctx: FigureContext): Multiples {
  const { lang } = ctx;
  const series = all
    .map((s) => ({ ...s, facts: s.facts.filter((f) => xOf(f.time_period) >= FROM_YEAR) }))
    .toSorted((a, b) => lastOf(b) - lastOf(a));
  const facts = series.flatMap((s) => s.facts);
  const print = printer(measure, series.map(lastOf), lang);
  const scale = scaleOf(measure.kind);
  const [first, last] = [Math.min, Math.max].map((pick) => pick(...facts.map((f) => xOf(f.time_period)))) as [
    number,
    number,
  ];
  const yMax = niceTop(Math.max(...facts.map((f) => scale(f.obs_value))));
  const change = changeOf(series);
  const span = `${Math.floor(first)}–${Math.floor(last)}`;
  return {
    type: "multiples",
    id: "years",
    badges: badgesOf(measure, lang),
    tone: { direction: measure.tone, hollow: isComputed(measure) || measure.modelled === true },
    headline: changeHeadline(measure, change, lang),
    sub: said(
      lang,
      `${measured(measure, "en")}, ${span}, one scale, ordered by the last value`,
      `${measured(measure, "ru")}, ${span}\u00a0гг., шкала общая, по последнему значению`,
    ),
    items: series.map((s) => itemOf(s, print, scale, change.to, ctx)),
    x: [Math.floor(first), Math.ceil(last)],
    yMax,
    yLabel: `${formatNumber(yMax, lang, yMax < 1 ? 2 : Number.isInteger(yMax) ? 0 : 1)} ${measure.unit[lang]}`,
    table: tableOf(series, decimalsOf(measure, Math.max(0, ...series.map(lastOf).map(Math.abs))), scale, ctx),
    query: periodsQuery(
      said(lang, "Period", "Период"),
      series.map((s) => ({ label: labelOf(s.area, lang), facts: s.facts, scale })),
      true,
    ),
    ...withNotes(originOf(measure, facts, said(lang, "Lines", "Линии"), ctx), natureNotes(measure, lang)),
  };
}

const lastOf = (s: Series): number => s.facts.at(-1)?.obs_value ?? Number.NEGATIVE_INFINITY;

/** Small charts have no notes of their own: they follow the source. */
const withNotes = <T extends { readonly source: string }>(origin: T, notes: readonly string[]): T => ({
  ...origin,
  source: [origin.source, ...notes].join(" "),
});

function itemOf(
  { area, facts }: Series,
  print: (v: number) => string,
  scale: (v: number) => number,
  last: string,
  { lang }: FigureContext,
): Multiples["items"][number] {
  const list = facts.map((f): Point => ({ x: xOf(f.time_period), y: scale(f.obs_value), status: null }));
  const yearly = list.some((p, i) => list[i + 1]?.x === p.x + 1);
  const by = (better: (a: number, b: number) => boolean) =>
    facts.reduce((best, f) => (better(f.obs_value, best.obs_value) ? f : best));
  const [high, low, end] = [by((a, b) => a > b), by((a, b) => a < b), facts.at(-1)];
  const at = (f: { time_period: string } | undefined) => periodText(f?.time_period ?? "", lang);
  const [most, least] = [print(high.obs_value), print(low.obs_value)];
  const value = end ? print(end.obs_value) : "";
  return {
    id: area.toLowerCase(),
    label: labelOf(area, lang),
    href: `/${lang}/countries/${slugOf(area)}/`,
    points: yearly ? withGaps(list) : list,
    print: value,
    facts: [
      ...(end?.time_period === last ? [] : [{ label: said(lang, `last, ${at(end)}`, `последнее, ${at(end)}`), value }]),
      { label: said(lang, `highest, ${at(high)}`, `наибольшее, ${at(high)}`), value: most },
      { label: said(lang, `lowest, ${at(low)}`, `наименьшее, ${at(low)}`), value: least },
    ],
    aria: said(
      lang,
      `${nameOf(area, "en")}: ${value}, ${at(end)}; highest ${most}, ${at(high)}; lowest ${least}, ${at(low)}`,
      `${nameOf(area, "ru")}: ${value}, ${at(end)}; наибольшее ${most}, ${at(high)}; наименьшее ${least}, ${at(low)}`,
    ),
  };
}

/** First and last common periods, and in how many of the series that have both, without a break, the last is higher. */
export function changeOf(series: readonly Series[]): { from: string; to: string; higher: number; of: number } {
  const to = commonPeriod(series);
  const periods = [...new Set(series.flatMap((s) => s.facts.map((f) => f.time_period)))].toSorted();
  const has = (period: string) => series.filter((s) => s.facts.some((f) => f.time_period === period)).length;
  const most = Math.max(...periods.filter((p) => p < to).map(has), 0);
  const from = periods.find((p) => p < to && has(p) >= Math.min(most, 0.8 * series.length)) ?? to;
  const both = series.flatMap(({ facts }) => {
    const [a, b] = [from, to].map((p) => facts.find((f) => f.time_period === p)?.obs_value);
    const broken = facts.some((f) => f.obs_status === "B" && f.time_period > from && f.time_period <= to);
    return a === undefined || b === undefined || broken ? [] : [b > a];
  });
  return { from, to, higher: both.filter(Boolean).length, of: both.length };
}

function tableOf(
  series: readonly Series[],
  decimals: number,
  scale: (v: number) => number,
  { lang }: FigureContext,
): DataTable {
  const periods = [...new Set(series.flatMap((s) => s.facts.map((f) => f.time_period)))].toSorted().toReversed();
  return {
    caption: said(lang, "All years and countries", "Все годы и страны"),
    columns: [
      { label: said(lang, "Period", "Период"), numeric: false },
      ...series.map((s) => ({ label: labelOf(s.area, lang), numeric: true })),
    ],
    rows: periods.map((period): Cell[] => [
      { text: periodCell(period, lang) },
      ...series.map((s) =>
        numberCell(
          s.facts.find((f) => f.time_period === period),
          lang,
          decimals,
          scale,
        ),
      ),
    ]),
    stack: false,
  };
}

/** The next number of one significant figure and a half above a value: 1, 1.5, 2, … 10. */
function niceTop(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(value)) / 2;
  return Number((step * Math.ceil(value / step)).toPrecision(3));
}
