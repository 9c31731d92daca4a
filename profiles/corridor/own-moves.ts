import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { findingNotes } from "../country/findings.ts";
import type { Cell, Figure } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { citedOf, sourceNames, traps } from "../figures/own/groups.ts";
import type { OwnFact } from "../figures/own/read.ts";
import { periodsQuery } from "../figures/query.ts";
import { yearRows } from "../figures/series.ts";
import { isPluralRu } from "../words/areas.ts";
import { durationWords } from "../words/duration.ts";
import { runningNumber } from "../words/numbers.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom, plainName } from "../words/short.ts";
import { citing } from "./citing.ts";
import { drawn, type OwnLine, ownLines } from "./own-lines.ts";
import type { Pair } from "./pair.ts";
import { lines } from "./provenance.ts";
import type { CorridorRows } from "./rows.ts";
import { way } from "./words.ts";

const INDICATORS = ["FLW_IN", "FLW_OUT"];

/** A move comes in when it ends in the country of the page. */
const inwardOf = (pair: Pair) => (f: OwnFact) =>
  f.ref_area === pair.from ? f.indicator === "FLW_IN" : f.indicator === "FLW_OUT";

/** Moves between the two countries as each side's office counts them, each with its own rule of stay. Null without. */
export function ownMovesFigure(pair: Pair, rows: CorridorRows, lang: Lang): Figure | null {
  const facts = pair.ownFacts.filter(
    (f) =>
      INDICATORS.includes(f.indicator) && f.unit_measure === "PS" && (f.nearness !== "compiled" || f.producer !== null),
  );
  const all = ownLines(facts, inwardOf(pair), lang);
  const used = all.flatMap((l) => [...l.group.facts]);
  if (used.length === 0) return null;
  const years = used.map((f) => Number(f.time_period));
  const rules = [...new Map(used.map((f) => [`${f.ref_area}${f.duration_rule}`, f])).values()];
  const between = `${plainName(pair.from, "en")} and ${plainName(pair.to, "en")}`;
  const headline = headlineOf(all, pair, lang);
  return {
    type: "figure",
    id: "moves",
    badges: [badges.national(lang), ...(used.some((f) => f.nearness === "quoted") ? [badges.quoted(lang)] : [])],
    concepts: conceptsOf(
      used.map((f) => f.indicator),
      lang,
    ),
    headline,
    sub: said(
      lang,
      `Moves between ${between}, people a year. ${rules.map((f) => `${plainName(f.ref_area, "en")}: ${durationWords[f.duration_rule].en}`).join("; ")}`,
      `Переезды ${plainFrom(pair.from, "ru")} и обратно, человек за год. ${rules.map((f) => `${plainName(f.ref_area, "ru")}: ${durationWords[f.duration_rule].ru}`).join("; ")}`,
    ),
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "lines",
          unit: said(lang, "people a year", "человек за год"),
          series: all.map((l) =>
            drawn(
              l,
              (v) => v,
              (v) => formatNumber(v, lang),
            ),
          ),
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
    notes: [
      said(
        lang,
        "One move can be two facts: a departure where it began, an arrival where it ended, each under its own rule.",
        "Один переезд может быть двумя фактами: выбытием там, где он начался, и прибытием там, где кончился, каждый по своему правилу.",
      ),
      ...traps(used, lang),
    ],
    findings: findingNotes(pair.findings, INDICATORS, lang),
    table: {
      caption: said(
        lang,
        `Moves between ${between}, people`,
        `Переезды ${plainFrom(pair.from, "ru")} и обратно, человек`,
      ),
      columns: [
        { label: said(lang, "Year", "Год"), numeric: false },
        ...all.map((l) => ({ label: columnLabel(l, pair, lang), numeric: true })),
      ],
      rows: yearRows(
        all.map((l) => ({ facts: l.group.facts, decimals: 0 })),
        lang,
      ) as Cell[][],
      stack: false,
    },
    provenance: lines(said(lang, "All points", "Все точки"), used, rows.cards, lang),
    query: periodsQuery(
      said(lang, "Year", "Год"),
      all.map((l) => ({ label: columnLabel(l, pair, lang), facts: l.group.facts })),
    ),
    citation: citation(citedOf(used), citing(rows, lang)),
  };
}

const counts = (id: string) => (isPluralRu(id) ? "насчитывают" : "насчитывает");

function columnLabel(line: OwnLine, pair: Pair, lang: Lang): string {
  const [a, b] = line.direction === "in" ? [pair.to, pair.from] : [pair.from, pair.to];
  return `${capital(way(a, b, lang))}: ${line.label}`;
}

/** What each side counts of the same way in the newest year that both have; else the newest figure. */
function headlineOf(all: readonly OwnLine[], pair: Pair, lang: Lang): string {
  for (const direction of ["out", "in"] as const) {
    const both = all.filter((l) => l.direction === direction);
    const [a, b] = [pair.from, pair.to].map((id) =>
      both.filter((l) => l.reporter === id).flatMap((l) => [...l.group.facts]),
    );
    const year = a
      ?.map((f) => f.time_period)
      .filter((y) => b?.some((f) => f.time_period === y))
      .toSorted()
      .at(-1);
    const [x, y] = [a, b].map((list) => list?.find((f) => f.time_period === year)?.obs_value);
    if (year === undefined || x === undefined || y === undefined) continue;
    const [from, to] = direction === "out" ? [pair.from, pair.to] : [pair.to, pair.from];
    return said(
      lang,
      `Moves ${way(from, to, "en")} in ${year}: ${plainName(pair.from, "en")} counts ${runningNumber(x, "en")}, ${plainName(pair.to, "en")} ${runningNumber(y, "en")}`,
      `Переезды ${way(from, to, "ru")} в ${year}\u00a0г.: ${plainName(pair.from, "ru")} ${counts(pair.from)} ${runningNumber(x, "ru")}, ${plainName(pair.to, "ru")} – ${runningNumber(y, "ru")}`,
    );
  }
  const newest = all
    .map((l) => ({ line: l, fact: l.group.facts.at(-1) }))
    .toSorted((p, q) => ((p.fact?.time_period ?? "") < (q.fact?.time_period ?? "") ? 1 : -1))[0];
  if (!newest?.fact) throw new Error("no moves");
  const [from, to] = newest.line.direction === "out" ? [pair.from, pair.to] : [pair.to, pair.from];
  const { fact } = newest;
  return said(
    lang,
    `${plainName(fact.ref_area, "en")} counts ${runningNumber(fact.obs_value, "en")} moves ${way(from, to, "en")} in ${fact.time_period}`,
    `${plainName(fact.ref_area, "ru")} ${counts(fact.ref_area)} переездов ${way(from, to, "ru")} в ${fact.time_period}\u00a0г.: ${runningNumber(fact.obs_value, "ru")}`,
  );
}
