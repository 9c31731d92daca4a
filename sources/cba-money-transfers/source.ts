import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { corrections } from "./corrections.ts";
import { layouts, parse, UNFINISHED } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { FLOWS, MISLABELLED, measureName } from "./rows.ts";

const flows: Readonly<Record<(typeof FLOWS)[number], Pick<Measure, "indicator" | "direction"> & { ru: string }>> = {
  Inflow: { indicator: "MTO_IN", direction: "IN", ru: "приток" },
  Outflow: { indicator: "MTO_OUT", direction: "OUT", ru: "отток" },
  "Net inflow": { indicator: "MTO_NET", direction: "NET", ru: "чистый приток" },
};

const units: Readonly<Record<string, Pick<Measure, "unit_raw" | "unit_measure" | "unit_mult"> & { ru: string }>> = {
  "thousand USD": { unit_raw: "thousand USD", unit_measure: "USD", unit_mult: 3, ru: "тыс. долл. США" },
  "mln AMD": { unit_raw: "mln AMD", unit_measure: "AMD", unit_mult: 6, ru: "млн драмов" },
  // as printed; `corrections` makes them drams
  [MISLABELLED]: {
    unit_raw: "thousand USD",
    unit_measure: "USD",
    unit_mult: 3,
    ru: "тыс. долл. США, лист «annual in AMD»",
  },
};

/** Every column of the workbook: three flows, of all purposes and non-commercial, in each printed unit. */
const columns = Object.entries(units).flatMap(([unit, { ru: unitRu, ...printed }]) =>
  [false, true].flatMap((nonCommercial) =>
    FLOWS.map((flow) => {
      const { ru: flowRu, ...key } = flows[flow];
      const measure: Measure = { ...key, ...printed, ...(nonCommercial && { breakdown_1: "NC" }) };
      const ru = `${nonCommercial ? "в том числе некоммерческие: " : ""}${flowRu} (${unitRu})`;
      return { name: measureName(flow, nonCommercial, unit), measure, ru };
    }),
  ),
);

export const cbaMoneyTransfers = defineSource({
  id: "cba-money-transfers",
  title: {
    en: "Money transfers of individuals by country (Central Bank of Armenia)",
    ru: "Денежные переводы физических лиц по странам (Центральный банк Армении)",
  },
  description: {
    en: "All transfers of individuals into and out of Armenia through its commercial banks, whatever their nature, money transfer organisations included, by partner country and month since 2013. Apart stand non-commercial ones: aid, allowances and pensions for current needs, and salaries from abroad, without money for real estate and investment. Each edition restates the whole table; the last months are revised.",
    ru: "Все переводы физических лиц в Армению и из неё через её коммерческие банки, независимо от их характера и включая организации денежных переводов, по странам и месяцам с 2013 г. Отдельно даны некоммерческие: помощь, пособия и пенсии на текущие нужды и зарплата из-за рубежа, без денег на недвижимость и инвестиции. Каждое издание заново печатает всю таблицу; последние месяцы пересматриваются.",
  },
  origin: {
    publisher: { en: "Central Bank of Armenia", ru: "Центральный банк Армении" },
    landing: "https://www.cba.am/stat/stat_data_eng/5_Money_transfers_of_individuals_by_countries-eng.xlsx",
    citation: "Central Bank of Armenia, Money transfers of individuals by countries.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Since 2022 commercial money and money of people who moved to Armenia swell the totals: 5.7 billion US dollars came in 2023, of which 1.3 billion non-commercial. Only non-commercial transfers are near to remittances, and they are not the balance of payments either.",
    ru: "С 2022 г. общие суммы раздуты коммерческими переводами и деньгами переехавших в Армению: за 2023 г. пришло 5,7 млрд долл. США, из них некоммерческих 1,3 млрд. К денежным переводам мигрантов близки только некоммерческие, но и это не платёжный баланс.",
  },
  nearness: "reported",
  areas: ["name"],
  names: { Korea: "KOR", Others: "_X_OTHER" },
  territory: "NAT",
  measures: Object.fromEntries(columns.map((c) => [c.name, c.measure])),
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: readPeriod,
  restates: () => "series",
  layouts,
  russian: {
    ...Object.fromEntries(columns.map((c) => [c.name, c.ru])),
    "thousand USD": "тыс. долл. США",
    "mln AMD": "млн драмов",
    [UNFINISHED]: "столбцы года, месяцы которого есть в таблице не все",
  },
  corrections,
  breaks: [],
  retrieval,
  parse,
});
