import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

export const armstatSdg = defineSource({
  id: "armstat-sdg",
  title: {
    en: "Sustainable Development Goals of Armenia: remittances, refugees, returned migrants",
    ru: "Цели устойчивого развития Армении: денежные переводы, беженцы, вернувшиеся мигранты",
  },
  description: {
    en: "Four indicators of Armenia’s national platform of the Sustainable Development Goals, by year since 2015: remittances in per cent of GDP (17.3.2), the cost of sending 200 dollars (10.c.1), refugees by country (10.7.4) and returned migrants in paid work (10.7.2.a, a household survey). The platform gathers them from other producers, named below, and restates each file as a whole.",
    ru: "Четыре показателя национальной платформы целей устойчивого развития Армении, по годам с 2015 г.: денежные переводы в процентах ВВП (17.3.2), стоимость перевода 200 долларов (10.c.1), беженцы по странам (10.7.4) и вернувшиеся мигранты с оплачиваемой работой (10.7.2.a, обследование домохозяйств). Платформа собирает их у других ведомств, названных ниже, и каждый раз заново печатает файл целиком.",
  },
  origin: {
    publisher: {
      en: "Statistical Committee of the Republic of Armenia",
      ru: "Статистический комитет Республики Армения",
    },
    landing: "https://armstat.github.io/sdg-site-armenia",
    citation:
      "Statistical Committee of the Republic of Armenia, national platform of the Sustainable Development Goals.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  nearness: "reported",
  trap: {
    en: "The shares of remittances equal the World Bank’s in every year, so the two do not confirm each other; the cost of a transfer is the United Nations’ figure. Refugees of 10.7.4 are far too few to be all who live in Armenia: the rates come to about 40 to 370 people.",
    ru: "Доля переводов во все годы равна доле Всемирного банка, поэтому друг друга они не подтверждают; стоимость перевода – число ООН. Беженцев в 10.7.4 слишком мало, чтобы это были все живущие в Армении: по этим долям выходит от 40 до 370 человек.",
  },
  areas: ["name"],
  names: { total: "W1", "Other countries": "_X_OTHER" },
  territory: "NAT",
  measures: {
    "10.7.2.a": {
      indicator: "RET_WORK_SH",
      direction: "NA",
      unit_raw: "%",
      unit_measure: "PT",
      unit_mult: 0,
      // Integrated Living Conditions Survey (README, Upstream)
      concept_basis: "SV",
    },
    "10.7.4, per 100000 population": {
      indicator: "REF_RATE",
      direction: "NA",
      unit_raw: "per 100000 population",
      unit_measure: "RT100K",
      unit_mult: 0,
      producer: "Migration and Citizenship Service of Armenia",
    },
    "10.7.4, %": {
      indicator: "REF_SH",
      direction: "NA",
      unit_raw: "%",
      unit_measure: "PT",
      unit_mult: 0,
      producer: "Migration and Citizenship Service of Armenia",
    },
    "10.c.1": {
      indicator: "COST_200",
      direction: "IN",
      unit_raw: "%",
      unit_measure: "PT",
      unit_mult: 0,
      producer: "United Nations Statistics Division",
    },
    "17.3.2": {
      indicator: "R_GDP",
      direction: "IN",
      unit_raw: "%",
      unit_measure: "PT_GDP",
      unit_mult: 0,
      producer: "Central Bank of Armenia",
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: readPeriod,
  restates: () => "series",
  layouts,
  russian: {
    "%": "%",
    "per 100000 population": "на 100 000 человек населения",
    "10.7.2.a": "показатель 10.7.2.a",
    "10.7.4, per 100000 population": "показатель 10.7.4, на 100 000 человек населения",
    "10.7.4, %": "показатель 10.7.4, %",
    "10.c.1": "показатель 10.c.1",
    "17.3.2": "показатель 17.3.2",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
