import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";

/** Demoscope Weekly no. 1071-1072 states both rules, and quotes Rosstat's yearbook on the second break. */
const DEMOSCOPE = "https://www.demoscope.ru/weekly/2025/01071/barom02.php";

const movers = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "RG",
  duration_rule: [{ since: "2011", rule: "9M" }],
});

export const rosstatMigration = defineSource({
  id: "rosstat-migration",
  title: { en: "International migration by country", ru: "Международная миграция по странам" },
  description: {
    en: "People who arrived in Russia from each country and left for it in the year, by registration. Since 2011 those registered at a place of stay for nine months or more are counted too, and a person whose term has ended is counted as departed. The copy held has the 62 countries its maker could map.",
    ru: "Прибывшие в Россию из каждой страны и выбывшие в неё за год, по данным регистрации. С 2011 года учитываются и зарегистрированные по месту пребывания на срок девять месяцев и более, а человек, чей срок истёк, считается выбывшим. В имеющейся копии 62 страны, которые смог сопоставить её составитель.",
  },
  origin: {
    publisher: { en: "Rosstat", ru: "Росстат" },
    landing: "https://rosstat.gov.ru/folder/12781",
    citation: "Rosstat, International migration (migr2.xls), by country, 1997–2019.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "2011 is a break: departures of the new rule are mostly terms of stay that ended, not people seen leaving. Countries are missing from the copy, some on one side only, so sums and balances over countries must not be made.",
    ru: "2011 год – разрыв ряда: выбытия по новому правилу – это в основном истёкшие сроки пребывания, а не замеченный отъезд. В копии есть не все страны, некоторые – только по прибытию или выбытию, поэтому складывать страны и считать по ним сальдо нельзя.",
  },
  nearness: "counted",
  areas: ["iso3"],
  territory: "NAT",
  measures: { arrival: movers("FLW_IN", "IN"), departure: movers("FLW_OUT", "OUT") },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: readPeriod,
  restates: () => "series",
  layouts: ["decoded"],
  russian: {
    arrival: "прибывшие",
    departure: "выбывшие",
    persons: "человек",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: [
    ...["FLW_IN", "FLW_OUT"].map((indicator) => ({
      indicator,
      ref_area: "RUS",
      from_period: "2011",
      reason: {
        en: "Registration at a place of stay for nine months or more is counted too; a migrant whose term has ended is counted as departed automatically.",
        ru: "Учитывается и регистрация по месту пребывания на срок девять месяцев и более; мигрант, чей срок пребывания истёк, автоматически считается выбывшим.",
      },
      evidence: DEMOSCOPE,
    })),
    {
      indicator: "FLW_IN",
      ref_area: "RUS",
      from_period: "2007",
      reason: {
        en: "Foreigners who received a temporary residence permit for the first time are counted; before, only those registered at a place of residence.",
        ru: "Учитываются иностранцы, впервые получившие разрешение на временное проживание; прежде – только зарегистрированные по месту жительства.",
      },
      evidence: `${DEMOSCOPE}#_ftn15`,
    },
  ],
  parse,
});
