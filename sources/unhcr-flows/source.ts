import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { UNHCR_NAMES, UNHCR_RUSSIAN } from "../_kit/unhcr.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { BLANK } from "./rows.ts";

const people = (indicator: string, breakdown_1?: string): Measure => ({
  indicator,
  direction: "IN",
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  ...(breakdown_1 && { breakdown_1 }),
});

export const unhcrFlows = defineSource({
  id: "unhcr-flows",
  title: { en: "UNHCR: new displacement and solutions", ru: "УВКБ ООН: новые перемещения и решения" },
  description: {
    en: "People newly displaced to a country in a year, as refugees, as asylum seekers or in a refugee-like situation; refugees who returned, were resettled or acquired citizenship; internally displaced people who returned. For pairs with one of the ten countries, from 1959 (solutions) and 1964 (new displacement).",
    ru: "Люди, впервые перемещённые в страну за год: беженцы, ищущие убежища, лица в положении, сходном с положением беженцев; беженцы, которые вернулись, переселены в третью страну или получили гражданство; вернувшиеся внутренне перемещённые лица. Для пар с одной из десяти стран, с 1959 года (решения) и с 1964 года (новые перемещения).",
  },
  origin: {
    publisher: {
      en: "United Nations High Commissioner for Refugees (UNHCR)",
      ru: "Управление Верховного комиссара ООН по делам беженцев (УВКБ ООН)",
    },
    landing: "https://www.unhcr.org/refugee-statistics/",
    citation: "UNHCR, Refugee Population Statistics Database: forced displacement flows and solutions.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "In returns the reporter is the country people went back to, and the other side is the one they left. New displacement is not the change of the stock: people also leave it by return, naturalisation and checks of registers.",
    ru: "В возвращениях отчитывается страна, куда люди вернулись, а другая сторона – та, откуда они уехали. Новые перемещения – не прирост численности: из неё люди уходят и с возвращением, и с получением гражданства, и при сверке учёта.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: UNHCR_NAMES,
  territory: "UNK",
  measures: {
    "flows: refugees": people("REF_NEW", "REFUGEES"),
    "flows: asylum_seekers": people("REF_NEW", "ASYLUM_SEEKERS"),
    "flows: refugee_like": people("REF_NEW", "REFUGEE_LIKE"),
    "flows: oip": people("REF_NEW", "NEED_PROTECTION"),
    "solutions: returned_refugees": people("REF_RET"),
    "solutions: resettlement": people("RESETTLED"),
    "solutions: naturalisation": people("REF_NATUR"),
    "solutions: returned_idps": people("IDP_RET"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts,
  russian: {
    "flows: refugees": "новые перемещения: беженцы",
    "flows: asylum_seekers": "новые перемещения: ищущие убежища",
    "flows: refugee_like": "новые перемещения: положение, сходное с положением беженцев",
    "flows: oip": "новые перемещения: другие лица, нуждающиеся в международной защите",
    "solutions: returned_refugees": "решения: вернувшиеся беженцы",
    "solutions: resettlement": "решения: переселение",
    "solutions: naturalisation": "решения: получение гражданства",
    "solutions: returned_idps": "решения: вернувшиеся внутренне перемещённые лица",
    [BLANK[0]]: BLANK[1],
    ...UNHCR_RUSSIAN,
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
