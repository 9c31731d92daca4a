import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("RUB");

export const cbrExchangeRates = defineSource({
  ...shared,
  id: "cbr-exchange-rates",
  title: { en: "Official exchange rates of the Bank of Russia", ru: "Официальные курсы валют Банка России" },
  description: {
    en: "Russian roubles for one to a million units of some fifty currencies: all currencies on one day, or one currency over a range of days. An answer restates only the days and currencies it prints.",
    ru: "Российских рублей за количество единиц от одной до миллиона примерно пятидесяти валют: все валюты на день или одна валюта за несколько дней. Ответ заново печатает только свои дни и валюты.",
  },
  origin: {
    publisher: { en: "Bank of Russia", ru: "Банк России" },
    landing: "https://www.cbr.ru/eng/currency_base/daily/",
    citation: "Bank of Russia, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "The day is the one the rate is for, not the one asked: on Sunday 26 April 2026 the answer is dated Saturday the 25th. Half of the currencies are not for one unit.",
    ru: "Дата – день, на который установлен курс, а не день запроса: в воскресенье 26 апреля 2026 г. ответ датирован субботой, 25-м. Половина валют дана не за одну единицу.",
  },
  numbers: { ...shared.numbers, decimal: "," },
  layouts,
  retrieval,
  parse,
});
