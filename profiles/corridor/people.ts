import type { Lang } from "../../schemas/language.ts";
import { findingNotes } from "../country/findings.ts";
import type { Fact } from "../data.ts";
import type { Block, Figure, Prose } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation, methodLine } from "../figures/origin.ts";
import { periodsQuery } from "../figures/query.ts";
import { years } from "../words/grammar.ts";
import { citing } from "./citing.ts";
import type { Pair, Side } from "./pair.ts";
import { editionLabel, isApart, peopleChart } from "./people-chart.ts";
import { peopleNotes, peopleSource, silence } from "./people-notes.ts";
import { sourcesTable, stockSeries, stockTable } from "./people-table.ts";
import { peopleHeadline, sentences, sideHeading } from "./people-words.ts";
import { lines } from "./provenance.ts";
import { COMPILED, type CorridorRows, STOCKS } from "./rows.ts";

const numbersOf = (side: Side): readonly Fact[] => [...side.editions.flatMap((e) => [...e.points]), ...side.compiled];
const hasPeople = (side: Side): boolean => numbersOf(side).some((f) => (f.obs_value ?? 0) > 0);

/**
 * People living in the other country: two directions side by side, each with its table; one direction with the table
 * below it; words alone where no source has anyone.
 */
export function peopleBlocks(pair: Pair, rows: CorridorRows, lang: Lang): Block[] {
  const figure = peopleBlock(pair, rows, lang);
  const [only, ...others] = [pair.out, pair.in].filter(hasPeople);
  if (figure.type !== "figure" || !only || others.length > 0) return [figure];
  return [figure, { type: "table", id: "stocks-held", heading: "", sub: "", table: sourcesTable(only, lang) }];
}

function peopleBlock(pair: Pair, rows: CorridorRows, lang: Lang): Figure | Prose {
  const sides = [
    { side: pair.out, direction: "out" as const },
    { side: pair.in, direction: "in" as const },
  ];
  const drawn = sides.filter(({ side }) => hasPeople(side));
  const all = sides.flatMap(({ side }) => numbersOf(side));
  if (all.length === 0)
    return {
      type: "prose",
      id: "stocks",
      heading: peopleHeadline(pair.out, pair.in, lang),
      body: sides.flatMap(({ side }) => silence(side, lang)),
    };
  const span = yearsOf(all);
  const editions = editionsOf(pair);
  const matrices = [...new Set([...pair.out.compiled, ...pair.in.compiled].map((f) => f.time_period))]
    .toSorted()
    .toReversed();
  return {
    type: "figure",
    id: "stocks",
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [
      ...(editions.length > 0 ? [badges.unDesa(lang)] : []),
      ...(matrices.length > 0
        ? [
            {
              nearness: "compiled" as const,
              hollow: false,
              text: said(lang, "World Bank matrix", "Матрица Всемирного банка"),
            },
          ]
        : []),
    ],
    headline: peopleHeadline(pair.out, pair.in, lang),
    sub: sub(
      drawn.map(({ side }) => side),
      span,
      lang,
    ),
    charts: drawn.map(({ side, direction }) => ({
      heading: sideHeading(side, lang),
      direction,
      chart: peopleChart(side, direction, span, lang),
      ...(drawn.length > 1 && { table: sourcesTable(side, lang) }),
    })),
    events: [],
    source: peopleSource(editions, pair.out.newestHeld, matrices, lang),
    notes: peopleNotes(pair, lang),
    findings: findingNotes(pair.findings, ["STK_IMM"], lang),
    table: stockTable(
      sides.map(({ side }) => side).filter((side) => numbersOf(side).length > 0),
      lang,
    ),
    provenance: [
      ...editions.flatMap((edition) =>
        lines(
          editionLabel(edition, lang),
          all.filter((f) => f.source_id === STOCKS && f.edition === edition),
          rows.cards,
          lang,
        ),
      ),
      ...lines(
        said(lang, "Marks without a line", "Знаки без линии"),
        all.filter((f) => f.source_id === COMPILED),
        rows.cards,
        lang,
      ),
      ...(sides.some(({ side }) => side.destinations !== null)
        ? [methodLine(said(lang, "Number of destinations", "Число стран назначения"), "M-103", lang)]
        : []),
    ],
    query: periodsQuery(
      said(lang, "Year", "Год"),
      sides.flatMap(({ side }) => stockSeries(side, lang)),
    ),
    citation: citation(
      [
        { sourceId: STOCKS, editions, about: "" },
        { sourceId: COMPILED, editions: matrixEditions(all), about: "" },
      ].filter((c) => c.editions.length > 0),
      citing(rows, lang),
    ),
  };
}

function sub(drawn: readonly Side[], [from, to]: readonly [number, number], lang: Lang): string {
  const period = years(String(from), String(to), lang);
  const [only, ...others] = drawn;
  const both = said(
    lang,
    `People living in the other country, both directions, ${period}`,
    `Живут в другой стране, оба направления, ${period}`,
  );
  return sentences([
    only && others.length === 0 ? `${sideHeading(only, lang)}, ${period}` : both,
    ...(others.length > 0 ? [said(lang, "The two charts have different scales", "У графиков разные шкалы")] : []),
    ...(drawn.some(isApart)
      ? [
          said(
            lang,
            "Grey band: distance between two editions, not a margin of error",
            "Серая полоса: расстояние между изданиями, а не погрешность",
          ),
        ]
      : []),
  ]);
}

function yearsOf(facts: readonly Fact[]): [number, number] {
  const all = facts.map((f) => Number(f.time_period));
  return [Math.min(...all), Math.max(...all)];
}

function editionsOf(pair: Pair): string[] {
  const all = [...pair.out.editions, ...pair.in.editions].map((e) => e.edition);
  return [...new Set(all)].toSorted((a, b) => b.localeCompare(a, "en"));
}

function matrixEditions(facts: readonly Fact[]): string[] {
  return [...new Set(facts.filter((f) => f.source_id === COMPILED).map((f) => f.edition))];
}
