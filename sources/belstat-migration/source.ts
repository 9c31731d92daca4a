import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { OUTSIDE_CIS, REGIONS, TWICE, WITH_CIS, WITHIN } from "./rows.ts";

const persons = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "UNK",
  duration_rule: "UNK",
});

export const belstatMigration = defineSource({
  id: "belstat-migration",
  title: {
    en: "International migration of Belarus: arrivals, departures, net",
    ru: "Международная миграция Беларуси: прибывшие, выбывшие, сальдо",
  },
  description: {
    en: "Arrivals, departures and net migration by year from Belstat’s data portal: all countries together, the CIS and the rest, and by CIS country to 2019. Each answer of the portal covers the years asked for. How long a stay must be to count is not stated.",
    ru: "Прибывшие, выбывшие и миграционный прирост по годам с портала данных Белстата: по всем странам вместе, по СНГ и остальным, по странам СНГ до 2019 года. Каждый ответ портала охватывает запрошенные годы. Какой срок нужен, чтобы попасть в учёт, не указано.",
  },
  origin: {
    publisher: {
      en: "National Statistical Committee of the Republic of Belarus (Belstat)",
      ru: "Национальный статистический комитет Республики Беларусь (Белстат)",
    },
    landing: "https://dataportal.belstat.gov.by/",
    citation:
      "National Statistical Committee of the Republic of Belarus, data portal: indicators 10101300001–10101300003.",
    licence: { name: "Belstat open data", url: null, redistribute: true },
  },
  trap: {
    en: "Nothing was published for 2020–2023. For 2015 the figure “with CIS countries” repeats the total of all countries. Georgia’s 0 in 2009–2013 is no count: it had left the CIS.",
    ru: "За 2020–2023 годы ничего не опубликовано. За 2015 год число «со странами СНГ» повторяет итог по всем странам. Ноль Грузии в 2009–2013 годах – не подсчёт: она вышла из СНГ.",
  },
  nearness: "counted",
  areas: ["name"],
  names: { [WITH_CIS]: "CIS", [OUTSIDE_CIS]: "NON_CIS" },
  territory: "NAT",
  measures: {
    arrivals: persons("FLW_IN", "IN"),
    departures: persons("FLW_OUT", "OUT"),
    "net migration": persons("NETM", "NET"),
  },
  numbers: { group: "\u00a0", decimal: ",", tokens: { "": "O" } },
  marks: { zero: "U" },
  period: readPeriod,
  restates: () => "keys",
  layouts: ["answer"],
  russian: {
    arrivals: "прибывшие",
    departures: "выбывшие",
    "net migration": "миграционный прирост",
    [REGIONS]: "ячейки областей, районов и городов: в базе только страны",
    [WITHIN]: "переезды внутри страны и итог по всем потокам, в который они входят",
    [TWICE]: "вторая ячейка группы стран, напечатанной дважды: то же число или пусто",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
