import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { layout, REASONS } from "./rows.ts";

export const emissEmployment = defineSource({
  id: "emiss-employment",
  title: { en: "Average annual number of employed people", ru: "Среднегодовая численность занятых" },
  description: {
    en: "Rosstat’s count of people employed in Russia’s economy on average in the year, from 2017, as exported from the statistical portal EMISS. The export also has regions and activities; only the country’s total is taken.",
    ru: "Среднегодовая численность занятых в экономике России с 2017 года по расчётам Росстата, в выгрузке из ЕМИСС. В выгрузке есть регионы и виды деятельности; взят только итог по стране.",
  },
  origin: {
    publisher: { en: "Rosstat (EMISS)", ru: "Росстат (ЕМИСС)" },
    landing: "https://www.fedstat.ru/",
    citation: "Rosstat, EMISS, Average annual number of employed people (integrated sources), from 2017.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "An average over the year from several sources of data, not the labour force survey: it is not comparable with the unemployment rate, and it does not tell foreigners from citizens.",
    ru: "Это среднее за год по нескольким источникам данных, а не обследование рабочей силы: с уровнем безработицы оно несопоставимо и не отделяет иностранцев от граждан.",
  },
  nearness: "counted",
  areas: ["iso3", "name"],
  // The regions include the Republic of Crimea and Sevastopol (README, Definition).
  territory: "NAT",
  measures: {
    [layout.indicator]: {
      indicator: "EMPLOYED",
      direction: "NA",
      unit_raw: layout.unit,
      unit_measure: "PS",
      unit_mult: 0,
    },
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "series",
  layouts: ["export"],
  russian: {
    [layout.unit]: layout.unit,
    [REASONS.activities]: "числа по видам деятельности в России",
    [REASONS.regions]: "числа по регионам России",
  },
  corrections: [],
  breaks: [],
  parse,
});
