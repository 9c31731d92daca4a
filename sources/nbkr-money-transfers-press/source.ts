import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse, reasons } from "./parse.ts";

const transfers = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "million USD",
  unit_measure: "USD",
  unit_mult: 6,
  breakdown_1: "MTS",
  status: quoted,
});

export const nbkrMoneyTransfersPress = defineSource({
  ...pressSource,
  id: "nbkr-money-transfers-press",
  title: {
    en: "Money transfers of individuals of the Kyrgyz Republic, as quoted by the press",
    ru: "Денежные переводы физических лиц Кыргызстана по публикациям прессы",
  },
  description: {
    en: "Transfers of individuals through money transfer systems to and from the Kyrgyz Republic, gross inflow, gross outflow and net, that news sites quote from the National Bank. Payments for trade go through the same systems.",
    ru: "Переводы физических лиц через системы денежных переводов в Кыргызстан и из него: поступившие, отправленные и чистый приток, которые новостные сайты приводят со ссылкой на Национальный банк. Через те же системы идут и платежи за торговлю.",
  },
  origin: {
    publisher: {
      en: "National Bank of the Kyrgyz Republic (press)",
      ru: "Национальный банк Кыргызской Республики (пресса)",
    },
    landing: "https://www.nbkr.kg",
    citation: "National Bank of the Kyrgyz Republic, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "The press often calls the net inflow “the volume of transfers”: 138.6 million for April 2017 is 170.7 received less 32.1 sent.",
    ru: "Пресса часто называет «объёмом переводов» чистый приток: 138,6 млн за апрель 2017 г. – это 170,7 поступивших минус 32,1 отправленных.",
  },
  measures: {
    "inflow, million USD": transfers("MTO_IN", "IN"),
    "outflow, million USD": transfers("MTO_OUT", "OUT"),
    "net, million USD": transfers("MTO_NET", "NET"),
  },
  layouts,
  russian: {
    ...pressRussian,
    "million USD": "млн долл. США",
    "inflow, million USD": "поступило, млн долл. США",
    "outflow, million USD": "отправлено, млн долл. США",
    "net, million USD": "чистый приток, млн долл. США",
    [reasons.year]: "на странице неясно, за какой год",
    [reasons.net]: "на странице не сказано, до вычета отправленных или после",
  },
  parse,
});
