import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("BYN");

export const nbrbExchangeRates = defineSource({
  ...shared,
  id: "nbrb-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of Belarus",
    ru: "Официальные курсы валют Национального банка Республики Беларусь",
  },
  description: {
    en: "Belarusian roubles for one to a hundred thousand units of some thirty currencies: all currencies on one day, or one currency day by day. An answer restates only the days and currencies it prints.",
    ru: "Белорусских рублей за количество единиц от одной до ста тысяч примерно тридцати валют: все валюты на день или одна валюта по дням. Ответ заново печатает только свои дни и валюты.",
  },
  origin: {
    publisher: { en: "National Bank of the Republic of Belarus", ru: "Национальный банк Республики Беларусь" },
    landing: "https://www.nbrb.by/statistics/rates/ratesdaily.asp",
    citation: "National Bank of the Republic of Belarus, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "The day-by-day answer prints neither the currency nor the number of units, and repeats Friday’s rate on Saturday and Sunday.",
    ru: "В ответе по дням нет ни названия валюты, ни количества единиц, а курс пятницы повторён в субботу и воскресенье.",
  },
  layouts,
  retrieval,
  parse,
});
