import type { Figure, LineSeries } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { lineFigure } from "../figures/line-figure.ts";
import { periodsQuery } from "../figures/query.ts";
import { points, withGaps, yearRows } from "../figures/series.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { plainIn } from "../words/short.ts";
import { isComputed } from "./measure.ts";
import { badgesOf, originOf } from "./origin.ts";
import { type Two, twoTitle } from "./pair.ts";
import { axisDecimals } from "./rank-figure.ts";
import type { Comparison, Series } from "./read.ts";
import { decimalsOf, printer, scaleOf, valueText } from "./values.ts";
import { inPeriod, measured, natureNotes } from "./words.ts";

/** One measure of two countries over time. Null where one of them has no figure. */
export function pairFigure(comparison: Comparison, two: Two, ctx: FigureContext): Figure | null {
  const { lang } = ctx;
  const { measure } = comparison;
  const pair = [two.a, two.b].flatMap((area) => comparison.series.filter((s) => s.area === area));
  const [a, b] = pair;
  if (!a || !b) return null;
  const facts = pair.flatMap((s) => s.facts);
  const ends = pair.map((s) => s.facts.at(-1)?.obs_value ?? 0);
  const decimals = decimalsOf(measure, Math.max(...ends.map(Math.abs)));
  const origin = originOf(measure, facts, said(lang, "Both lines", "Обе линии"), ctx);
  return lineFigure(
    {
      id: measure.slug,
      badges: badgesOf(measure, lang),
      headline: pairHeadline(comparison, a, b, ctx),
      sub: said(
        lang,
        `${measured(measure, "en")}; the line with marks is ${labelOf(two.b, "en")}`,
        `${measured(measure, "ru")}; линия с отметками – ${labelOf(two.b, "ru")}`,
      ),
      unit: measure.unit[lang],
      decimals: axisDecimals(
        measure,
        facts.map((f) => f.obs_value),
      ),
      series: pair.map((s, i) => lineOf(comparison, s, i === 1, printer(measure, ends, lang), ctx)),
      fromZero: true,
      source: origin.source,
      notes: natureNotes(measure, lang),
      indicators: [measure.indicator],
      table: {
        caption: `${measured(measure, lang)}: ${twoTitle(two, lang)}`,
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          ...pair.map((s) => ({ label: nameOf(s.area, lang), numeric: true })),
        ],
        rows: yearRows(
          pair.map((s) => ({ facts: s.facts, decimals, scale: scaleOf(measure.kind) })),
          lang,
        ),
        stack: false,
      },
      provenance: origin.provenance,
      query: periodsQuery(
        said(lang, "Year", "Год"),
        pair.map((s) => ({ label: nameOf(s.area, lang), facts: s.facts, scale: scaleOf(measure.kind) })),
        true,
      ),
      citation: origin.citation,
    },
    ctx,
  );
}

function lineOf(
  { measure }: Comparison,
  { area, facts }: Series,
  marked: boolean,
  print: (v: number) => string,
  { lang }: FigureContext,
): LineSeries {
  const list = points(facts, scaleOf(measure.kind), false);
  const yearly = list.some((p, i) => list[i + 1]?.x === p.x + 1);
  return {
    id: area.toLowerCase(),
    label: labelOf(area, lang),
    sublabel: print(facts.at(-1)?.obs_value ?? 0),
    direction: "none",
    role: isComputed(measure) ? "calculated" : "newest",
    nearness: "compiled",
    everyPoint: marked,
    points: yearly ? withGaps(list) : list,
    callouts: [],
  };
}

/** Both last figures of one year, the larger first; where they share no year, each with its own. */
export function pairHeadline(
  { measure }: Comparison,
  a: Series,
  b: Series,
  { lang }: Pick<FigureContext, "lang">,
): string {
  const subject = measure.subject[lang];
  const common = a.facts.findLast((f) => b.facts.some((g) => g.time_period === f.time_period))?.time_period;
  const of = (s: Series) => (common ? s.facts.find((f) => f.time_period === common) : s.facts.at(-1));
  const ranked = [a, b]
    .flatMap((s) => {
      const fact = of(s);
      return fact ? [{ area: s.area, fact }] : [];
    })
    .toSorted((x, y) => y.fact.obs_value - x.fact.obs_value);
  const largest = Math.max(...ranked.map((r) => Math.abs(r.fact.obs_value)));
  const text = ({ area, fact }: (typeof ranked)[number]) => {
    const own = common ? "" : ` ${inPeriod(fact.time_period, lang)}`;
    return `${valueText(measure, fact.obs_value, largest, lang)} ${plainIn(area, lang)}${own}`;
  };
  const list = ranked.map(text).join(said(lang, " and ", " и "));
  return common ? `${subject}, ${periodText(common, lang)}: ${list}` : `${subject}: ${list}`;
}
