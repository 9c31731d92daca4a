import type { Measure } from "./measure.ts";

const printed = { direction: "NA", freq: "A", sourceId: "worldbank-wdi", group: "context", tone: "none" } as const;

/** What the ratios are computed with, and what they are read beside. */
export const contextMeasures: readonly Measure[] = [
  {
    ...printed,
    slug: "population",
    indicator: "POP",
    kind: "people",
    subject: { en: "Population", ru: "Население" },
    unit: { en: "people", ru: "человек" },
  },
  {
    ...printed,
    slug: "gdp",
    indicator: "GDP",
    kind: "money",
    subject: { en: "Gross domestic product, current US$", ru: "Валовой внутренний продукт в текущих долларах" },
    unit: { en: "US$ million", ru: "млн долл. США" },
  },
  {
    ...printed,
    slug: "gdp-per-head",
    indicator: "GDP_PC",
    kind: "dollars",
    subject: { en: "GDP per head, current US$", ru: "ВВП на душу населения в текущих долларах" },
    unit: { en: "US$", ru: "долл. США" },
  },
  {
    ...printed,
    slug: "unemployment",
    indicator: "UNEMP",
    kind: "percent",
    subject: { en: "Unemployment, % of the labour force", ru: "Безработица, % рабочей силы" },
    unit: { en: "% of the labour force", ru: "% рабочей силы" },
    modelled: true,
  },
  {
    ...printed,
    slug: "inflation",
    indicator: "CPI_GROWTH",
    kind: "percent",
    subject: { en: "Consumer-price inflation, % a year", ru: "Рост потребительских цен, % в год" },
    unit: { en: "% a year", ru: "% в год" },
  },
];
