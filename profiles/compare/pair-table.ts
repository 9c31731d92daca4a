import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { Known } from "../corridor/pair.ts";
import type { Fact } from "../data.ts";
import type { Cell, Figure, Text } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { numberCell } from "../figures/series.ts";
import { nameOf } from "../words/areas.ts";
import { ruleLink } from "../words/rule-link.ts";
import { badgesOf, originOf } from "./origin.ts";
import { type Two, twoTitle } from "./pair.ts";
import type { CompareData, Comparison } from "./read.ts";
import { decimalsOf, scaleOf } from "./values.ts";
import { measured, periodCell } from "./words.ts";

/** The headline figures of a country, in the order of the table. */
const SLUGS = [
  "population",
  "gdp-per-head",
  "remittances-received",
  "remittances-received-gdp",
  "remittances-received-per-person",
  "remittances-paid",
  "immigrants",
  "immigrants-share",
  "emigrants",
  "emigrants-to-population",
  "refugees-from",
  "net-migration",
  "net-migration-rate",
] as const;

/** The last figure of one country. */
const lastOf = ({ series }: Comparison, area: string): Known<Fact> | undefined =>
  series.find((s) => s.area === area)?.facts.at(-1);

/** Headline figures of both countries in one table: each with its year, and the source of both. */
export function pairTable(two: Two, data: CompareData, ctx: FigureContext): Figure {
  const { lang } = ctx;
  const rows = SLUGS.flatMap((slug) => data.comparisons.filter((c) => c.measure.slug === slug)).filter(
    (c) => lastOf(c, two.a) || lastOf(c, two.b),
  );
  const origins = rows.map((c) =>
    originOf(
      c.measure,
      [two.a, two.b].flatMap((area) => lastOf(c, area) ?? []),
      c.measure.subject[lang],
      ctx,
    ),
  );
  const year = said(lang, "Year", "Год");
  const badges = rows.flatMap((c) => badgesOf(c.measure, lang));
  return {
    type: "figure",
    id: "headline-figures",
    badges: badges.filter((badge, i) => badges.findIndex((other) => other.text === badge.text) === i),
    headline: said(
      lang,
      `${twoTitle(two, "en")}: the last figures on the same definitions`,
      `${twoTitle(two, "ru")}: последние числа по одним определениям`,
    ),
    sub: said(
      lang,
      "Each row is one definition; each figure has its own year. [E]: estimated or calculated",
      "В каждой строке одно определение, у каждого числа свой год. [E] – оценка или расчёт",
    ),
    charts: [],
    events: [],
    source: said(lang, "Sources: in the last column of each row.", "Источники: в последнем столбце каждой строки."),
    notes: rows.some((c) => new Set([two.a, two.b].flatMap((id) => lastOf(c, id)?.time_period ?? [])).size > 1)
      ? [
          said(
            lang,
            "Where the years in a row differ, the two figures are not of one time.",
            "Где годы в строке разные, числа относятся к разному времени.",
          ),
        ]
      : [],
    findings: [],
    table: {
      caption: said(lang, `Headline figures: ${twoTitle(two, "en")}`, `Главные показатели: ${twoTitle(two, "ru")}`),
      columns: [
        { label: said(lang, "Measure", "Показатель"), numeric: false },
        { label: nameOf(two.a, lang), numeric: true },
        { label: year, numeric: false },
        { label: nameOf(two.b, lang), numeric: true },
        { label: year, numeric: false },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows: rows.map((c) => rowOf(c, two, lang)),
      stack: false,
    },
    provenance: origins.flatMap((o) => [...o.provenance]),
    citation: [...new Set(origins.map((o) => o.citation))].join(" "),
  };
}

function rowOf(comparison: Comparison, two: Two, lang: Lang): Cell[] {
  const { measure } = comparison;
  const facts = [two.a, two.b].map((area) => lastOf(comparison, area));
  const decimals = decimalsOf(measure, Math.max(0, ...facts.map((f) => Math.abs(f?.obs_value ?? 0))));
  return [
    { text: [{ text: measured(measure, lang), href: `/${lang}/compare/${measure.slug}/` }] },
    ...facts.flatMap((fact): Cell[] => [
      numberCell(fact, lang, decimals, scaleOf(measure.kind)),
      { text: fact ? periodCell(fact.time_period, lang) : "" },
    ]),
    { text: sourceCell(measure.sourceId, facts.find((f) => f)?.method_id ?? null, lang) },
  ];
}

function sourceCell(sourceId: string, methodId: string | null, lang: Lang): Text {
  if (methodId !== null) return [said(lang, "calculated, ", "рассчитано, "), ruleLink(methodId, lang)];
  const source = sources.find((s) => s.id === sourceId);
  return source ? [{ text: source.title[lang], href: `/${lang}/sources/${sourceId}/` }] : "";
}
