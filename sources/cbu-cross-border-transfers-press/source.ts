import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse, reasons } from "./parse.ts";

const transfers = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "million USD",
  unit_measure: "USD",
  unit_mult: 6,
  status: quoted,
});
const share = (direction: Measure["direction"]): Measure => ({
  indicator: "MTO_SH",
  direction,
  unit_raw: "%",
  unit_measure: "PT",
  unit_mult: 0,
  status: quoted,
});

export const cbuCrossBorderTransfersPress = defineSource({
  ...pressSource,
  id: "cbu-cross-border-transfers-press",
  title: {
    en: "Cross-border transfers of individuals of Uzbekistan, as quoted by the press",
    ru: "Трансграничные переводы физических лиц Узбекистана по публикациям прессы",
  },
  description: {
    en: "Cross-border transfers of individuals to and from Uzbekistan and the shares of countries in them, that news sites quote from the reviews and statements of the Central Bank, for quarters, halves and years. Most figures are rounded.",
    ru: "Трансграничные переводы физических лиц в Узбекистан и из него и доли стран в них, которые новостные сайты приводят по обзорам и заявлениям Центрального банка, за кварталы, полугодия и годы. Большинство чисел округлено.",
  },
  origin: {
    publisher: { en: "Central Bank of Uzbekistan (press)", ru: "Центральный банк Узбекистана (пресса)" },
    landing: "https://cbu.uz",
    citation: "Central Bank of Uzbekistan, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  names: { Other: "_X_OTHER" },
  trap: {
    en: "Wider than remittances: in 2018 the bank thought that most money sent to Russia, Türkiye and China may be payment for goods. Shares and amounts are rounded and do not always agree.",
    ru: "Шире денежных переводов мигрантов: в 2018 г. банк полагал, что большая часть денег, отправленных в Россию, Турцию и Китай, может быть оплатой товаров. Доли и суммы округлены и не всегда согласуются.",
  },
  measures: {
    "inflow, million USD": transfers("MTO_IN", "IN"),
    "outflow, million USD": transfers("MTO_OUT", "OUT"),
    "inflow share, %": share("IN"),
    "outflow share, %": share("OUT"),
  },
  layouts,
  russian: {
    ...pressRussian,
    "million USD": "млн долл. США",
    "%": "%",
    "inflow, million USD": "поступило, млн долл. США",
    "outflow, million USD": "отправлено, млн долл. США",
    "inflow share, %": "доля в поступивших, %",
    "outflow share, %": "доля в отправленных, %",
    [reasons.sum]: "сумма нескольких стран, а не одна страна",
  },
  parse,
});
