import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("AMD");

export const cbaExchangeRates = defineSource({
  ...shared,
  id: "cba-exchange-rates",
  title: {
    en: "Official exchange rates of the Central Bank of Armenia",
    ru: "Официальные курсы валют Центрального банка Армении",
  },
  description: {
    en: "Armenian drams for one, ten or a hundred units of some thirty currencies, for each working day, from the bank’s web service. An answer restates only the days and currencies it prints.",
    ru: "Армянских драмов за одну, десять или сто единиц примерно тридцати валют, на каждый рабочий день, из веб-службы банка. Ответ заново печатает только свои дни и валюты.",
  },
  origin: {
    publisher: { en: "Central Bank of Armenia", ru: "Центральный банк Армении" },
    landing: "https://www.cba.am/en/SitePages/ExchangeArchive.aspx",
    citation: "Central Bank of Armenia, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "The day is midnight in Yerevan: a program that turns it into universal time moves every rate a day back. Yen, tenge and sum are for ten units, Iranian rials for a hundred.",
    ru: "Дата дана как полночь по Еревану: программа, переводящая её во всемирное время, сдвигает каждый курс на день назад. Иена, тенге и сум даны за десять единиц, иранский риал – за сто.",
  },
  layouts,
  retrieval,
  parse,
});
