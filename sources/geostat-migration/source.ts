import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { EXTRACT } from "./rows.ts";

const REVIEW =
  "https://github.com/DuruMakh/geodata.ge/blob/0e6f981877ff21ffdea65cdbb545af826e3de633/docs/Raw%20Data/Demography/geostat-demography/2026-10/source-review.md";

/** Recorded at the border; 183 days in the twelve months that follow make a migrant (README, Definition). */
const people = (direction: "IN" | "OUT", breakdown_1?: string): Measure => ({
  indicator: direction === "IN" ? "FLW_IN" : "FLW_OUT",
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "BC",
  duration_rule: "6M",
  ...(breakdown_1 && { breakdown_1 }),
});

const method = {
  en: "Figures up to 2011 are retro-projected by the office; from 2012 they come from the border police of the Ministry of Internal Affairs.",
  ru: "До 2011 г. – ретроспективная оценка ведомства, с 2012 г. – данные пограничной полиции Министерства внутренних дел.",
};

export const geostatMigration = defineSource({
  id: "geostat-migration",
  title: {
    en: "Immigrants and emigrants by sex and citizenship (Georgia)",
    ru: "Иммигранты и эмигранты по полу и гражданству (Грузия)",
  },
  description: {
    en: "Yearly counts of the National Statistics Office of Georgia from the records of the border police: people who came or left and stayed 183 days in the next twelve months. Held is a typed extract of the office’s table 33: arrivals in all and of Georgian citizens, arrivals of Armenian citizens to 2016, departures of Ukrainian citizens by sex. The office publishes once a year, at the end of April.",
    ru: "Годовые данные Национальной службы статистики Грузии по учёту пограничной полиции: приехавшие и уехавшие, проведшие 183 дня из следующих двенадцати месяцев. Здесь – набранная вручную часть таблицы 33: все прибывшие и граждане Грузии, прибывшие граждане Армении до 2016 г., выбывшие граждане Украины по полу. Ведомство публикует таблицу раз в год, в конце апреля.",
  },
  origin: {
    publisher: { en: "National Statistics Office of Georgia (Geostat)", ru: "Национальная служба статистики Грузии" },
    landing: "https://www.geostat.ge/en/modules/categories/322/migration",
    citation: "National Statistics Office of Georgia, Number of immigrants and emigrants by sex and citizenship.",
    licence: {
      name: "Geostat terms of data use",
      url: "https://www.geostat.ge/en/page/monacemta-gamoyenebis-pirobebi",
      redistribute: true,
    },
  },
  nearness: "counted",
  trap: {
    en: "The country is that of citizenship, not the one people came from or left for; and only the largest citizenships of a year are listed, so a missing one is not a zero.",
    ru: "Страна – это гражданство, а не откуда приехали или куда уехали; за каждый год перечислены только крупнейшие гражданства, и отсутствие страны – не ноль.",
  },
  areas: ["name"],
  territory: "NAT",
  measures: {
    immigrants: people("IN"),
    emigrants: people("OUT"),
    "immigrants, citizens of Georgia": people("IN", "CITIZENS"),
    "emigrants, citizens of Georgia": people("OUT", "CITIZENS"),
    "immigrants by citizenship": people("IN", "BY_CITZ"),
    "emigrants by citizenship": people("OUT", "BY_CITZ"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts: [EXTRACT.layout],
  russian: {
    immigrants: "прибывшие",
    emigrants: "выбывшие",
    "immigrants, citizens of Georgia": "прибывшие граждане Грузии",
    "emigrants, citizens of Georgia": "выбывшие граждане Грузии",
    "immigrants by citizenship": "прибывшие по гражданству",
    "emigrants by citizenship": "выбывшие по гражданству",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: ["FLW_IN", "FLW_OUT"].map((indicator) => ({
    indicator,
    ref_area: "GEO",
    from_period: "2012",
    reason: method,
    evidence: REVIEW,
  })),
  parse,
});
