import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("MDL");

export const bnmExchangeRates = defineSource({
  ...shared,
  id: "bnm-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of Moldova",
    ru: "Официальные курсы валют Национального банка Молдовы",
  },
  description: {
    en: "Moldovan lei for one, ten or a hundred units of some forty currencies on one day. An answer restates only the day it prints.",
    ru: "Молдавских леев за одну, десять или сто единиц примерно сорока валют на один день. Ответ заново печатает только свой день.",
  },
  origin: {
    publisher: { en: "National Bank of Moldova", ru: "Национальный банк Молдовы" },
    landing: "https://www.bnm.md/en/content/official-exchange-rates",
    citation: "National Bank of Moldova, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "The numbers in “Valute ID” are the bank’s own, not ISO codes, and a dozen currencies are for ten or a hundred units.",
    ru: "Числа в «Valute ID» – внутренние номера банка, а не коды ИСО; дюжина валют дана за десять или сто единиц.",
  },
  layouts,
  retrieval,
  parse,
});
