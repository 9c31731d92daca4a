import { defineSource } from "../../schemas/source.ts";
import { officialRates } from "../_kit/rate-source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const shared = officialRates("UZS");

export const cbuExchangeRates = defineSource({
  ...shared,
  id: "cbu-exchange-rates",
  title: {
    en: "Official exchange rates of the Central Bank of Uzbekistan",
    ru: "Официальные курсы валют Центрального банка Узбекистана",
  },
  description: {
    en: "Uzbek sums for one or ten units of some seventy-five currencies on one day. An answer restates only the day it prints.",
    ru: "Узбекских сумов за одну или десять единиц примерно семидесяти пяти валют на один день. Ответ заново печатает только свой день.",
  },
  origin: {
    publisher: { en: "Central Bank of Uzbekistan", ru: "Центральный банк Узбекистана" },
    landing: "https://cbu.uz/en/arkhiv-kursov-valyut/",
    citation: "Central Bank of Uzbekistan, official exchange rates.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "In 2020 all rates were for one unit, in 2026 three are for ten: the number of units must be read in every row. The Bulgarian lev is still listed after the country took the euro.",
    ru: "В 2020 г. все курсы были за одну единицу, в 2026 г. три – за десять: количество единиц нужно читать в каждой строке. Болгарский лев остаётся в списке и после перехода страны на евро.",
  },
  layouts,
  retrieval,
  parse,
});
