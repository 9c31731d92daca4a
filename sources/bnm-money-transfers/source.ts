import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { RELEASES } from "./rows.ts";

export const bnmMoneyTransfers = defineSource({
  id: "bnm-money-transfers",
  title: {
    en: "Money transfers from abroad in favour of individuals through banks, net settlements (Moldova)",
    ru: "Переводы из-за рубежа в пользу физических лиц через банки, чистые расчёты (Молдова)",
  },
  description: {
    en: "The National Bank of Moldova’s yearly releases, 2017–2020, by country of the sender. What came through transfer systems is the balance between inflows and outflows of each system; what came through SWIFT is gross. Twelve countries and, for 2018 and 2020, the total. Held is a typed copy, in which the figures of 2017 and 2019 are rounded to a million dollars.",
    ru: "Годовые сообщения Национального банка Молдовы за 2017–2020 гг. по странам отправителей. Через системы переводов – сальдо поступлений и отправлений каждой системы, через SWIFT – без вычета. Двенадцать стран и итог за 2018 и 2020 гг. Здесь – набранная вручную копия, в которой числа за 2017 и 2019 гг. округлены до миллиона долларов.",
  },
  origin: {
    publisher: { en: "National Bank of Moldova", ru: "Национальный банк Молдовы" },
    landing:
      "https://www.bnm.md/en/content/money-transfers-abroad-individuals-banks-republic-moldova-2020-net-settlements",
    citation: "National Bank of Moldova, Money transfers from abroad in favour of individuals (net settlements).",
    licence: {
      name: "National Bank of Moldova terms of use",
      url: "https://www.bnm.md/en/content/terms-use",
      redistribute: false,
    },
  },
  nearness: "reported",
  trap: {
    en: "Net settlements are not money received: outflows through the same transfer systems are already taken off. Salaries from foreign offices and pensions are in, banks on the left bank of the Nistru are not.",
    ru: "Чистые расчёты – не полученные деньги: отправленное через те же системы переводов уже вычтено. Зарплаты от иностранных представительств и пенсии учтены, банки левого берега Днестра – нет.",
  },
  areas: ["name"],
  names: { Total: "W1" },
  territory: "CTL",
  measures: {
    "net settlements": {
      indicator: "MTO_NET",
      direction: "NET",
      unit_raw: "million USD",
      unit_measure: "USD",
      unit_mult: 6,
    },
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: { "≈": "E" },
  period: readPeriod,
  restates: () => "keys",
  layouts: [RELEASES.layout],
  russian: {
    "net settlements": "чистые расчёты",
    "million USD": "млн долл. США",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: [],
  parse,
});
