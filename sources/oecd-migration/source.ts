import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

export const oecdMigration = defineSource({
  id: "oecd-migration",
  title: { en: "International Migration Database", ru: "База данных о международной миграции" },
  description: {
    en: "Arrivals of foreign citizens in OECD countries, one figure a year as each country counts them; the OECD does not bring them to one definition. The file held has the total only, without citizenships, so it says nothing yet of arrivals from the ten countries.",
    ru: "Прибытия иностранных граждан в страны ОЭСР, одно число в год, как считает каждая страна; к единому определению ОЭСР их не приводит. В имеющемся файле только общий итог, без разбивки по гражданству, и о прибывших из десяти стран он пока не говорит.",
  },
  origin: {
    publisher: {
      en: "Organisation for Economic Co-operation and Development",
      ru: "Организация экономического сотрудничества и развития",
    },
    landing: "https://data-explorer.oecd.org/",
    citation: "OECD, International Migration Database.",
    licence: {
      name: "OECD terms and conditions",
      url: "https://www.oecd.org/en/about/terms-conditions.html",
      redistribute: true,
    },
  },
  trap: {
    en: "Countries count by their own rules: some from three months of stay, some from a year, some only permits for permanent residence. The figures of two countries are not comparable.",
    ru: "Страны считают по своим правилам: одни от трёх месяцев пребывания, другие от года, третьи только разрешения на постоянное проживание. Числа двух стран несопоставимы.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: { W: "W1" },
  territory: "UNK",
  measures: {
    B11: {
      indicator: "FLW_IN",
      direction: "IN",
      unit_raw: "Persons",
      unit_measure: "PS",
      unit_mult: 0,
      breakdown_1: "FOREIGNERS",
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: { A: "A", B: "B", E: "E", P: "P" },
  period: readPeriod,
  restates: () => "keys",
  layouts: ["sdmx-csv"],
  russian: { Persons: "человек", B11: "B11: приток иностранного населения" },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
