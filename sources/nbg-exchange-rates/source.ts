import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { AS_NUMBER } from "./rows.ts";

const shared = officialRates("GEL");

export const nbgExchangeRates = defineSource({
  ...shared,
  id: "nbg-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of Georgia",
    ru: "Официальные курсы валют Национального банка Грузии",
  },
  description: {
    en: "Georgian lari for one to ten thousand units of some forty currencies, on the day the rates are valid from. An answer restates only the day it prints.",
    ru: "Грузинских лари за количество единиц от одной до десяти тысяч примерно сорока валют, на день начала действия курса. Ответ заново печатает только свой день.",
  },
  origin: {
    publisher: { en: "National Bank of Georgia", ru: "Национальный банк Грузии" },
    landing: "https://nbg.gov.ge/en/monetary-policy/currency",
    citation: "National Bank of Georgia, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Asked for a day without rates the bank answers with an earlier day: 2 March 2026 gives 28 February 2026. Most rates are for ten, a hundred or a thousand units.",
    ru: "На запрос дня без курсов банк отвечает более ранним днём: на 2 марта 2026 г. – курсами на 28 февраля. Большинство курсов даны за десять, сто или тысячу единиц.",
  },
  russian: { ...shared.russian, [AS_NUMBER]: "тот же курс числом" },
  layouts,
  retrieval,
  parse,
});
