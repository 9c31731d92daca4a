import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { CUMULATIVE, pressPeriod, pressRussian } from "../_kit/press.ts";
import { parse } from "./parse.ts";
import { NEWS, OWN_PAGE, REVISED } from "./rows.ts";

export const bnmMoneyTransfersPress = defineSource({
  id: "bnm-money-transfers-press",
  title: {
    en: "Money transfers from abroad in favour of individuals (Moldova): monthly pages and press",
    ru: "Переводы из-за рубежа в пользу физических лиц (Молдова): сообщения за месяц и пресса",
  },
  description: {
    en: "Net transfers through banks in some months and quarters of 2019 and 2020, in all and by country, with the shares of countries, regions, currencies and channels, as the National Bank of Moldova’s pages or the press that quotes them print them. Figures of the press have the letter U; those read on the bank’s own pages have none.",
    ru: "Чистые переводы через банки за некоторые месяцы и кварталы 2019 и 2020 гг., всего и по странам, и доли стран, регионов, валют и каналов – со страниц Национального банка Молдовы и из цитирующей его прессы. У чисел из прессы стоит буква U, у чисел с сайта банка её нет.",
  },
  origin: {
    publisher: {
      en: "National Bank of Moldova (own pages and press)",
      ru: "Национальный банк Молдовы (сайт банка и пресса)",
    },
    landing: "https://www.bnm.md/en/content/graphical-analysis-money-transfers-abroad-favour-individuals-november-2020",
    citation: "National Bank of Moldova, Graphical analysis of money transfers from abroad; pages as linked.",
    licence: {
      name: "National Bank of Moldova terms of use",
      url: "https://www.bnm.md/en/content/terms-use",
      redistribute: false,
    },
  },
  nearness: "quoted",
  trap: {
    en: "Shares of currencies are of the money that came through transfer systems, shares of countries of all money; and “rest of the world” holds the United Kingdom since Brexit.",
    ru: "Доли валют – от денег, пришедших через системы переводов, доли стран – от всех денег; после выхода из ЕС Великобритания – в «остальном мире».",
  },
  areas: ["name"],
  names: {
    Total: "W1",
    EU: "EU27_2020",
    "EU-27": "EU27_2020",
    CIS: "CIS",
    "rest of the world": "NON_EU_CIS",
  },
  territory: "CTL",
  measures: {
    amount: { indicator: "MTO_NET", direction: "NET", unit_raw: "million USD", unit_measure: "USD", unit_mult: 6 },
    share: { indicator: "MTO_SH", direction: "NET", unit_raw: "%", unit_measure: "PT", unit_mult: 0 },
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: (text) => readPeriod(pressPeriod(text) ?? text),
  attribute: (page) => (OWN_PAGE.test(page) ? {} : { status: { letter: "U", basis: "source_document" } }),
  restates: () => "keys",
  layouts: [NEWS.layout],
  russian: {
    amount: "сумма",
    share: "доля",
    "million USD": "млн долл. США",
    "%": "%",
    "transcribed figures": "числа набраны вручную",
    [CUMULATIVE]: pressRussian[CUMULATIVE] ?? "",
    [REVISED]: "первое число за период, который банк позже напечатал заново с исправлением",
  },
  corrections: [],
  breaks: [],
  parse,
});
