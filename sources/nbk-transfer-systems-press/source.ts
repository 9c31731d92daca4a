import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse, reasons } from "./parse.ts";

const tenge = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "billion KZT",
  unit_measure: "KZT",
  unit_mult: 9,
  breakdown_1: "MTS",
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

export const nbkTransferSystemsPress = defineSource({
  ...pressSource,
  id: "nbk-transfer-systems-press",
  title: {
    en: "Transfers through money transfer systems of Kazakhstan, as quoted by the press",
    ru: "Переводы через системы денежных переводов Казахстана по публикациям прессы",
  },
  description: {
    en: "Amounts, numbers and shares of transfers sent from Kazakhstan and received there through international money transfer systems, in tenge, that news sites quote from the National Bank. Transfers by card, by telephone and between bank accounts are not in them.",
    ru: "Суммы, число и доли переводов из Казахстана и в Казахстан через международные системы денежных переводов, в тенге, которые новостные сайты приводят со ссылкой на Национальный банк. Переводы с карты на карту, по телефону и между банковскими счетами в них не входят.",
  },
  origin: {
    publisher: { en: "National Bank of Kazakhstan (press)", ru: "Национальный банк Казахстана (пресса)" },
    landing: "https://nationalbank.kz",
    citation: "National Bank of Kazakhstan, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "Only money transfer systems: transfers by card, by telephone and between accounts are not counted. Amounts are in tenge; dollars on the pages are the press’s own conversion.",
    ru: "Только системы денежных переводов: переводы с карты на карту, по телефону и между счетами не учтены. Суммы в тенге; доллары на страницах – пересчёт самой прессы.",
  },
  measures: {
    "inflow, billion KZT": tenge("MTO_IN", "IN"),
    "outflow, billion KZT": tenge("MTO_OUT", "OUT"),
    "outflow, number": {
      indicator: "MTO_N",
      direction: "OUT",
      unit_raw: "number",
      unit_measure: "TRANSACTIONS",
      unit_mult: 0,
      breakdown_1: "MTS",
      status: quoted,
    },
    "inflow share, %": { ...share("IN"), breakdown_1: "MTS" },
    "outflow share, %": { ...share("OUT"), breakdown_1: "MTS" },
    "outflow share of volume, %": share("OUT"),
    "channel share (outflow operations), %": share("OUT"),
  },
  layouts,
  russian: {
    ...pressRussian,
    "billion KZT": "млрд тенге",
    number: "штук",
    "%": "%",
    "inflow, billion KZT": "поступило, млрд тенге",
    "outflow, billion KZT": "отправлено, млрд тенге",
    "outflow, number": "отправлено, число переводов",
    "inflow share, %": "доля в поступивших, %",
    "outflow share, %": "доля в отправленных, %",
    "outflow share of volume, %": "доля в сумме отправленных, %",
    "channel share (outflow operations), %": "доля системы в числе отправленных, %",
    [reasons.together]: "все переводы систем вместе, без направления",
    [reasons.system]: "сумма одной системы без направления",
    [reasons.converted]: "доллары, пересчитанные прессой из того же числа в тенге",
  },
  parse,
});
