import { readPeriod, stockOn } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

export const bnsSdg = defineSource({
  id: "bns-sdg",
  title: {
    en: "Sustainable Development Goals of Kazakhstan: remittances and refugees",
    ru: "Цели устойчивого развития Казахстана: денежные переводы и беженцы",
  },
  description: {
    en: "Two indicators of Kazakhstan’s national platform of the Sustainable Development Goals: remittances received in per cent of GDP (17.3.2), by year since 2010, and refugees (10.7.4), for three years. Remittances here are net compensation of employees and personal transfers received, by the National Bank’s data.",
    ru: "Два показателя национальной платформы целей устойчивого развития Казахстана: полученные денежные переводы в процентах ВВП (17.3.2), по годам с 2010 г., и беженцы (10.7.4), за три года. Переводы здесь – чистая оплата труда и полученные личные трансферты, по данным Национального банка.",
  },
  origin: {
    publisher: { en: "Bureau of National Statistics of Kazakhstan", ru: "Бюро национальной статистики Казахстана" },
    landing: "https://github.com/kazstat/sdg-data-kazstat",
    citation: "Bureau of National Statistics of Kazakhstan, national platform of the Sustainable Development Goals.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  nearness: "reported",
  trap: {
    en: "The file of refugees says neither the unit nor the date; 1.5 for 2023 after 16.57 for 2021 looks like a change of unit.",
    ru: "В файле о беженцах нет ни единицы, ни даты; 1,5 за 2023 г. после 16,57 за 2021 г. похоже на смену единицы.",
  },
  areas: ["iso3"],
  territory: "NAT",
  measures: {
    "17-3-2": {
      indicator: "R_GDP",
      direction: "IN",
      unit_raw: "PT",
      unit_measure: "PT_GDP",
      unit_mult: 0,
      // Net compensation of employees, where the World Bank's series has gross (README).
      status: { letter: "D", basis: "source_document" },
    },
    "10-7-4": {
      indicator: "REF_RATE",
      direction: "NA",
      unit_raw: "not stated in the file",
      unit_measure: "RT100K",
      unit_mult: 0,
      status: { letter: "U", basis: "rule" },
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: (text, measure) => (measure === "10-7-4" ? stockOn(`${text}-12-31`, "A") : readPeriod(text)),
  restates: () => "series",
  layouts,
  russian: {
    PT: "%",
    "not stated in the file": "в файле не указана",
    "17-3-2": "показатель 17.3.2",
    "10-7-4": "показатель 10.7.4",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
