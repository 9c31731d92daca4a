import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

/** The tables' footnotes were not seen: on which register and rule of stay they rest is not stated (README). */
const people = (direction: "IN" | "OUT"): Measure => ({
  indicator: direction === "IN" ? "FLW_IN" : "FLW_OUT",
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "UNK",
  duration_rule: "UNK",
});

export const nbsMigration = defineSource({
  id: "nbs-migration",
  title: {
    en: "Registered emigrants by destination and immigrants by origin (Moldova)",
    ru: "Зарегистрированные эмигранты по стране назначения и иммигранты по стране происхождения (Молдова)",
  },
  description: {
    en: "Registered moves from and to Moldova by country, from two tables of the database of the National Bureau of Statistics. Held is a typed extract for 2015, 2018, 2020, 2022 and 2024 and thirteen selected countries, summed over the sexes by the author of the copy. It has no totals, and none may be built from it.",
    ru: "Зарегистрированные выезды из Молдовы и приезды по странам из двух таблиц базы данных Национального бюро статистики. Здесь – набранная вручную часть за 2015, 2018, 2020, 2022 и 2024 гг. по тринадцати выбранным странам; мужчин и женщин сложил автор копии. Итогов в ней нет, и складывать их из неё нельзя.",
  },
  origin: {
    publisher: {
      en: "National Bureau of Statistics of the Republic of Moldova",
      ru: "Национальное бюро статистики Республики Молдова",
    },
    landing: "https://statbank.statistica.md/pxweb/en/20%20Populatia%20si%20procesele%20demografice/POP070/",
    citation: "National Bureau of Statistics of the Republic of Moldova, Statbank, tables POP07100 and POP07300.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  nearness: "counted",
  trap: {
    en: "Only moves that were registered, some thousands a year, far fewer than those who left; the office’s figures by border crossings are another series.",
    ru: "Только зарегистрированные переезды, несколько тысяч в год, намного меньше, чем уехало; данные ведомства по пересечениям границы – другой ряд.",
  },
  areas: ["name"],
  territory: "NAT",
  measures: { "emigrants by destination": people("OUT"), "immigrants by origin": people("IN") },
  numbers: { group: "", decimal: ".", tokens: { "": "O", "-": "O", "..": "O" } },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts,
  russian: {
    "emigrants by destination": "эмигранты по стране назначения",
    "immigrants by origin": "иммигранты по стране происхождения",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
