import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { DotSeries, Figure, RangeChart } from "../document.ts";
import { said } from "../figures/context.ts";
import { toMillions } from "../figures/series.ts";
import { periodText } from "../words/dates.ts";
import { MILLION_USD } from "../words/grammar.ts";
import { plainName } from "../words/short.ts";
import { type MirrorPair, pairsOfThing, type Thing } from "./mirror.ts";
import { directionOf, nearnessOf, pairFigure } from "./mirror-pair-figure.ts";
import type { FromPair } from "./mirror-rows.ts";
import { amountText, inChart } from "./mirror-words.ts";
import { computedOf } from "./mirror-years.ts";
import type { Pair } from "./pair.ts";
import type { CorridorRows } from "./rows.ts";
import { PEOPLE_UNIT } from "./words.ts";

/** A pair of one period whose reconciled figure has an interval. */
interface Ranged {
  readonly pair: MirrorPair;
  readonly found: FromPair & { readonly low: number; readonly high: number };
}

/**
 * The reconciled figure of each period with its interval (M-413), over what the two sides count. Null without an
 * interval.
 */
export function mirrorRange(thing: Thing, pair: Pair, rows: CorridorRows, lang: Lang): Figure | null {
  const all = pairsOfThing(thing, pair.mirror);
  const ranged = all.flatMap((p): Ranged[] => {
    const found = computedOf(p, pair.fromPairs).reconciled;
    if (!found || found.low === null || found.high === null || p.a.time_period !== p.b.time_period) return [];
    return [{ pair: p, found: { ...found, low: found.low, high: found.high } }];
  });
  const newest = ranged.at(-1)?.pair;
  if (!newest) return null;
  const unit = newest.a.unit_measure === "USD" ? MILLION_USD[lang] : PEOPLE_UNIT[lang];
  return pairFigure(
    { thing, all, newest },
    {
      sub: said(
        lang,
        `One thing as each side counts it, and the figure reconciled from both with its 95% interval: an estimate, ${unit}`,
        `Одно и то же по подсчёту каждой из сторон и согласованное число с 95-процентным интервалом: оценка, ${unit}`,
      ),
      chart: (headline) => chartOf(thing, ranged, headline, unit, pair, lang),
    },
    pair,
    rows,
    lang,
  );
}

function chartOf(
  thing: Thing,
  ranged: readonly Ranged[],
  headline: string,
  unit: string,
  pair: Pair,
  lang: Lang,
): RangeChart {
  const direction = directionOf(thing, pair);
  const series = (side: "a" | "b", area: Thing["from"]): DotSeries => {
    const nearness = nearnessOf(ranged.at(-1)?.pair[side].source_id ?? "");
    return {
      id: side,
      label: said(lang, `${plainName(area, "en")} counts`, `считает ${plainName(area, "ru")}`),
      nearness,
      hollow: nearness === "quoted",
      small: false,
      // told apart by place and lightness where the shapes are the same
      direction: side === "a" ? direction : "none",
    };
  };
  const decimals = unit === MILLION_USD[lang] ? 1 : 0;
  const scaled = (v: number) => (decimals === 1 ? toMillions(v) : v);
  const text = (v: number) => formatNumber(scaled(v), lang, decimals);
  return {
    kind: "ranges",
    unit,
    series: [series("a", thing.from), series("b", thing.to)],
    rows: ranged.map(({ pair: p, found }) => ({
      label: periodText(p.time_period, lang),
      interval: [scaled(found.low), scaled(found.high)],
      estimate: scaled(found.obs_value),
      values: { a: inChart(p.a), b: inChart(p.b) },
      print: `${text(found.obs_value)} (${text(found.low)}–${text(found.high)})`,
    })),
    intervalLabel: said(lang, "95% interval", "95-процентный интервал"),
    estimateLabel: said(lang, "reconciled, estimate", "согласовано, оценка"),
    direction,
    decimals: 0,
    aria: `${headline}. ${ranged
      .map(
        ({ pair: p, found }) =>
          `${periodText(p.time_period, lang)}: ${amountText({ obs_value: found.obs_value, unit_measure: p.a.unit_measure }, lang)} (${text(found.low)}–${text(found.high)})`,
      )
      .join("; ")}.`,
  };
}
