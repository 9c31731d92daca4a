import type { Lang } from "../../schemas/language.ts";
import type { Direction, Figure, LineSeries } from "../document.ts";
import { said } from "../figures/context.ts";
import { withGaps } from "../figures/series.ts";
import { MILLION_USD } from "../words/grammar.ts";
import { plainName } from "../words/short.ts";
import { type MirrorPair, pairsOfThing, type Thing } from "./mirror.ts";
import { directionOf, pairFigure } from "./mirror-pair-figure.ts";
import { amountText, inChart } from "./mirror-words.ts";
import { computedOf } from "./mirror-years.ts";
import type { Pair } from "./pair.ts";
import type { CorridorRows } from "./rows.ts";
import { PEOPLE_UNIT } from "./words.ts";

/** Fewest years of pairs that make a chart. */
const FEWEST = 3;

/**
 * The two sides of one thing year by year: the pairs of the two sources that have most years in common as lines, every pair
 * in the table. Null with fewer than three years.
 */
export function mirrorFigure(thing: Thing, pair: Pair, rows: CorridorRows, lang: Lang): Figure | null {
  const all = pairsOfThing(thing, pair.mirror);
  const drawn = longest(all);
  const newest = drawn.at(-1);
  if (!newest || drawn.length < FEWEST) return null;
  const money = newest.a.unit_measure === "USD";
  const years = drawn.map((p) => Number(p.time_period));
  const direction = directionOf(thing, pair);
  return pairFigure(
    { thing, all, newest },
    {
      sub: said(
        lang,
        `One thing as each side counts it, ${money ? MILLION_USD.en : "people"} a year`,
        `Одно и то же по подсчёту каждой из сторон, ${money ? MILLION_USD.ru : PEOPLE_UNIT.ru} за год`,
      ),
      chart: (headline) => ({
        kind: "lines",
        unit: money ? MILLION_USD[lang] : said(lang, "people a year", "человек за год"),
        series: [
          side("a", thing.from, drawn, direction, lang),
          side("b", thing.to, drawn, direction, lang),
          ...reconciledLine(drawn, pair, direction, lang),
        ],
        events: [],
        breaks: [],
        x: [Math.min(...years) - 1, Math.max(...years)],
        fromZero: true,
        band: null,
        decimals: 0,
        aria: `${headline}.`,
      }),
    },
    pair,
    rows,
    lang,
  );
}

/** Yearly pairs of the two sources that have the most years together. */
function longest(pairs: readonly MirrorPair[]): MirrorPair[] {
  const bySources = new Map<string, MirrorPair[]>();
  for (const p of pairs)
    if (p.freq === "A" && /^\d{4}$/.test(p.time_period)) {
      const key = [p.a.source_id, p.b.source_id, p.what, p.a.unit_measure].join("|");
      bySources.set(key, [...(bySources.get(key) ?? []), p]);
    }
  const [first = []] = [...bySources.values()].toSorted((x, y) => y.length - x.length);
  return first.filter((p, i) => p.time_period !== first[i - 1]?.time_period);
}

/** The origin's line is solid, the destination's thin and hollow, both in the colour of the way. */
function side(
  which: "a" | "b",
  area: Thing["from"],
  pairs: readonly MirrorPair[],
  direction: Direction,
  lang: Lang,
): LineSeries {
  const last = pairs.at(-1)?.[which];
  return {
    id: `${which}-${area}`,
    label: last ? amountText(last, lang) : "",
    sublabel: said(lang, `${plainName(area, "en")} counts`, `считает ${plainName(area, "ru")}`),
    direction,
    role: which === "a" ? "newest" : "older",
    nearness: "counted",
    everyPoint: true,
    points: withGaps(pairs.map((p) => ({ x: Number(p.time_period), y: inChart(p[which]), status: null }))),
    callouts: [],
  };
}

function reconciledLine(pairs: readonly MirrorPair[], pair: Pair, direction: Direction, lang: Lang): LineSeries[] {
  const found = pairs.flatMap((p) => {
    const value = computedOf(p, pair.fromPairs).reconciled?.obs_value;
    return value === undefined ? [] : [{ pair: p, value: { obs_value: value, unit_measure: p.a.unit_measure } }];
  });
  const last = found.at(-1);
  if (!last) return [];
  return [
    {
      id: "reconciled",
      label: amountText(last.value, lang),
      sublabel: said(lang, "reconciled, estimate", "согласовано, оценка"),
      direction,
      role: "calculated",
      nearness: "compiled",
      everyPoint: true,
      points: withGaps(found.map((f) => ({ x: Number(f.pair.time_period), y: inChart(f.value), status: "E" }))),
      callouts: [],
    },
  ];
}
