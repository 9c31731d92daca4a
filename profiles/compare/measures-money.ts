import type { Text2 } from "../../schemas/language.ts";
import type { Measure } from "./measure.ts";

const MILLION: Text2 = { en: "US$ million", ru: "млн долл. США" };
const PER_CENT: Text2 = { en: "%", ru: "%" };
const received = { direction: "IN", freq: "A", sourceId: "mirpal", group: "money", tone: "in" } as const;
const cost = { ...received, freq: "Q", group: "cost", kind: "percent", unit: PER_CENT, tone: "none" } as const;

export const moneyMeasures: readonly Measure[] = [
  {
    ...received,
    slug: "remittances-received",
    indicator: "R_WB",
    sourceId: "worldbank-wdi",
    kind: "money",
    subject: { en: "Remittances received", ru: "Полученные денежные переводы" },
    unit: MILLION,
  },
  {
    ...received,
    slug: "remittances-received-gdp",
    indicator: "R_GDP",
    kind: "percent",
    subject: { en: "Remittances received, % of GDP", ru: "Полученные переводы, % ВВП" },
    unit: { en: "% of GDP", ru: "% ВВП" },
  },
  {
    ...received,
    slug: "remittances-received-per-person",
    indicator: "R_PC",
    kind: "dollars",
    subject: { en: "Remittances received per resident", ru: "Полученные переводы на одного жителя" },
    unit: { en: "US$ per person", ru: "долл. США на человека" },
  },
  {
    ...received,
    slug: "remittances-received-exports",
    indicator: "R_EXP",
    kind: "percent",
    subject: {
      en: "Remittances received, % of exports of goods and services",
      ru: "Полученные переводы, % экспорта товаров и услуг",
    },
    unit: { en: "% of exports", ru: "% экспорта" },
  },
  {
    ...received,
    slug: "remittances-received-growth",
    indicator: "R_GROWTH",
    kind: "percent",
    subject: {
      en: "Remittances received, growth over a year,\u00a0%",
      ru: "Полученные переводы, прирост к предыдущему году,\u00a0%",
    },
    unit: PER_CENT,
  },
  {
    ...received,
    slug: "remittances-paid",
    indicator: "R_WB",
    direction: "OUT",
    sourceId: "worldbank-wdi",
    kind: "money",
    subject: { en: "Remittances paid", ru: "Отправленные денежные переводы" },
    unit: MILLION,
    tone: "out",
  },
  {
    ...received,
    slug: "remittances-paid-gdp",
    indicator: "R_GDP",
    direction: "OUT",
    kind: "percent",
    subject: { en: "Remittances paid, % of GDP", ru: "Отправленные переводы, % ВВП" },
    unit: { en: "% of GDP", ru: "% ВВП" },
    tone: "out",
  },
  {
    ...received,
    slug: "net-remittances",
    indicator: "R_NET",
    direction: "NET",
    kind: "money",
    subject: { en: "Remittances received less paid", ru: "Полученные переводы минус отправленные" },
    unit: MILLION,
    tone: "none",
  },
  {
    ...received,
    slug: "largest-sender-share",
    indicator: "R_BIL_TOP1_SH",
    kind: "percent",
    subject: {
      en: "Share of the largest sending country in modelled remittances,\u00a0%",
      ru: "Доля крупнейшей страны-отправителя в модельной оценке переводов,\u00a0%",
    },
    unit: PER_CENT,
    modelled: true,
  },
  {
    ...cost,
    slug: "sending-cost",
    indicator: "COST_SIMPLE",
    subject: {
      en: "Average cost of sending over the surveyed corridors to the country,\u00a0%",
      ru: "Средняя стоимость перевода по обследованным коридорам в страну,\u00a0%",
    },
  },
  {
    ...cost,
    slug: "sending-cost-weighted",
    indicator: "COST_WEIGHTED",
    subject: {
      en: "Average cost of sending to the country, weighted by modelled money,\u00a0%",
      ru: "Средняя стоимость перевода в страну с весами по оценкам денег,\u00a0%",
    },
    modelled: true,
  },
];
