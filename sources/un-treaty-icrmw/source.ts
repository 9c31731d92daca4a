import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { NAMES } from "./rows.ts";

export const unTreatyIcrmw = defineSource({
  id: "un-treaty-icrmw",
  title: {
    en: "Parties to the Convention on migrant workers",
    ru: "Участники Конвенции о трудящихся-мигрантах",
  },
  description: {
    en: "Which members of the United Nations are parties to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990), and since which year; compiled by researchers from the depositary’s page in August 2022. Signature alone does not make a party.",
    ru: "Какие члены ООН участвуют в Международной конвенции о защите прав всех трудящихся-мигрантов и членов их семей (1990) и с какого года; собрано исследователями со страницы депозитария в августе 2022 года. Одна подпись участником не делает.",
  },
  origin: {
    publisher: {
      en: "United Nations Treaty Collection (compiled by the World Politics Data Lab)",
      ru: "Собрание договоров ООН (сведено лабораторией данных мировой политики)",
    },
    landing: "https://treaties.un.org/pages/Treaties.aspx?id=4&subid=A&clang=_en",
    citation:
      "World Politics Data Lab, Core United Nations Human Rights Instruments: Their Ratification Status, from the United Nations Treaty Collection.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "A 0 holds for 2022: a state may have joined since. Armenia has signed but not ratified, so it is a 0.",
    ru: "Ноль относится к 2022 году: государство могло присоединиться позже. Армения подписала, но не ратифицировала, поэтому у неё 0.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: NAMES,
  territory: "UNK",
  measures: {
    "state party": {
      indicator: "ICRMW_PARTY",
      direction: "NA",
      unit_raw: "1 party, 0 not a party",
      unit_measure: "COUNT",
      unit_mult: 0,
    },
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: { "state party": "A", "signatory state": "A", "no action": "A" },
  period: readPeriod,
  restates: () => "series",
  layouts: ["csv"],
  russian: { "state party": "участник", "1 party, 0 not a party": "1 – участник, 0 – не участник" },
  corrections: [],
  breaks: [],
  parse,
});
