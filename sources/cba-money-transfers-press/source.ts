import { defineSource } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { parse } from "./parse.ts";
import { article } from "./rows.ts";

export const cbaMoneyTransfersPress = defineSource({
  ...pressSource,
  id: "cba-money-transfers-press",
  title: {
    en: "Money transfers of individuals to Armenia, as quoted by Armenpress",
    ru: "Денежные переводы физических лиц в Армению по публикации «Арменпресс»",
  },
  description: {
    en: "Transfers of individuals into Armenia in 2013–2016, in all and from Russia and the United States, as the agency Armenpress printed them in February 2017 from the data of the Central Bank of Armenia. They are transfers of all purposes and agree with the bank’s own table.",
    ru: "Переводы физических лиц в Армению за 2013–2016 гг., всего и из России и США, как их напечатало агентство «Арменпресс» в феврале 2017 г. по данным Центрального банка Армении. Это переводы с любыми целями; они сходятся с таблицей самого банка.",
  },
  origin: {
    publisher: {
      en: "Central Bank of Armenia (via Armenpress)",
      ru: "Центральный банк Армении (агентство «Арменпресс»)",
    },
    landing: "https://armenpress.am/eng/news/877999/",
    citation: "Central Bank of Armenia, transfers of individuals, as quoted by Armenpress, 9 February 2017.",
    licence: pressLicence,
  },
  trap: {
    en: "The article says “remittances”; the sums are transfers of all purposes, 23 to 35 per cent above the non-commercial ones.",
    ru: "В статье сказано «remittances», но это переводы с любыми целями: они на 23–35 % больше некоммерческих.",
  },
  measures: {
    "transfers to Armenia": {
      indicator: "MTO_IN",
      direction: "IN",
      unit_raw: "thousand USD",
      unit_measure: "USD",
      unit_mult: 3,
      producer: "cba-money-transfers",
      status: quoted,
    },
  },
  layouts: [article.layout],
  russian: { ...pressRussian, "transfers to Armenia": "переводы в Армению", "thousand USD": "тыс. долл. США" },
  parse,
});
