import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { MISSING, NEGATIVE, NOT_SURVEYED, SERIES } from "./rows.ts";

export const rpwCorridorCosts = defineSource({
  id: "rpw-corridor-costs",
  title: {
    en: "Remittance Prices Worldwide: average cost in a corridor",
    ru: "Remittance Prices Worldwide: средняя стоимость перевода в коридоре",
  },
  description: {
    en: "The World Bank’s quarterly survey of what it costs to send money from one country to another: the average over the firms quoted in the corridor, fee and exchange-rate margin together, per cent of the amount sent. The amount is not stated in the export. Quarters to the third of 2020; half-yearly in 2011 and 2012.",
    ru: "Ежеквартальное обследование Всемирного банка: сколько стоит перевести деньги из одной страны в другую. Среднее по опрошенным фирмам коридора, комиссия и курсовая маржа вместе, в процентах от суммы перевода. Сумма в выгрузке не указана. Кварталы до третьего 2020 г.; в 2011 и 2012 гг. раз в полгода.",
  },
  origin: {
    publisher: { en: "World Bank", ru: "Всемирный банк" },
    landing: "https://databank.worldbank.org/source/remittance-prices-worldwide-(corridors)",
    citation: "World Bank, Remittance Prices Worldwide (Corridors).",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "The “sending country” is where the migrant lives. The amount is not stated, so the figures are not a cost of 200 dollars; a few are below zero where the rate offered was better than the market’s.",
    ru: "Страна-отправитель – та, где живёт мигрант. Сумма перевода не указана, поэтому это не стоимость перевода 200 долларов; несколько значений ниже нуля: предложенный курс был лучше рыночного.",
  },
  nearness: "compiled",
  areas: ["iso3", "name"],
  territory: "UNK",
  measures: {
    [SERIES.code]: {
      indicator: "COST_AVG",
      direction: "OUT",
      unit_raw: "unit not printed (per cent)",
      unit_measure: "PT",
      unit_mult: 0,
    },
  },
  numbers: { group: "", decimal: ".", tokens: { [MISSING]: "O" } },
  marks: { [NEGATIVE]: "U" },
  period: readPeriod,
  restates: () => "series",
  layouts,
  russian: {
    "unit not printed (per cent)": "единица не напечатана (проценты)",
    [NOT_SURVEYED]: "пары стран, для которых нет ни одного квартала",
  },
  corrections: [],
  breaks: [
    {
      indicator: "COST_AVG",
      ref_area: "RUS",
      from_period: "2022-Q1",
      reason: {
        en: "No corridors from the Russian Federation were surveyed in the first two quarters of 2022; from the third on only publicly available prices are used. The quarters in between are not filled in.",
        ru: "В первых двух кварталах 2022 г. коридоры из Российской Федерации не обследовали; с третьего используются только общедоступные цены. Пропущенные кварталы не заполняются.",
      },
      evidence: "RPW 47, https://jamesrqclark.com/how-to-receive-money-from-remitly-in-pakistan-2932",
    },
  ],
  parse,
});
