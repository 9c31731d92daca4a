import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";

const QUOTED = { letter: "U", basis: "source_document" } as const;
const papers = (unit_raw: string, breakdown_1: string): Measure => ({
  indicator: "LAB_FLW",
  direction: "IN",
  unit_raw,
  unit_measure: "DOC",
  unit_mult: 0,
  concept_basis: "PR",
  duration_rule: "NA",
  breakdown_1,
  status: QUOTED,
});

export const mvdMigrationSituationPress = defineSource({
  id: "mvd-migration-situation-press",
  title: {
    en: "Migration situation, figures in the press",
    ru: "Миграционная ситуация, числа из публикаций прессы",
  },
  description: {
    en: "Figures of Russia’s Ministry of Internal Affairs for the first quarter of 2022, as a news page printed them: facts of migration registration, patents and work permits issued. Used only where the ministry’s own table is not held.",
    ru: "Числа МВД России за I квартал 2022 года, как их напечатала новостная страница: факты постановки на миграционный учёт, выданные патенты и разрешения на работу. Используются, только если таблицы самого министерства нет.",
  },
  origin: {
    publisher: { en: "Ministry of Internal Affairs of Russia (press)", ru: "МВД России (по публикациям прессы)" },
    landing: "https://xn--b1aew.xn--p1ai/",
    citation:
      "Ministry of Internal Affairs of Russia, migration situation in January to March 2022, as reported by TASS.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Facts of registration and documents, not people; the figures are a news page’s, and the permits are rounded by it.",
    ru: "Это факты постановки на учёт и документы, а не люди; числа взяты с новостной страницы, разрешения на работу округлены ею.",
  },
  nearness: "quoted",
  areas: ["iso3"],
  territory: "NAT",
  measures: {
    "facts of migration registration": {
      indicator: "REG_MIG",
      direction: "IN",
      unit_raw: "facts",
      unit_measure: "FACTS",
      unit_mult: 0,
      concept_basis: "RG",
      duration_rule: "NA",
      status: QUOTED,
    },
    "patents issued": papers("patents", "PATENT"),
    "work permits (rounded)": papers("permits", "WORK_PERMIT"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: { rounded: "E" },
  period: readPeriod,
  restates: () => "keys",
  layouts: ["transcript"],
  russian: {
    facts: "фактов",
    patents: "патентов",
    permits: "разрешений",
    "facts of migration registration": "факты постановки на миграционный учёт",
    "patents issued": "оформлено патентов",
    "work permits (rounded)": "оформлено разрешений на работу (округлено)",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: [],
  parse,
});
