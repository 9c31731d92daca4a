import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";

export const knomadBilateralRemittances = defineSource({
  id: "knomad-bilateral-remittances",
  title: { en: "Bilateral remittance matrix (estimate)", ru: "Матрица двусторонних денежных переводов (оценка)" },
  description: {
    en: "The World Bank’s modelled allocation of each economy’s remittance receipts to sending economies, from migrant stocks and incomes per head; not officially reported data. Each matrix is for another year (2017, 2018, 2021) and is built on other stocks, so two matrices do not make a series. A matrix is not revised after it is printed.",
    ru: "Расчётное распределение полученных страной переводов по странам отправления, выполненное Всемирным банком по численности мигрантов и доходам на душу населения; это не официальные данные. Каждая матрица относится к своему году (2017, 2018, 2021) и построена на своих численностях, поэтому две матрицы не составляют ряда. После выхода матрица не пересматривается.",
  },
  origin: {
    publisher: { en: "World Bank / KNOMAD", ru: "Всемирный банк / KNOMAD" },
    landing: "https://www.knomad.org/data/remittances",
    citation: "KNOMAD/World Bank, Bilateral Remittance Matrix.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "A model from stocks and incomes, not a record of transfers; some corridors are set to zero by decision.",
    ru: "Это модель по численности и доходам, а не учёт переводов; часть коридоров обнулена по решению.",
  },
  nearness: "modelled",
  areas: ["name"],
  territory: "UNK",
  measures: {
    estimate: {
      indicator: "R_BIL_EST",
      direction: "IN",
      unit_raw: "US$ million",
      unit_measure: "USD",
      unit_mult: 6,
      status: { letter: "E", basis: "source_document" },
    },
  },
  // "-" (2017) and "N/A" (2018): corridors the publisher rules out by policy, so no estimate can exist.
  numbers: { group: "", decimal: ".", tokens: { "": "O", "-": "M", "N/A": "M" } },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts,
  corrections: [],
  breaks: [],
  parse,
});
