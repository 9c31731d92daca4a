import type { Lang } from "../../schemas/language.ts";
import type { Direction, Figure, LineSeries } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { citedOf, sourceNames } from "../figures/own/groups.ts";
import { withGaps } from "../figures/series.ts";
import { MILLION_USD } from "../words/grammar.ts";
import { plainName } from "../words/short.ts";
import { citing } from "./citing.ts";
import { type MirrorPair, pairsOfThing, type Thing } from "./mirror.ts";
import { amountText, inChart, thingText } from "./mirror-words.ts";
import { computedNotes, computedOf, pairHeadline, pairsTable, reasonNotes } from "./mirror-years.ts";
import type { Pair } from "./pair.ts";
import { lines } from "./provenance.ts";
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
  const name = thingText(thing, lang);
  const headline = pairHeadline(thing, name, newest, lang);
  const ids = new Set(all.flatMap((p) => [p.a_obs_id, p.b_obs_id]));
  const used = pair.ownFacts.filter((f) => ids.has(f.obs_id));
  const money = newest.a.unit_measure === "USD";
  const years = drawn.map((p) => Number(p.time_period));
  const direction: Direction = thing.from === pair.from ? "out" : "in";
  const table = pairsTable(thing, all, pair.fromPairs, said(lang, `${name}: both sides`, `${name}: обе стороны`), lang);
  return {
    type: "figure",
    id: `mirror-${thing.what}-${direction}`,
    badges: [
      money ? badges.centralBank(lang) : badges.national(lang),
      ...(used.some((f) => f.nearness === "quoted") ? [badges.quoted(lang)] : []),
    ],
    concepts: conceptsOf([...new Set([newest.a.indicator, newest.b.indicator])], lang),
    headline,
    sub: said(
      lang,
      `One thing as each side counts it, ${money ? MILLION_USD.en : "people"} a year`,
      `Одно и то же по подсчёту каждой из сторон, ${money ? MILLION_USD.ru : PEOPLE_UNIT.ru} за год`,
    ),
    charts: [
      {
        heading: "",
        direction,
        chart: {
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
        },
      },
    ],
    events: [],
    source: said(lang, `Source: ${sourceNames(used, "en")}.`, `Источник: ${sourceNames(used, "ru")}.`),
    notes: [...reasonNotes(all, lang), ...computedNotes(thing, all, pair.fromPairs, lang)],
    findings: [],
    table,
    provenance: lines(said(lang, "All points", "Все точки"), used, rows.cards, lang),
    citation: citation(citedOf(used), citing(rows, lang)),
  };
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
