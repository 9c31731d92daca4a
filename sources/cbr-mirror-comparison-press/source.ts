import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { parse } from "./parse.ts";
import { UNIT } from "./rows.ts";

const transfers = (direction: "IN" | "OUT"): Measure => ({
  indicator: direction === "IN" ? "MTO_IN" : "MTO_OUT",
  direction,
  unit_raw: UNIT,
  unit_measure: "USD",
  unit_mult: 6,
  breakdown_1: "MTS",
  status: quoted,
});

export const cbrMirrorComparisonPress = defineSource({
  ...pressSource,
  id: "cbr-mirror-comparison-press",
  title: {
    en: "Money transfers from Russia to Tajikistan and Georgia, both sides, compared by the Bank of Russia",
    ru: "Денежные переводы из России в Таджикистан и Грузию: данные обеих сторон в сопоставлении Банка России",
  },
  description: {
    en: "Money transfers from Russia to Tajikistan and to Georgia in 2006 and 2007: the Bank of Russia’s figure and that of the receiving country’s bank, as the Bank of Russia set them side by side on a slide. Known here from the methodology, which quotes the slide (M-401); the slide itself was not opened.",
    ru: "Денежные переводы из России в Таджикистан и Грузию в 2006 и 2007 годах: число Банка России и число банка принимающей страны, как Банк России поставил их рядом на слайде. Известны по методологии, которая приводит этот слайд (M-401); сам слайд открыть не удалось.",
  },
  origin: {
    publisher: { en: "Bank of Russia (slide)", ru: "Банк России (слайд)" },
    landing: "http://slideplayer.com/slide/6958027/",
    citation:
      "Bank of Russia, presentation, http://slideplayer.com/slide/6958027/, as quoted by the methodology [CBR-09].",
    licence: pressLicence,
  },
  trap: {
    en: "That these are transfers through money transfer systems is inferred, not printed: the Bank compared like with like, but the quotation does not name the channel.",
    ru: "То, что это переводы через системы денежных переводов, – вывод, а не слова источника: Банк сопоставлял сопоставимое, но в цитате канал не назван.",
  },
  measures: { sent: transfers("OUT"), received: transfers("IN") },
  layouts: ["slide"],
  russian: {
    ...pressRussian,
    [UNIT]: "млн долл. США",
    sent: "отправлено",
    received: "поступило",
    "quoted by the methodology (M-401)": "цитируется по методологии (M-401)",
  },
  parse,
});
