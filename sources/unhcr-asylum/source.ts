import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { UNHCR_NAMES, UNHCR_RUSSIAN } from "../_kit/unhcr.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { REASONS } from "./rows.ts";

const measure = (indicator: string, unit: "persons" | "cases"): Measure => ({
  indicator,
  direction: "IN",
  unit_raw: unit,
  unit_measure: unit === "persons" ? "PS" : "CASES",
  unit_mult: 0,
});

export const unhcrAsylum = defineSource({
  id: "unhcr-asylum",
  title: { en: "UNHCR: asylum applications and decisions", ru: "УВКБ ООН: ходатайства об убежище и решения по ним" },
  description: {
    en: "Asylum applications lodged and decisions taken in a year, by country of asylum, country of origin, authority and stage of the procedure, for pairs with one of the ten countries since 2000. Each stage stands on a line of its own, in persons or in cases; UNHCR prints no total of them.",
    ru: "Ходатайства об убежище, поданные за год, и решения по ним: по странам убежища и происхождения, ведомству и стадии процедуры, для пар с одной из десяти стран, с 2000 года. Каждая стадия – отдельная строка, в лицах или делах; общего итога УВКБ ООН не печатает.",
  },
  origin: {
    publisher: {
      en: "United Nations High Commissioner for Refugees (UNHCR)",
      ru: "Управление Верховного комиссара ООН по делам беженцев (УВКБ ООН)",
    },
    landing: "https://www.unhcr.org/refugee-statistics/",
    citation: "UNHCR, Refugee Population Statistics Database: asylum applications and decisions.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "One person may stand in several lines of a year: a first application, an appeal, a repeat. Some lines count cases, each of one or more people. Neither may be added up.",
    ru: "Один человек может быть в нескольких строках года: первое ходатайство, обжалование, повторное. Часть строк считает дела, в каждом один или несколько человек. Складывать их нельзя.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: UNHCR_NAMES,
  territory: "UNK",
  measures: {
    "applied, persons": measure("ASY_APP", "persons"),
    "applied, cases": measure("ASY_APP", "cases"),
    "decisions, persons": measure("ASY_DEC", "persons"),
    "decisions, cases": measure("ASY_DEC", "cases"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts,
  russian: {
    cases: "дел",
    "applied, persons": "ходатайства, лица",
    "applied, cases": "ходатайства, дела",
    "decisions, persons": "решения, лица",
    "decisions, cases": "решения, дела",
    ...Object.fromEntries(Object.values(REASONS)),
    ...UNHCR_RUSSIAN,
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
