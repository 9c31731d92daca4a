import { breakdownName } from "../../../schemas/breakdowns.ts";
import type { Cell, Figure, LineSeries } from "../../document.ts";
import { inArea } from "../../words/areas.ts";
import { MILLION_USD, millions } from "../../words/grammar.ts";
import { transfersHeadline } from "../../words/headlines/transfers.ts";
import { badges } from "../badges.ts";
import { type FigureContext, said } from "../context.ts";
import { lineFigure } from "../line-figure.ts";
import { citation, computedLines, printedLines } from "../origin.ts";
import { periodsQuery } from "../query.ts";
import { callouts, toMillions, yearRows } from "../series.ts";
import { behind, citedOf, type Group, groupsOf, pointsWithGaps, sourceNames, traps, yearRuns } from "./groups.ts";
import type { OwnFact } from "./read.ts";

const INDICATORS = ["MTO_IN", "MTO_OUT", "MTO_NET"] as const;

/** Breakdowns that are a whole of their own: all, what a transfer system carries, non-commercial. */
const WHOLES = ["_T", "MTS", "MTS_POST", "NC"] as const;

/**
 * Transfers of individuals by the central bank's own statistics, US$ million a year, all partners together.
 *
 * Each source, direction and purpose is a line of its own; what the press quotes, and what is computed here from
 * national currency, has hollow marks. Null without a figure.
 */
export function transfersFigure(facts: readonly OwnFact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const totals = facts.filter(
    (f) =>
      INDICATORS.some((i) => i === f.indicator) &&
      WHOLES.some((b) => b === f.breakdown_1) &&
      f.counterpart_area === "W1" &&
      f.freq === "A" &&
      f.unit_measure === "USD",
  );
  const groups = groupsOf(officialFirst(totals));
  const used = groups.flatMap((g) => [...g.facts]);
  if (used.length === 0) return null;
  const printed = used.filter((f) => f.source_id !== "mirpal");
  const sources = behind(used, ctx);
  const columns = groups.map((g) => ({ group: g, label: labelOf(g, ctx) }));
  const lines = columns.filter(({ group }) => isDrawn(group, groups));
  return lineFigure(
    {
      id: "transfers",
      badges: badgesOf(groups, ctx),
      headline: transfersHeadline(
        groups.map((g) => ({
          direction: g.direction,
          nonCommercial: g.breakdown_1 === "NC",
          values: g.facts.map((f) => ({ year: f.time_period, value: f.obs_value })),
        })),
        lang,
      ),
      sub: said(
        lang,
        `Money transfers of individuals ${inArea(area, "en")} by the central bank’s statistics, US$ million a year, ${yearRuns(used)}. Not the balance of payments`,
        `Переводы физических лиц ${inArea(area, "ru")} по статистике центрального банка, млн долл. США в год, ${yearRuns(used)}. Это не платёжный баланс`,
      ),
      unit: MILLION_USD[lang],
      decimals: 0,
      series: lines.map(({ group, label }) => seriesOf(group, label, ctx)),
      fromZero: true,
      source: said(lang, `Source: ${sourceNames(sources, "en")}.`, `Источник: ${sourceNames(sources, "ru")}.`),
      notes: [
        said(
          lang,
          "This series and the World Bank’s are different things: it counts what went through banks and transfer systems, gifts and trade payments included; the other also holds cash and wages. One is never filled from the other.",
          "Этот ряд и ряд Всемирного банка – разные вещи: здесь учтено то, что прошло через банки и системы переводов, включая подарки и оплату товаров; там есть и наличные, и заработная плата. Один ряд не дополняют другим.",
        ),
        ...traps(sources, lang),
      ],
      indicators: [...new Set(groups.map((g) => g.indicator))],
      table: {
        caption: said(
          lang,
          `Transfers of individuals ${inArea(area, "en")}, US$ million`,
          `Переводы физических лиц ${inArea(area, "ru")}, млн долл. США`,
        ),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          ...columns.map((c) => ({ label: c.label, numeric: true })),
        ],
        rows: yearRows(
          columns.map((c) => ({ facts: c.group.facts, decimals: 1, scale: toMillions })),
          lang,
        ) as Cell[][],
        stack: false,
      },
      provenance: [
        ...printedLines(said(lang, "Printed", "Напечатано"), printed, ctx),
        ...computedLines(
          said(lang, "Computed", "Рассчитано"),
          used.filter((f) => f.source_id === "mirpal"),
          ctx,
        ),
      ],
      query: periodsQuery(
        said(lang, "Year", "Год"),
        columns.map((c) => ({ label: c.label, facts: c.group.facts, scale: toMillions })),
      ),
      citation: citation(citedOf(sources), ctx),
    },
    ctx,
  );
}

/** Gross before net (M-310): a balance, and the sent part of a purpose, stand in the table where the gross is drawn. */
export function isDrawn(group: Group, all: readonly Group[]): boolean {
  if (group.indicator === "MTO_OUT") return group.breakdown_1 !== "NC";
  if (group.indicator !== "MTO_NET") return true;
  return !all.some((g) => g.indicator === "MTO_IN" || g.indicator === "MTO_OUT");
}

/** What the press quotes stands only where the office itself prints nothing of the kind. */
export function officialFirst(facts: readonly OwnFact[]): OwnFact[] {
  const official = new Set(facts.filter((f) => f.nearness === "reported").map(kind));
  return facts.filter((f) => f.nearness !== "quoted" || !official.has(kind(f)));
}

const kind = (f: OwnFact) => `${f.ref_area}|${f.indicator}|${f.counterpart_area}|${f.time_period}`;

/** `Received, non-commercial`. */
function labelOf(group: Group, { lang }: FigureContext): string {
  const direction = {
    MTO_IN: said(lang, "Received", "Получено"),
    MTO_OUT: said(lang, "Sent", "Отправлено"),
    MTO_NET: said(lang, "Net", "Сальдо"),
  }[group.indicator];
  const part = group.breakdown_1 === "_T" ? "" : `, ${breakdownName(group.breakdown_1)?.[lang] ?? ""}`;
  const computed = group.source_id === "mirpal" ? said(lang, ", computed here", ", рассчитано здесь") : "";
  return `${direction}${part}${computed}`;
}

function badgesOf(groups: readonly Group[], { lang }: FigureContext) {
  return [
    ...(groups.some((g) => g.nearness === "reported") ? [badges.centralBank(lang)] : []),
    ...(groups.some((g) => g.nearness === "quoted") ? [badges.quoted(lang)] : []),
    ...(groups.some((g) => g.source_id === "mirpal") ? [badges.calculated(lang)] : []),
  ];
}

/** Fewest years for a line; fewer are marks. */
const LINE = 3;

function seriesOf(group: Group, label: string, { lang }: FigureContext): LineSeries {
  const list = pointsWithGaps(group.facts, toMillions);
  const text = (v: number) => millions(v * 1e6, lang);
  const end = group.facts.at(-1);
  const line = group.facts.length >= LINE && group.nearness === "reported";
  const computed = group.source_id === "mirpal";
  return {
    id: `${group.source_id}-${group.indicator}-${group.breakdown_1}`,
    label: end ? millions(end.obs_value, lang) : "",
    sublabel: label.toLocaleLowerCase(lang),
    direction: group.direction === "IN" ? "in" : group.direction === "OUT" ? "out" : "none",
    role: computed ? "calculated" : line ? "newest" : "marks",
    nearness: group.nearness,
    everyPoint: !line,
    points: list,
    callouts: line ? callouts(list, text, ["peak"]) : [],
  };
}
