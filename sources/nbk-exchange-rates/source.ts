import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("KZT");

export const nbkExchangeRates = defineSource({
  ...shared,
  id: "nbk-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of Kazakhstan",
    ru: "Официальные курсы валют Национального банка Казахстана",
  },
  description: {
    en: "Kazakhstan tenge for one to a thousand units of some forty currencies on one day. An answer restates only the day it prints.",
    ru: "Казахстанских тенге за количество единиц от одной до тысячи примерно сорока валют на один день. Ответ заново печатает только свой день.",
  },
  origin: {
    publisher: { en: "National Bank of Kazakhstan", ru: "Национальный банк Казахстана" },
    landing: "https://nationalbank.kz/en/exchangerates/ezhednevnye-oficialnye-rynochnye-kursy-valyut",
    citation: "National Bank of Kazakhstan, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "The field names mislead: “title” is the currency’s code, “description” the rate, “quant” the number of units.",
    ru: "Названия полей обманчивы: title – код валюты, description – курс, quant – количество единиц.",
  },
  layouts,
  retrieval,
  parse,
});
