import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { VALID_FOR } from "./rows.ts";

const shared = officialRates("KGS");

export const nbkrExchangeRates = defineSource({
  ...shared,
  id: "nbkr-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of the Kyrgyz Republic",
    ru: "Официальные курсы валют Национального банка Кыргызской Республики",
  },
  description: {
    en: "Kyrgyz som for one to a hundred units: five currencies each working day, forty others once a week for seven days, and an archive of one currency as a web page. An answer restates only the days and currencies it prints.",
    ru: "Кыргызских сомов за количество единиц от одной до ста: пять валют каждый рабочий день, сорок других раз в неделю на семь дней и архив одной валюты веб-страницей. Ответ заново печатает только свои дни и валюты.",
  },
  origin: {
    publisher: { en: "National Bank of the Kyrgyz Republic", ru: "Национальный банк Кыргызской Республики" },
    landing: "https://www.nbkr.kg/index1.jsp?item=1562&lang=ENG",
    citation: "National Bank of the Kyrgyz Republic, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "The archive page prints neither the currency nor the number of units. The weekly list still prints the old Belarusian rouble (BYR), at a rate that no longer moves.",
    ru: "На странице архива нет ни валюты, ни количества единиц. В недельном списке всё ещё есть старый белорусский рубль (BYR) по курсу, который больше не меняется.",
  },
  numbers: { ...shared.numbers, decimal: "," },
  russian: { ...shared.russian, [VALID_FOR]: "срок действия курса в днях" },
  layouts,
  retrieval,
  parse,
});
