import { defineSource } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { FIRST, layouts, parse, REVISED } from "./parse.ts";

export const nbuPrivateRemittancesPress = defineSource({
  ...pressSource,
  id: "nbu-private-remittances-press",
  title: {
    en: "Private remittances to Ukraine by the National Bank, quoted by the press",
    ru: "Частные денежные переводы в Украину по данным Национального банка, из прессы",
  },
  description: {
    en: "Private remittances to Ukraine by official and informal channels, in all, from the largest senders, the EU and the CIS, and by channel, in some months, quarters and years of 2017–2023, as news pages quote the National Bank. They are balance-of-payments estimates that the bank revises, sometimes by billions.",
    ru: "Частные денежные переводы в Украину по официальным и неофициальным каналам: всего, из главных стран-отправителей, из ЕС и СНГ и по каналам, за некоторые месяцы, кварталы и годы 2017–2023 гг., как Национальный банк цитируют новостные сайты. Это оценки платёжного баланса, которые банк пересматривает, иногда на миллиарды.",
  },
  origin: {
    publisher: { en: "National Bank of Ukraine (press)", ru: "Национальный банк Украины (пресса)" },
    landing:
      "https://bank.gov.ua/en/archive-news/all/67093111-national-bank-of-ukraine-improves-the-methodology-for-calculating-personal-remittances-to-ukraine-and-clarifies-calculations-hereof-for-2015-2017",
    citation: "National Bank of Ukraine, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "For 2021 the bank first gave 15.03, a year later 14.019 billion US dollars: the later figure is kept, but the two channels of 2021 are parts of the first and add up to more than the total.",
    ru: "За 2021 год банк сначала назвал 15,03, через год – 14,019 млрд долл. США: оставлено позднее число, но два канала за 2021 год – части первого и в сумме больше итога.",
  },
  names: { CIS: "CIS" },
  measures: {
    "private remittances, million USD": {
      indicator: "R1",
      direction: "IN",
      unit_raw: "million USD",
      unit_measure: "USD",
      unit_mult: 6,
      status: quoted,
    },
  },
  marks: { ...pressSource.marks, [FIRST]: "P" },
  layouts,
  russian: {
    ...pressRussian,
    "million USD": "млн долл. США",
    "private remittances, million USD": "частные денежные переводы, млн долл. США",
    [REVISED]: "первый итог за период, который банк позже напечатал заново с исправлением",
  },
  parse,
});
