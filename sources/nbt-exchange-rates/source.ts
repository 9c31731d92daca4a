import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("TJS");

export const nbtExchangeRates = defineSource({
  ...shared,
  id: "nbt-exchange-rates",
  title: {
    en: "Official exchange rates of the National Bank of Tajikistan",
    ru: "Официальные курсы валют Национального банка Таджикистана",
  },
  description: {
    en: "Tajik somoni for one to a thousand units of some thirty-five currencies on one day. An answer restates only the day it prints.",
    ru: "Таджикских сомони за количество единиц от одной до тысячи примерно тридцати пяти валют на один день. Ответ заново печатает только свой день.",
  },
  origin: {
    publisher: { en: "National Bank of Tajikistan", ru: "Национальный банк Таджикистана" },
    landing: "https://www.nbt.tj/en/kurs/kurs.php",
    citation: "National Bank of Tajikistan, official exchange rates, www.nbt.tj.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Asked for a day that cannot be, the bank answers with today’s rates and no word of it: only the date inside the answer counts. The Russian rouble still has its number of before 1998.",
    ru: "На запрос невозможного дня банк молча отвечает сегодняшними курсами: верна только дата внутри ответа. У российского рубля всё ещё номер, действовавший до 1998 г.",
  },
  layouts,
  retrieval,
  parse,
});
