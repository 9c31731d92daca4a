import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { layouts, parse, reasons } from "./parse.ts";
import { retrieval } from "./requests.ts";

const UNIT = "as a percentage of the corresponding period of the previous year";
const QUARTERLY = "1.01.01.0033";

const index: Measure = {
  indicator: "GDP_INDEX",
  direction: "NA",
  unit_raw: UNIT,
  unit_measure: "PT",
  unit_mult: 0,
};

/** Months from January on to the end of the quarter: the second is the half, the fourth the year. */
const fromJanuary = (text: string) => text.replace(/-Q2$/, "-S1").replace(/-Q4$/, "");

export const siatIndicators = defineSource({
  id: "siat-indicators",
  title: { en: "SIAT, statistical information of Uzbekistan", ru: "SIAT, статистическая информация Узбекистана" },
  description: {
    en: "Datasets of the National Statistics Committee of Uzbekistan in the layout of its SIAT service. Read so far: gross domestic product in per cent of the same period of the previous year, by year and, from January on, by quarter. Each change of a dataset restates it whole.",
    ru: "Наборы данных Национального комитета Узбекистана по статистике в том виде, в каком их отдаёт служба SIAT. Пока читается валовой внутренний продукт в процентах к соответствующему периоду предыдущего года: по годам и, нарастающим итогом с января, по кварталам. При каждом изменении набор печатается заново целиком.",
  },
  origin: {
    publisher: {
      en: "National Statistics Committee of Uzbekistan",
      ru: "Национальный комитет Республики Узбекистан по статистике",
    },
    landing: "https://siat.stat.uz",
    citation: "National Statistics Committee of the Republic of Uzbekistan, SIAT.",
    licence: { name: "CC BY 4.0 (unverified)", url: null, redistribute: false },
  },
  nearness: "reported",
  trap: {
    en: "107.7 is growth of 7.7%, not of 107.7%. Quarters run from January: the second is the half-year, the fourth the year.",
    ru: "107,7 – это прирост на 7,7\u00a0%, а не на 107,7\u00a0%. Кварталы идут нарастающим итогом с января: второй – полугодие, четвёртый – год.",
  },
  areas: ["name"],
  names: { "1700": "UZB" },
  territory: "NAT",
  measures: { "1.01.01.0009": index, [QUARTERLY]: index },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: { preliminary: "P" },
  period: (text, measure) => readPeriod(measure === QUARTERLY ? fromJanuary(text) : text),
  // Two datasets print one indicator: one of them never withdraws what only the other prints.
  restates: () => "keys",
  layouts,
  russian: {
    [UNIT]: "в процентах к соответствующему периоду предыдущего года",
    [reasons.regions]: "числа областей",
    [reasons.nineMonths]: "январь–сентябрь вместе: такого периода в рядах нет",
  },
  corrections: [],
  breaks: [
    {
      indicator: "GDP_INDEX",
      ref_area: "UZB",
      from_period: "2018",
      reason: {
        en: "From 2018 on the data take the non-observed economy into account (2008 SNA).",
        ru: "С 2018 г. данные учитывают ненаблюдаемую экономику (СНС-2008).",
      },
      evidence: "https://api.siat.stat.uz/media/uploads/sdmx/sdmx_data_1857.json",
    },
  ],
  retrieval,
  parse,
});
