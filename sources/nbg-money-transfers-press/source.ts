import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { ARTICLES } from "./rows.ts";

const money = (direction: "IN" | "OUT"): Measure => ({
  indicator: direction === "IN" ? "MTO_IN" : "MTO_OUT",
  direction,
  unit_raw: "million USD",
  unit_measure: "USD",
  unit_mult: 6,
  breakdown_1: "MTS",
  status: { letter: "U", basis: "source_document" },
});

export const nbgMoneyTransfersPress = defineSource({
  id: "nbg-money-transfers-press",
  title: {
    en: "Money transfers by countries (Georgia), quoted in the press",
    ru: "Денежные переводы по странам (Грузия), по публикациям прессы",
  },
  description: {
    en: "Two months of the National Bank of Georgia’s statistics of money transfers, as a news agency printed them: December 2017 and September 2020. By country, money received only, rounded to a hundred or ten thousand dollars; of money sent, the total alone. The bank itself prints thousands of dollars and revises them.",
    ru: "Два месяца статистики денежных переводов Национального банка Грузии в изложении информационного агентства: декабрь 2017 г. и сентябрь 2020 г. По странам – только полученные переводы, с округлением до ста или десяти тысяч долларов; отправленные – только итогом. Сам банк печатает тысячи долларов и пересматривает их.",
  },
  origin: {
    publisher: { en: "National Bank of Georgia (via Trend)", ru: "Национальный банк Грузии (агентство «Тренд»)" },
    landing: "https://en.trend.az/business/it/3334652.html",
    citation: "National Bank of Georgia, money transfers, as quoted by Trend News Agency.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  nearness: "quoted",
  trap: {
    en: "Only countries above a million dollars a month are listed: a missing one is not a zero, and the list does not add up to the total.",
    ru: "Перечислены только страны, откуда пришло больше миллиона долларов за месяц: отсутствие страны – не ноль, а сумма по списку меньше итога.",
  },
  areas: ["name"],
  names: { Total: "W1" },
  territory: "NAT",
  measures: { inflow: money("IN"), outflow: money("OUT") },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts: ARTICLES.map((a) => a.layout),
  russian: { "million USD": "млн долл. США", "transcribed figures": "числа набраны вручную" },
  corrections: [],
  breaks: [],
  parse,
});
