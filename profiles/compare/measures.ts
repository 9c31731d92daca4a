import type { Text2 } from "../../schemas/language.ts";
import type { Measure } from "./measure.ts";
import { contextMeasures } from "./measures-context.ts";
import { moneyMeasures } from "./measures-money.ts";

const WDI = "worldbank-wdi";
const PEOPLE: Text2 = { en: "people", ru: "человек" };
const PER_CENT: Text2 = { en: "%", ru: "%" };
const people = { direction: "NA", freq: "A", sourceId: "mirpal", group: "people" } as const;
const net = { direction: "NET", freq: "A", group: "moves", tone: "none", modelled: true } as const;

const peopleMeasures: readonly Measure[] = [
  {
    ...people,
    slug: "immigrants",
    indicator: "STK_IMM",
    sourceId: "undesa-migrant-stock",
    kind: "people",
    subject: { en: "Immigrants living in the country", ru: "Иммигранты, живущие в стране" },
    unit: PEOPLE,
    tone: "in",
  },
  {
    ...people,
    slug: "immigrants-share",
    indicator: "STK_IMM_SH",
    kind: "percent",
    subject: { en: "Immigrants, % of population", ru: "Доля иммигрантов в населении,\u00a0%" },
    unit: { en: "% of population", ru: "% населения" },
    tone: "in",
  },
  {
    ...people,
    slug: "women-among-immigrants",
    indicator: "STK_IMM_F_SH",
    kind: "percent",
    subject: { en: "Women among immigrants,\u00a0%", ru: "Доля женщин среди иммигрантов,\u00a0%" },
    unit: { en: "% of immigrants", ru: "% иммигрантов" },
    tone: "in",
  },
  {
    ...people,
    slug: "emigrants",
    indicator: "STK_EMI",
    kind: "people",
    subject: { en: "People from the country living abroad", ru: "Выходцы из страны, живущие за рубежом" },
    unit: PEOPLE,
    tone: "out",
  },
  {
    ...people,
    slug: "emigrants-to-population",
    indicator: "EMI_RATE_POP",
    kind: "percent",
    subject: { en: "Emigrants, % of population", ru: "Эмигранты в % к населению страны" },
    unit: { en: "% of population", ru: "% к населению" },
    tone: "out",
  },
  {
    ...people,
    slug: "emigration-rate",
    indicator: "EMI_RATE",
    kind: "percent",
    subject: {
      en: "Emigrants, % of people born in the country",
      ru: "Доля эмигрантов среди родившихся в стране,\u00a0%",
    },
    unit: { en: "% of people born there", ru: "% родившихся" },
    tone: "out",
  },
  {
    ...people,
    slug: "largest-origin-share",
    indicator: "STK_IMM_TOP1_SH",
    kind: "percent",
    subject: {
      en: "Share of the largest country of origin in immigrants,\u00a0%",
      ru: "Доля крупнейшей страны происхождения среди иммигрантов,\u00a0%",
    },
    unit: PER_CENT,
    tone: "in",
  },
  {
    ...people,
    slug: "largest-destination-share",
    indicator: "STK_EMI_TOP1_SH",
    kind: "percent",
    subject: {
      en: "Share of the largest destination in emigrants,\u00a0%",
      ru: "Доля крупнейшей страны назначения среди эмигрантов,\u00a0%",
    },
    unit: PER_CENT,
    tone: "out",
  },
  {
    ...people,
    slug: "refugees-from",
    indicator: "REF_ORI",
    sourceId: WDI,
    kind: "people",
    subject: { en: "Refugees from the country", ru: "Беженцы из страны" },
    unit: PEOPLE,
    tone: "out",
  },
];

const moveMeasures: readonly Measure[] = [
  {
    ...net,
    slug: "net-migration",
    indicator: "NETM",
    sourceId: WDI,
    kind: "people",
    subject: { en: "Net migration, people a year", ru: "Сальдо миграции, человек за год" },
    unit: { en: "people a year", ru: "человек за год" },
  },
  {
    ...net,
    slug: "net-migration-rate",
    indicator: "CNMR",
    sourceId: "mirpal",
    kind: "number",
    subject: { en: "Net migration per 1,000 people", ru: "Сальдо миграции на 1000 жителей" },
    unit: { en: "per 1,000 people", ru: "на 1000 жителей" },
  },
];

/** All definitions compared, in the order of the list. */
export const measures: readonly Measure[] = [...moneyMeasures, ...peopleMeasures, ...moveMeasures, ...contextMeasures];

export function measureOf(slug: string): Measure {
  const found = measures.find((m) => m.slug === slug);
  if (!found) throw new Error(`no measure ${slug}`);
  return found;
}
