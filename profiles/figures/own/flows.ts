import { formatNumber } from "../../../schemas/number-format.ts";
import type { Cell, Figure, LineSeries } from "../../document.ts";
import { inArea } from "../../words/areas.ts";
import { durationWords } from "../../words/duration.ts";
import { flowsHeadline } from "../../words/headlines/flows.ts";
import { badges } from "../badges.ts";
import { type FigureContext, said } from "../context.ts";
import { lineFigure } from "../line-figure.ts";
import { citation, printedLines } from "../origin.ts";
import { periodsQuery } from "../query.ts";
import { callouts, yearRows } from "../series.ts";
import {
  citedOf,
  type Group,
  groupsOf,
  type OwnNumber,
  pointsWithGaps,
  publisherOf,
  sourceNames,
  traps,
  yearRuns,
} from "./groups.ts";
import type { OwnFact } from "./read.ts";
import { twelveMonthNotes } from "./twelve-months.ts";

/** Fewest years of a line. */
const FEWEST = 3;

/**
 * Arrivals and departures by the country's own statistics, all partners together, year by year.
 *
 * Null where no source counts them for three years. A change of the rule of stay ends the line.
 */
export function flowsFigure(facts: readonly OwnFact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const totals = facts.filter(
    (f) =>
      ["FLW_IN", "FLW_OUT"].includes(f.indicator) &&
      f.counterpart_area === "W1" &&
      f.sex === "_T" &&
      f.breakdown_1 === "_T" &&
      f.freq === "A" &&
      (f.nearness === "counted" || f.nearness === "reported"),
  );
  const all = groupsOf(totals);
  const best = longest(all);
  const groups = all.filter((g) => g.source_id === best && g.facts.length >= 1);
  const used = groups.flatMap((g) => [...g.facts]);
  if (!best || new Set(used.map((f) => f.time_period)).size < FEWEST) return null;
  const rules = [...new Set(groups.map((g) => g.duration_rule))];
  const publisher = publisherOf(best, lang);
  return lineFigure(
    {
      id: "arrivals-departures",
      badges: [badges.national(lang)],
      headline: flowsHeadline(pairs(groups), lang),
      sub: said(
        lang,
        `Arrivals and departures across the border, people a year, ${yearRuns(used)}. ${publisher}: ${rules.map((r) => durationWords[r].en).join("; ")}`,
        `Прибывшие из-за рубежа и выбывшие за рубеж, человек за год, ${yearRuns(used)}. ${publisher}: ${rules.map((r) => durationWords[r].ru).join("; ")}`,
      ),
      unit: said(lang, "people a year", "человек за год"),
      decimals: 0,
      series: groups.map((g) => seriesOf(g, ctx)),
      fromZero: true,
      source: said(lang, `Source: ${sourceNames(used, "en")}.`, `Источник: ${sourceNames(used, "ru")}.`),
      notes: [
        said(
          lang,
          "Counts of moves by the country’s own rule; not comparable with estimates of net migration, nor with counts under another rule.",
          "Это подсчёт переездов по собственному правилу страны; его нельзя сравнивать с оценками сальдо миграции и с подсчётом по другому правилу.",
        ),
        ...twelveMonthNotes(facts, best, ctx),
        ...traps(used, lang),
      ],
      indicators: [...new Set(groups.map((g) => g.indicator))],
      table: {
        caption: said(
          lang,
          `Arrivals and departures ${inArea(area, "en")}, people`,
          `Прибывшие и выбывшие ${inArea(area, "ru")}, человек`,
        ),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          { label: said(lang, "Arrivals", "Прибывшие"), numeric: true },
          { label: said(lang, "Departures", "Выбывшие"), numeric: true },
        ],
        rows: yearRows(
          ["FLW_IN", "FLW_OUT"].map((id) => ({ facts: used.filter((f) => f.indicator === id), decimals: 0 })),
          lang,
        ) as Cell[][],
        stack: false,
      },
      provenance: printedLines(said(lang, "All points", "Все точки"), used, ctx),
      query: periodsQuery(
        said(lang, "Year", "Год"),
        [
          { label: said(lang, "Arrivals", "Прибывшие"), facts: used.filter((f) => f.indicator === "FLW_IN") },
          { label: said(lang, "Departures", "Выбывшие"), facts: used.filter((f) => f.indicator === "FLW_OUT") },
        ].filter((c) => c.facts.length > 0),
      ),
      citation: citation(citedOf(used), ctx),
    },
    ctx,
  );
}

/** The source with most years; equal ones by id. */
function longest(groups: readonly Group[]): string | null {
  const years = new Map<string, number>();
  for (const g of groups) years.set(g.source_id, (years.get(g.source_id) ?? 0) + g.facts.length);
  return [...years].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function seriesOf(group: Group, { lang }: FigureContext): LineSeries {
  const list = pointsWithGaps(group.facts);
  const text = (v: number) => formatNumber(v, lang);
  const end = group.facts.at(-1);
  const arrivals = group.indicator === "FLW_IN";
  return {
    id: `${group.indicator}-${group.duration_rule}`,
    label: end ? text(end.obs_value) : "",
    sublabel: arrivals ? said(lang, "arrivals", "прибывшие") : said(lang, "departures", "выбывшие"),
    direction: arrivals ? "in" : "out",
    role: "newest",
    nearness: group.nearness,
    everyPoint: false,
    points: list,
    callouts: callouts(list, text, ["peak"]),
  };
}

/** Years in which both are held, or one, with their numbers. */
function pairs(groups: readonly Group[]) {
  const by = (id: string) =>
    new Map(
      groups
        .filter((g) => g.indicator === id)
        .flatMap((g) => g.facts.map((f: OwnNumber) => [f.time_period, f.obs_value] as const)),
    );
  const [arrived, left] = [by("FLW_IN"), by("FLW_OUT")];
  const years = [...new Set([...arrived.keys(), ...left.keys()])].toSorted();
  return years.map((year) => ({ year, arrived: arrived.get(year) ?? null, left: left.get(year) ?? null }));
}
