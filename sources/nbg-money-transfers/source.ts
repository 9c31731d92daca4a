import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { BESIDE, flowMeasure, NAMES, UNIT } from "./rows.ts";

const EVIDENCE =
  "https://github.com/DuruMakh/geodata.ge/blob/02f4fd44ecba1eece386a45c3ab5ad5f5bec3062/docs/data-methodology/external-flows-annual.md";

const money = (direction: "IN" | "OUT", unit_raw = "USD", unit_mult = 0): Measure => ({
  indicator: direction === "IN" ? "MTO_IN" : "MTO_OUT",
  direction,
  unit_raw,
  unit_measure: "USD",
  unit_mult,
  breakdown_1: "MTS",
});

export const nbgMoneyTransfers = defineSource({
  id: "nbg-money-transfers",
  title: { en: "Money transfers by countries (Georgia)", ru: "Денежные переводы по странам (Грузия)" },
  description: {
    en: "The National Bank of Georgia’s statistics of money sent and received through fast money transfer systems, by country; gross in both directions, published every month about the 15th. Held is a typed extract of yearly sums: all countries 2000–2025, the Russian Federation 2011–2025, Afghanistan in four years. The sums of the twelve months were made by the author of the copy, not by the bank.",
    ru: "Статистика Национального банка Грузии о деньгах, отправленных и полученных через системы быстрых денежных переводов, по странам; без взаимного вычета, ежемесячно около 15-го числа. Здесь – набранная вручную часть, суммы за год: все страны за 2000–2025 гг., Россия за 2011–2025 гг., Афганистан за четыре года. Двенадцать месяцев сложил автор копии, а не банк.",
  },
  origin: {
    publisher: { en: "National Bank of Georgia", ru: "Национальный банк Грузии" },
    landing: "https://nbg.gov.ge/en/statistics/statistics-data",
    citation: "National Bank of Georgia, Money Transfers by Countries.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  nearness: "reported",
  trap: {
    en: "These are transfers through transfer systems only, not the balance of payments; and the yearly figures are sums of months made by the author of the copy, up to 2,102 dollars off the bank’s own yearly totals.",
    ru: "Это только переводы через системы денежных переводов, а не платёжный баланс; годовые числа – суммы месяцев, сложенные автором копии, и расходятся с годовыми итогами банка на величину до 2102 долларов.",
  },
  areas: ["name"],
  names: NAMES,
  territory: "NAT",
  measures: {
    inflow: money("IN"),
    outflow: money("OUT"),
    [flowMeasure("Inflow")]: money("IN", UNIT, 3),
    [flowMeasure("Outflow")]: money("OUT", UNIT, 3),
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts,
  russian: {
    USD: "долл. США",
    [UNIT]: "тыс. долл. США",
    [flowMeasure("Inflow")]: "поступило (тыс. долл. США)",
    [flowMeasure("Outflow")]: "отправлено (тыс. долл. США)",
    [BESIDE]: "ячейки рядом с месяцами таблицы",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: ["MTO_IN", "MTO_OUT"].map((indicator) => ({
    indicator,
    ref_area: "GEO",
    from_period: "2010",
    reason: {
      en: "From January 2010 transfers through micro-finance organisations are included.",
      ru: "С января 2010 г. учтены переводы через микрофинансовые организации.",
    },
    evidence: EVIDENCE,
  })),
  retrieval,
  parse,
});
