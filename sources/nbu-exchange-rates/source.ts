import { defineSource } from "../../schemas/source.ts";
import { officialRates, unprintedNominal } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("UAH");

export const nbuExchangeRates = defineSource({
  ...shared,
  id: "nbu-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of Ukraine",
    ru: "Официальные курсы валют Национального банка Украины",
  },
  description: {
    en: "Ukrainian hryvnias for one to a thousand units of some forty currencies, for every calendar day of a range; an older route gives one day for one unit. An answer restates only the days and currencies it prints.",
    ru: "Украинских гривен за количество единиц от одной до тысячи примерно сорока валют, на каждый календарный день; старый способ даёт один день за одну единицу. Ответ заново печатает только свои дни и валюты.",
  },
  origin: {
    publisher: { en: "National Bank of Ukraine", ru: "Национальный банк Украины" },
    landing: "https://bank.gov.ua/en/markets/exchangerates",
    citation: "National Bank of Ukraine, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Weekends are filled with Friday’s rate: an average over calendar days counts it three times. The older answer prints no number of units.",
    ru: "Выходные заполнены курсом пятницы: в среднем по календарным дням он учтён трижды. В старом ответе количества единиц нет.",
  },
  measures: { ...shared.measures, ...unprintedNominal("UAH") },
  marks: { ...shared.marks, carried: "A" },
  russian: { ...shared.russian, "UAH per unit": "UAH за единицу валюты", rate: "курс", carried: "курс прежнего дня" },
  layouts,
  retrieval,
  parse,
});
