import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";

export const rpwMeanCosts2017 = defineSource({
  id: "rpw-mean-costs-2017",
  title: {
    en: "Remittance Prices Worldwide: mean cost in 2017 over two amounts",
    ru: "Remittance Prices Worldwide: средняя стоимость за 2017 г. по двум суммам",
  },
  description: {
    en: "The cost of sending money in 363 corridors in 2017: a researcher’s mean over all firms and surveys of that year and over the amounts of 200 and 500 dollars, from the World Bank’s quotes. One year, one file; it will not be continued.",
    ru: "Стоимость перевода в 363 коридорах в 2017 г.: среднее, посчитанное исследователем по всем фирмам и опросам года и по суммам 200 и 500 долларов, из котировок Всемирного банка. Один год, один файл; продолжения не будет.",
  },
  origin: {
    publisher: {
      en: "World Bank, averaged by the author of hbenveniste/mig-fund",
      ru: "Всемирный банк, среднее посчитано автором hbenveniste/mig-fund",
    },
    landing: "https://github.com/hbenveniste/mig-fund",
    citation: "World Bank, Remittance Prices Worldwide; means over 2017 by the repository hbenveniste/mig-fund.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "“Origin” is the migrant’s: the country that receives the money. The mean joins two amounts, so it is neither the cost of 200 nor of 500 dollars.",
    ru: "«Origin» – страна происхождения мигранта, то есть получатель денег. Среднее взято по двум суммам, поэтому это не стоимость перевода ни 200, ни 500 долларов.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  territory: "UNK",
  measures: {
    phi: {
      indicator: "COST_AVG",
      direction: "OUT",
      unit_raw: "share of the amount sent",
      unit_measure: "PT",
      unit_mult: 2,
      producer: "rpw-corridor-costs",
      status: { letter: "E", basis: "source_document" },
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: readPeriod,
  restates: () => "series",
  layouts,
  russian: {
    phi: "phi (средняя стоимость)",
    "share of the amount sent": "доля от суммы перевода",
  },
  corrections: [],
  breaks: [],
  parse,
});
