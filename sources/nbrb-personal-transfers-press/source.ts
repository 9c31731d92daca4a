import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { IN_DOUBT, layouts, parse } from "./parse.ts";

const money = (indicator: string, direction: Measure["direction"], more: Partial<Measure> = {}): Measure => ({
  indicator,
  direction,
  unit_raw: "million USD",
  unit_measure: "USD",
  unit_mult: 6,
  status: quoted,
  ...more,
});

export const nbrbPersonalTransfersPress = defineSource({
  ...pressSource,
  id: "nbrb-personal-transfers-press",
  title: {
    en: "Personal remittances of Belarus by the National Bank, quoted by the press",
    ru: "Личные денежные переводы Беларуси по данным Национального банка, из прессы",
  },
  description: {
    en: "Personal remittances received in Belarus and sent from it in some quarters of 2015–2018 and in 2017, with two of their parts, as news pages quote the National Bank. The bank counts transfers between households, current and capital, and pay earned abroad less taxes, travel and living costs.",
    ru: "Личные денежные переводы в Беларусь и из неё за некоторые кварталы 2015–2018 гг. и за 2017 год, с двумя их частями, как Национальный банк цитируют новостные сайты. Банк считает переводы между домохозяйствами, текущие и капитальные, и заработок за рубежом за вычетом налогов, проезда и расходов.",
  },
  origin: {
    publisher: {
      en: "National Bank of the Republic of Belarus (press)",
      ru: "Национальный банк Республики Беларусь (пресса)",
    },
    landing: "https://www.nbrb.by/statistics/remittances",
    citation: "National Bank of the Republic of Belarus, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "What the bank calls “personal transfers” is personal remittances of the balance of payments, pay earned abroad included; transfers through money transfer systems are another, smaller figure.",
    ru: "«Личные переводы» банка – это личные денежные переводы платёжного баланса вместе с заработком за рубежом; переводы через системы – другое число, меньшее.",
  },
  measures: {
    "personal transfers received, million USD": money("R1", "IN"),
    "personal transfers sent, million USD": money("R1", "OUT"),
    "net compensation of employees, million USD": money("CE_NET", "IN"),
    "transfers of citizens working abroad, million USD": money("PT", "IN", { breakdown_1: "WORKERS" }),
  },
  layouts,
  russian: {
    ...pressRussian,
    "million USD": "млн долл. США",
    "personal transfers received, million USD": "личные переводы полученные, млн долл. США",
    "personal transfers sent, million USD": "личные переводы отправленные, млн долл. США",
    "net compensation of employees, million USD": "чистая оплата труда, млн долл. США",
    "transfers of citizens working abroad, million USD": "переводы граждан, работающих за рубежом, млн долл. США",
    [IN_DOUBT]: "период под сомнением: страница называет квартал, который ещё не закончился",
  },
  parse,
});
