import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse } from "./parse.ts";

const migrants = (direction: Measure["direction"]): Measure => ({
  indicator: "LAB_FLW",
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "UNK",
  status: quoted,
});

export const tjkLabourMigrantsPress = defineSource({
  ...pressSource,
  id: "tjk-labour-migrants-press",
  title: {
    en: "Labour migrants of Tajikistan who left, as quoted by the press",
    ru: "Выехавшие трудовые мигранты Таджикистана по публикациям прессы",
  },
  description: {
    en: "Labour migrants who left Tajikistan in a half-year or a year, by destination and sex, and those who returned, that news sites quote from the Ministry of Labour, Migration and Employment. The ministry counts migration cards filled in on departure.",
    ru: "Трудовые мигранты, выехавшие из Таджикистана за полугодие или год, по странам назначения и полу, и вернувшиеся, которых новостные сайты приводят со ссылкой на Министерство труда, миграции и занятости. Министерство считает миграционные карты, заполненные при выезде.",
  },
  origin: {
    publisher: {
      en: "Ministry of Labour, Migration and Employment of Tajikistan (press)",
      ru: "Министерство труда, миграции и занятости Таджикистана (пресса)",
    },
    landing: "https://mehnat.tj",
    citation:
      "Ministry of Labour, Migration and Employment of Tajikistan, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  names: { "other countries": "_X_OTHER" },
  trap: {
    en: "Cards filled in on departure, not people abroad at a date. Russia counts by another method and prints other figures.",
    ru: "Карты, заполненные при выезде, а не люди, находящиеся за рубежом на дату. Россия считает иначе и печатает другие числа.",
  },
  measures: { "departed, persons": migrants("OUT"), "returned, persons": migrants("IN") },
  layouts,
  russian: {
    ...pressRussian,
    "departed, persons": "выехали, человек",
    "returned, persons": "вернулись, человек",
  },
  parse,
});
