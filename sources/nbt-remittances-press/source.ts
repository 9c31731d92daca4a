import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse } from "./parse.ts";

const stated = (direction: Measure["direction"]): Measure => ({
  indicator: "R_STATED",
  direction,
  unit_raw: "million USD",
  unit_measure: "USD",
  unit_mult: 6,
  status: quoted,
});

export const nbtRemittancesPress = defineSource({
  ...pressSource,
  id: "nbt-remittances-press",
  title: {
    en: "Remittances of Tajikistan as stated by the National Bank, quoted by the press",
    ru: "Денежные переводы Таджикистана по заявлениям Национального банка в прессе",
  },
  description: {
    en: "Remittances to and from Tajikistan, in US dollars and in per cent of GDP, from statements of the National Bank that news sites quote. Whether they are statistics of transfers or the balance of payments is not said.",
    ru: "Денежные переводы в Таджикистан и из него, в долларах США и в процентах ВВП, из заявлений Национального банка, приведённых новостными сайтами. Статистика ли это переводов или платёжный баланс, не сказано.",
  },
  origin: {
    publisher: { en: "National Bank of Tajikistan (press)", ru: "Национальный банк Таджикистана (пресса)" },
    landing: "https://www.nbt.tj",
    citation: "National Bank of Tajikistan, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "What is counted is not said, so the figures are compared with no other series and do not make one.",
    ru: "Что именно сосчитано, не сказано, поэтому числа не сравниваются ни с каким другим рядом и сами ряда не образуют.",
  },
  measures: {
    "remittances inflow, million USD": stated("IN"),
    "inflow, million USD": stated("IN"),
    "outflow, million USD": stated("OUT"),
    "net, million USD": stated("NET"),
    "share of GDP, %": {
      indicator: "R_STATED_GDP",
      direction: "IN",
      unit_raw: "%",
      unit_measure: "PT_GDP",
      unit_mult: 0,
      status: quoted,
    },
  },
  layouts,
  russian: {
    ...pressRussian,
    "million USD": "млн долл. США",
    "%": "%",
    "remittances inflow, million USD": "поступившие переводы, млн долл. США",
    "inflow, million USD": "поступило, млн долл. США",
    "outflow, million USD": "отправлено, млн долл. США",
    "net, million USD": "чистый приток, млн долл. США",
    "share of GDP, %": "в % к ВВП",
  },
  parse,
});
