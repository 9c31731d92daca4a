import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { UNIT } from "./rows.ts";

const money = (indicator: string, direction: Measure["direction"], breakdown_1 = "_T"): Measure => ({
  indicator,
  direction,
  unit_raw: UNIT,
  unit_measure: "USD",
  unit_mult: 6,
  breakdown_1,
  status: { letter: "U", basis: "source_document" },
});

export const cbrCrossBorderTransfersPress = defineSource({
  id: "cbr-cross-border-transfers-press",
  title: {
    en: "Transfers of individuals, figures in the press",
    ru: "Переводы физических лиц, числа из публикаций прессы",
  },
  description: {
    en: "Figures of the Bank of Russia for 2007–2021 as the press printed them, in three concepts that are never put together: personal transfers of the balance of payments, cross-border transfers of individuals through all channels, and transfers through payment systems and the post.",
    ru: "Числа Банка России за 2007–2021 годы, как их напечатала пресса, в трёх понятиях, которые никогда не соединяются: личные трансферты платёжного баланса, трансграничные переводы физических лиц по всем каналам и переводы через платёжные системы и почту.",
  },
  origin: {
    publisher: { en: "Bank of Russia (press)", ru: "Банк России (по публикациям прессы)" },
    landing: "https://www.cbr.ru/statistics/",
    citation:
      "Bank of Russia, personal transfers and cross-border transfers of individuals, as quoted by the press (page with each figure).",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Three concepts stand side by side. Transfers through all channels also pay for goods and services; the payment systems counted change from year to year.",
    ru: "Рядом стоят три понятия. Переводы по всем каналам – это и оплата товаров и услуг; перечень учтённых платёжных систем меняется от года к году.",
  },
  nearness: "quoted",
  areas: ["iso3", "name"],
  names: { "CIS total": "CIS", "non-CIS": "NON_CIS" },
  territory: "NAT",
  measures: {
    "personal transfers (CBR definition), from Russia": money("PT", "OUT"),
    "cross-border transfers of individuals, from Russia": money("MTO_OUT", "OUT"),
    "cross-border transfers of individuals, to Russia": money("MTO_IN", "IN"),
    "of which by residents, from Russia": money("MTO_OUT", "OUT", "RESIDENTS"),
    "of which by non-residents, from Russia": money("MTO_OUT", "OUT", "NON_RESIDENTS"),
    "all payment systems, from Russia": money("MTO_OUT", "OUT", "MTS"),
    "payment systems and Russian Post, from Russia": money("MTO_OUT", "OUT", "MTS_POST"),
    "payment systems and Russian Post, to Russia": money("MTO_IN", "IN", "MTS_POST"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts: ["transcript"],
  russian: {
    [UNIT]: "млн долл. США",
    "personal transfers (CBR definition), from Russia": "личные трансферты (определение Банка России), из России",
    "cross-border transfers of individuals, from Russia": "трансграничные переводы физических лиц, из России",
    "cross-border transfers of individuals, to Russia": "трансграничные переводы физических лиц, в Россию",
    "of which by residents, from Russia": "из них переводы резидентов, из России",
    "of which by non-residents, from Russia": "из них переводы нерезидентов, из России",
    "all payment systems, from Russia": "через все платёжные системы, из России",
    "payment systems and Russian Post, from Russia": "через платёжные системы и Почту России, из России",
    "payment systems and Russian Post, to Russia": "через платёжные системы и Почту России, в Россию",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: [
    {
      indicator: "MTO_OUT",
      ref_area: "RUS",
      from_period: "2017-04",
      reason: {
        en: "Transfers through payment systems and the post no longer include the system InterExpress.",
        ru: "Переводы через платёжные системы и почту больше не включают систему InterExpress.",
      },
      evidence:
        "https://news.rambler.ru/business/37970065-tsb-obem-perevodov-fizlits-iz-rf-i-fizlitsam-v-rossiyu-sokratilsya-v-iyule/",
    },
    {
      indicator: "MTO_OUT",
      ref_area: "RUS",
      from_period: "2017-08",
      reason: {
        en: "Transfers through payment systems and the post no longer include the system Anelik.",
        ru: "Переводы через платёжные системы и почту больше не включают систему «Анелик».",
      },
      evidence:
        "https://news.rambler.ru/business/37970065-tsb-obem-perevodov-fizlits-iz-rf-i-fizlitsam-v-rossiyu-sokratilsya-v-iyule/",
    },
    {
      indicator: "MTO_OUT",
      ref_area: "RUS",
      from_period: "2020-04",
      reason: {
        en: "Transfers through payment systems and the post no longer include the system Blizko.",
        ru: "Переводы через платёжные системы и почту больше не включают систему «Близко».",
      },
      evidence: "https://news-asia.ru/plugins/news/view/category/economy/id/14228",
    },
  ],
  parse,
});
