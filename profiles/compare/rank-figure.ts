import { theTen } from "../../schemas/areas.ts";
import type { BarChart, Cell, Figure } from "../document.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { placesQuery } from "../figures/query-places.ts";
import { letter, numberCell } from "../figures/series.ts";
import { inOrder, labelOf, nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { stop } from "../words/sentences.ts";
import { isComputed, type Measure } from "./measure.ts";
import { badgesOf, originOf } from "./origin.ts";
import { type Place, type Ranking, rankingOf } from "./ranking.ts";
import type { Comparison } from "./read.ts";
import { decimalsOf, printer, scaleOf } from "./values.ts";
import { measured, natureNotes, periodCell, placeNotes, rankHeadline } from "./words.ts";

const newest = ({ series }: Comparison) => series.flatMap((s) => s.facts.at(-1)?.obs_value ?? []);

/** The ten by size in the newest common period, equal ones in the order of the page's alphabet. */
export function tenRanked(comparison: Comparison, ctx: Pick<FigureContext, "lang">): Ranking {
  const order = inOrder(
    theTen.map((t) => t.id),
    ctx.lang,
  );
  return rankingOf(comparison.series, order, printer(comparison.measure, newest(comparison), ctx.lang));
}

/** Ranked bars of one definition. */
export function rankFigure(comparison: Comparison, ctx: FigureContext): Figure {
  const { lang } = ctx;
  const { measure } = comparison;
  const ranking = tenRanked(comparison, ctx);
  const drawn = ranking.places.flatMap((p) => p.fact ?? []);
  const headline = rankHeadline(measure, ranking, lang);
  const rows = barRows(comparison, ranking, ctx);
  return {
    type: "figure",
    id: "rank",
    badges: badgesOf(measure, lang),
    concepts: conceptsOf([measure.indicator], lang),
    headline,
    sub: said(
      lang,
      `${measured(measure, "en")}, ${periodText(ranking.period, "en")}; one definition for all countries`,
      `${measured(measure, "ru")}, ${periodText(ranking.period, "ru")}; определение одно для всех стран`,
    ),
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "bars",
          unit: measure.unit[lang],
          rows,
          decimals: axisDecimals(
            measure,
            drawn.map((f) => f.obs_value),
          ),
          aria: `${stop(headline)} ${rows.map((r) => `${r.label}: ${r.print}`).join("; ")}.`,
        },
      },
    ],
    events: [],
    notes: [...placeNotes(ranking, lang), ...natureNotes(measure, lang)],
    findings: [],
    table: {
      caption: `${measure.subject[lang]}, ${periodText(ranking.period, lang)}`,
      columns: [
        { label: said(lang, "Country", "Страна"), numeric: false },
        { label: said(lang, "Rank", "Место"), numeric: true },
        { label: said(lang, "Period", "Период"), numeric: false },
        { label: measure.unit[lang], numeric: true },
      ],
      rows: ranking.places.map((p) => tableRow(p, comparison, ctx)),
      stack: false,
    },
    query: placesQuery(
      drawn,
      measure.kind === "money" ? 1e6 : 1,
      {
        area: said(lang, "Country", "Страна"),
        period: said(lang, "Period", "Период"),
        value: measure.unit[lang],
      },
      lang,
    ),
    ...originOf(measure, drawn, said(lang, "Bars", "Столбцы"), ctx),
  };
}

function barRows(comparison: Comparison, ranking: Ranking, { lang }: FigureContext): BarChart["rows"] {
  const { measure } = comparison;
  const print = printer(measure, newest(comparison), lang);
  return ranking.places.map(({ area, fact, rank }) => {
    const label = labelOf(area, lang);
    const status = fact && !isComputed(measure) ? letter(fact) : null;
    return {
      label: fact && rank === null ? `${label}, ${periodText(fact.time_period, lang)}` : label,
      value: fact ? scaleOf(measure.kind)(fact.obs_value) : null,
      print: fact ? `${print(fact.obs_value)}${status ? ` [${status}]` : ""}` : "– [O]",
      direction: measure.tone,
      hollow: isComputed(measure) || measure.modelled === true || rank === null,
    };
  });
}

function tableRow({ area, fact, rank }: Place, comparison: Comparison, { lang }: FigureContext): Cell[] {
  const { measure } = comparison;
  const decimals = decimalsOf(measure, Math.max(0, ...newest(comparison).map(Math.abs)));
  return [
    { text: nameOf(area, lang) },
    rank === null ? { text: "–" } : { text: String(rank), value: rank },
    { text: fact ? periodCell(fact.time_period, lang) : "" },
    numberCell(fact ?? undefined, lang, decimals, scaleOf(measure.kind)),
  ];
}

/** Whole numbers on an axis that reaches ten or further. */
export function axisDecimals(measure: Measure, values: readonly number[]): number {
  const largest = Math.max(0, ...values.map((v) => Math.abs(scaleOf(measure.kind)(v))));
  return largest >= 10 ? 0 : largest >= 1 ? 1 : 2;
}
