import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { corrections } from "./corrections.ts";
import { layouts, parse } from "./parse.ts";
import { MISSING } from "./rows.ts";

const money = (direction: Measure["direction"]): Measure => ({
  indicator: "R_WB",
  direction,
  unit_raw: "US$ million",
  unit_measure: "USD",
  unit_mult: 6,
});
const share = (direction: Measure["direction"]): Measure => ({
  indicator: "R_GDP",
  direction,
  unit_raw: "% of GDP",
  unit_measure: "PT_GDP",
  unit_mult: 0,
});

export const knomadRemittanceFlows = defineSource({
  id: "knomad-remittance-flows",
  title: { en: "Migrant remittance inflows and outflows", ru: "Полученные и отправленные денежные переводы мигрантов" },
  description: {
    en: "The World Bank’s table of remittances received and paid by every economy, compiled from balance-of-payments statistics, central banks and its own country desks, with its estimate for the running year. Each edition restates the whole table; its shares of GDP are for one year only.",
    ru: "Таблица Всемирного банка о полученных и отправленных переводах по всем странам: свод платёжных балансов, сведений центральных банков и страновых отделов самого Банка, с его оценкой за текущий год. Каждое издание заново печатает всю таблицу; доля в ВВП дана только за один год.",
  },
  origin: {
    publisher: { en: "World Bank / KNOMAD", ru: "Всемирный банк / KNOMAD" },
    landing: "https://www.knomad.org/data/remittances",
    citation: "World Bank-KNOMAD, Remittance inflows and outflows.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "Two columns headed “(%)” hold fractions, and in December 2023 a zero can mean “not known”.",
    ru: "Два столбца с заголовком «(%)» содержат доли единицы, а в декабре 2023 г. ноль может значить «неизвестно».",
  },
  nearness: "compiled",
  areas: ["name"],
  territory: "UNK",
  measures: {
    inflow: money("IN"),
    outflow: money("OUT"),
    share_in: share("IN"),
    share_out: share("OUT"),
  },
  numbers: { group: "", decimal: ".", tokens: Object.fromEntries(MISSING.map((m) => [m, "O"])) },
  marks: { e: "E", zero: "U" },
  period: readPeriod,
  restates: () => "series",
  layouts,
  corrections,
  breaks: [],
  parse,
});
