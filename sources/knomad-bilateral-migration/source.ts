import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";

export const knomadBilateralMigration = defineSource({
  id: "knomad-bilateral-migration",
  title: { en: "Bilateral migration matrix (estimate)", ru: "Матрица двусторонней миграции (оценка)" },
  description: {
    en: "The World Bank’s estimate of how many people from each origin live in each destination, compiled from the United Nations’ totals and national counts. Each matrix is for another year (2010, 2013, 2017); the concept (birth or citizenship) is not stated by cell. A later matrix does not revise an earlier one.",
    ru: "Оценка Всемирного банка: сколько выходцев из каждой страны живёт в каждой стране назначения; свод итогов ООН и национальных подсчётов. Каждая матрица относится к своему году (2010, 2013, 2017); признак (рождение или гражданство) по ячейкам не указан. Новая матрица не пересматривает прежнюю.",
  },
  origin: {
    publisher: { en: "World Bank / KNOMAD", ru: "Всемирный банк / KNOMAD" },
    landing: "https://www.knomad.org/",
    citation: "World Bank / KNOMAD, Bilateral Migration Matrix.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "The matrix combines censuses of many years under one title year.",
    ru: "Матрица соединяет переписи разных лет под одним годом в названии.",
  },
  nearness: "compiled",
  areas: ["name"],
  territory: "UNK",
  measures: {
    stock: {
      indicator: "STK_IMM",
      direction: "NA",
      unit_raw: "persons",
      unit_measure: "PS",
      unit_mult: 0,
      concept_basis: "UNK",
      duration_rule: "UNK",
      status: { letter: "E", basis: "source_document" },
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  // The title prints a year and no day; a mid-year date would be our guess.
  period: readPeriod,
  restates: () => "keys",
  layouts,
  corrections: [],
  breaks: [],
  parse,
});
