import { readPeriod, stockOn } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { UNHCR_NAMES, UNHCR_RUSSIAN } from "../_kit/unhcr.ts";
import { parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { REASONS, RETURNS } from "./rows.ts";

const people = (indicator: string, more: Partial<Measure> = {}): Measure => ({
  indicator,
  direction: "NA",
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  ...more,
});

export const unhcrDemographics = defineSource({
  id: "unhcr-demographics",
  title: {
    en: "UNHCR: displaced people by place and sex",
    ru: "УВКБ ООН: перемещённые лица по месту и полу",
  },
  description: {
    en: "Refugees, asylum seekers, internally displaced, stateless and returned people by region or town of the country of asylum and by sex, for pairs with one of the ten countries. The table held has one year, 2025.",
    ru: "Беженцы, ищущие убежища, внутренне перемещённые, вернувшиеся и лица без гражданства по областям и городам страны убежища и по полу, для пар с одной из десяти стран. В имеющейся таблице один год, 2025-й.",
  },
  origin: {
    publisher: {
      en: "United Nations High Commissioner for Refugees (UNHCR)",
      ru: "Управление Верховного комиссара ООН по делам беженцев (УВКБ ООН)",
    },
    landing: "https://www.unhcr.org/refugee-statistics/",
    citation: "UNHCR, Refugee Population Statistics Database: demographics.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "Most figures are of people “dispersed in the country”: the place is not known. Where the sex of some is not known, women and men do not add up and are not shown.",
    ru: "Большая часть чисел – о людях, «рассредоточенных по стране»: место неизвестно. Где пол части людей неизвестен, женщины и мужчины не дают общего числа и не показаны.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: UNHCR_NAMES,
  territory: "UNK",
  measures: {
    REF: people("REF_ASY", { concept_basis: "RG" }),
    ASY: people("ASY_PEND"),
    IDP: people("IDP"),
    STA: people("STATELESS"),
    OOC: people("OTHER_CONCERN"),
    OIP: people("OTHER_CONCERN"),
    HST: people("OTHER_CONCERN"),
    RET: people("REF_RET", { direction: "IN" }),
    RDP: people("IDP_RET", { direction: "IN" }),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: (text, measure) => (RETURNS.has(measure) ? readPeriod(text) : stockOn(`${text}-12-31`, "A")),
  restates: () => "keys",
  layouts: ["demographics", "api"],
  russian: {
    REF: "REF: беженцы",
    ASY: "ASY: ищущие убежища",
    IDP: "IDP: внутренне перемещённые лица",
    STA: "STA: лица без гражданства",
    OOC: "OOC: другие подмандатные лица",
    OIP: "OIP: другие лица, нуждающиеся в международной защите",
    HST: "HST: принимающая община",
    RET: "RET: вернувшиеся беженцы",
    RDP: "RDP: вернувшиеся внутренне перемещённые лица",
    ...Object.fromEntries(Object.values(REASONS)),
    ...UNHCR_RUSSIAN,
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
