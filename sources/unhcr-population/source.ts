import { stockOn } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { UNHCR_NAMES, UNHCR_RUSSIAN } from "../_kit/unhcr.ts";
import { ALL } from "./cells.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { REASONS } from "./rows.ts";

const people = (indicator: string, more: Partial<Measure> = {}): Measure => ({
  indicator,
  direction: "NA",
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  ...more,
});

export const unhcrPopulation = defineSource({
  id: "unhcr-population",
  title: {
    en: "UNHCR: refugees, asylum seekers and other populations",
    ru: "УВКБ ООН: беженцы, ищущие убежища и другие группы",
  },
  description: {
    en: "Refugees, asylum seekers, internally displaced, stateless and other people at the end of each year, by country of asylum and origin, as governments and UNHCR’s offices report them. Held for the pairs with one of the ten countries, in three editions: UNHCR’s own data package with figures to 2025, exports of the Refugee Data Finder, an older extract. Each edition may revise any year.",
    ru: "Беженцы, ищущие убежища, внутренне перемещённые лица, лица без гражданства и другие на конец каждого года, по странам убежища и происхождения, по сведениям правительств и отделений УВКБ ООН. Имеются пары, где одна из сторон – одна из десяти стран, в трёх изданиях: пакет данных самого УВКБ ООН до 2025 года, выгрузки с его сайта и более старая выборка. Каждое издание может пересмотреть любой год.",
  },
  origin: {
    publisher: {
      en: "United Nations High Commissioner for Refugees (UNHCR)",
      ru: "Управление Верховного комиссара ООН по делам беженцев (УВКБ ООН)",
    },
    landing: "https://www.unhcr.org/refugee-statistics/",
    citation: "UNHCR, Refugee Population Statistics Database.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "Under the newest year UNHCR may print the middle of it until the end is known: its 2024 was first 6,066,598 refugees from Ukraine and then 5,120,036. Temporary protection is in the refugees, so Eurostat’s figures must not be added.",
    ru: "Под последним годом УВКБ ООН может печатать его середину, пока не известен конец: за 2024 год сначала стояло 6 066 598 беженцев из Украины, потом 5 120 036. Временная защита входит в число беженцев, поэтому числа Евростата прибавлять нельзя.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: { ...UNHCR_NAMES, [ALL]: "W1" },
  territory: "UNK",
  measures: {
    refugees: people("REF_ASY", { concept_basis: "RG" }),
    "refugees, all countries of asylum": people("REF_ORI", { concept_basis: "RG" }),
    asylum_seekers: people("ASY_PEND"),
    idps: people("IDP"),
    stateless: people("STATELESS"),
    ooc: people("OTHER_CONCERN", { breakdown_1: "OTHERS_OF_CONCERN" }),
    oip: people("OTHER_CONCERN", { breakdown_1: "NEED_PROTECTION" }),
    hst: people("OTHER_CONCERN", { breakdown_1: "HOST_COMMUNITY" }),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: (text) => stockOn(`${text}-12-31`, "A"),
  restates: () => "keys",
  layouts,
  russian: {
    refugees: "беженцы",
    "refugees, all countries of asylum": "беженцы во всех странах убежища",
    asylum_seekers: "ищущие убежища",
    idps: "внутренне перемещённые лица",
    stateless: "лица без гражданства",
    ooc: "другие подмандатные лица",
    oip: "другие лица, нуждающиеся в международной защите",
    hst: "принимающая община",
    ...Object.fromEntries(Object.values(REASONS)),
    ...UNHCR_RUSSIAN,
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
