import type { Text2 } from "../../schemas/language.ts";
import type { Measure } from "./measure.ts";
import { contextMeasures } from "./measures-context.ts";
import { moneyMeasures } from "./measures-money.ts";

const WDI = "worldbank-wdi";
const PEOPLE: Text2 = { en: "people", ru: "человек" };
const PER_CENT: Text2 = { en: "%", ru: "%" };
const own = { direction: "NA", freq: "A", sourceId: "mirpal" } as const;

const peopleMeasures: readonly Measure[] = [
  {
    ...own,
    slug: "immigrants",
    indicator: "STK_IMM",
    sourceId: "undesa-migrant-stock",
    group: "people",
    kind: "people",
    subject: { en: "Immigrants living in the country", ru: "Иммигранты, живущие в стране" },
    unit: PEOPLE,
    tone: "in",
  },
  {
    ...own,
    slug: "immigrants-share",
    indicator: "STK_IMM_SH",
    group: "people",
    kind: "percent",
    subject: { en: "Immigrants, % of population", ru: "Доля иммигрантов в населении,\u00a0%" },
    unit: { en: "% of population", ru: "% населения" },
    tone: "in",
  },
  {
    ...own,
    slug: "women-among-immigrants",
    indicator: "STK_IMM_F_SH",
    group: "people",
    kind: "percent",
    subject: { en: "Women among immigrants,\u00a0%", ru: "Доля женщин среди иммигрантов,\u00a0%" },
    unit: { en: "% of immigrants", ru: "% иммигрантов" },
    tone: "in",
  },
  {
    ...own,
    slug: "emigrants",
    indicator: "STK_EMI",
    group: "people",
    kind: "people",
    subject: { en: "People from the country living abroad", ru: "Выходцы из страны, живущие за рубежом" },
    unit: PEOPLE,
    tone: "out",
  },
  {
    ...own,
    slug: "emigrants-to-population",
    indicator: "EMI_RATE_POP",
    group: "people",
    kind: "percent",
    subject: { en: "Emigrants, % of population", ru: "Эмигранты в % к населению страны" },
    unit: { en: "% of population", ru: "% к населению" },
    tone: "out",
  },
  {
    ...own,
    slug: "emigration-rate",
    indicator: "EMI_RATE",
    group: "people",
    kind: "percent",
    subject: {
      en: "Emigrants, % of people born in the country",
      ru: "Доля эмигрантов среди родившихся в стране,\u00a0%",
    },
    unit: { en: "% of people born there", ru: "% родившихся" },
    tone: "out",
  },
  {
    ...own,
    slug: "largest-origin-share",
    indicator: "STK_IMM_TOP1_SH",
    group: "people",
    kind: "percent",
    subject: {
      en: "Share of the largest country of origin in immigrants,\u00a0%",
      ru: "Доля крупнейшей страны происхождения среди иммигрантов,\u00a0%",
    },
    unit: PER_CENT,
    tone: "in",
  },
  {
    ...own,
    slug: "largest-destination-share",
    indicator: "STK_EMI_TOP1_SH",
    group: "people",
    kind: "percent",
    subject: {
      en: "Share of the largest destination in emigrants,\u00a0%",
      ru: "Доля крупнейшей страны назначения среди эмигрантов,\u00a0%",
    },
    unit: PER_CENT,
    tone: "out",
  },
  {
    ...own,
    slug: "refugees-from",
    indicator: "REF_ORI",
    sourceId: WDI,
    group: "people",
    kind: "people",
    subject: { en: "Refugees from the country", ru: "Беженцы из страны" },
    unit: PEOPLE,
    tone: "out",
  },
];

const moveMeasures: readonly Measure[] = [
  {
    slug: "net-migration",
    indicator: "NETM",
    direction: "NET",
    freq: "A",
    sourceId: WDI,
    group: "moves",
    kind: "people",
    subject: { en: "Net migration, people a year", ru: "Сальдо миграции, человек за год" },
    unit: { en: "people a year", ru: "человек за год" },
    tone: "none",
    modelled: true,
  },
  {
    slug: "net-migration-rate",
    indicator: "CNMR",
    direction: "NET",
    freq: "A",
    sourceId: "mirpal",
    group: "moves",
    kind: "number",
    subject: { en: "Net migration per 1,000 people", ru: "Сальдо миграции на 1000 жителей" },
    unit: { en: "per 1,000 people", ru: "на 1000 жителей" },
    tone: "none",
    modelled: true,
  },
];

/** All definitions compared, in the order of the list. */
export const measures: readonly Measure[] = [...moneyMeasures, ...peopleMeasures, ...moveMeasures, ...contextMeasures];

export function measureOf(slug: string): Measure {
  const found = measures.find((m) => m.slug === slug);
  if (!found) throw new Error(`no measure ${slug}`);
  return found;
}
