import { Fault } from "../../schemas/fault.ts";
import { readPeriod, stockOn } from "../../schemas/periods.ts";
import { type Attribute, defineSource } from "../../schemas/source.ts";
import { statuses } from "../../schemas/status.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

/** Code list CL_NATURE of the structure definition: whose figure it is by origin; only estimates have a letter here. */
const NATURES: Readonly<Record<string, Attribute>> = {
  C: {},
  CA: {},
  G: {},
  E: { status: { letter: "E", basis: "observation" } },
  M: { status: { letter: "E", basis: "observation" } },
};

export const nscSdg = defineSource({
  id: "nsc-sdg",
  title: {
    en: "Sustainable Development Goals of the Kyrgyz Republic: remittances, refugees, migration policy",
    ru: "Цели устойчивого развития Кыргызстана: денежные переводы, беженцы, миграционная политика",
  },
  description: {
    en: "Three indicators of the Kyrgyz Republic’s national platform of the Sustainable Development Goals: remittances in per cent of GDP (17.3.2), refugees from the country per 100,000 people (10.7.4) and migration policy (10.7.2). All three repeat figures of international organisations, which the file names.",
    ru: "Три показателя национальной платформы целей устойчивого развития Кыргызстана: денежные переводы в процентах ВВП (17.3.2), беженцы из страны на 100 000 человек (10.7.4) и миграционная политика (10.7.2). Все три повторяют числа международных организаций, названных в файле.",
  },
  origin: {
    publisher: {
      en: "National Statistical Committee of the Kyrgyz Republic",
      ru: "Национальный статистический комитет Кыргызской Республики",
    },
    landing: "https://github.com/sdg-kyrgyzstan/open-sdg-data-starter",
    citation:
      "National Statistical Committee of the Kyrgyz Republic, national platform of the Sustainable Development Goals.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  nearness: "reported",
  trap: {
    en: "Not the National Bank’s data: the share of remittances is the World Bank’s own estimate, so its agreement with the World Bank proves nothing.",
    ru: "Это не данные Национального банка: доля переводов – оценка самого Всемирного банка, и её совпадение с рядом Всемирного банка ничего не доказывает.",
  },
  areas: ["m49"],
  territory: "NAT",
  measures: {
    BX_TRF_PWKR: {
      indicator: "R_GDP",
      direction: "IN",
      unit_raw: "PT",
      unit_measure: "PT_GDP",
      unit_mult: 0,
      producer: "worldbank-wdi",
    },
    SM_POP_REFG_OR: {
      indicator: "REF_RATE",
      direction: "NA",
      unit_raw: "PER_100000_POP",
      unit_measure: "RT100K",
      unit_mult: 0,
      producer: "UNHCR",
    },
    SG_CPA_MIGRS: {
      indicator: "SDG_10_7_2",
      direction: "NA",
      unit_raw: "NUMBER",
      unit_measure: "COUNT",
      unit_mult: 0,
      producer: "United Nations Inquiry among Governments on Population and Development",
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O", NaN: "O" } },
  // CL_OBS_STATUS 2.1 of the structure definition is the list of `schemas/status.ts`.
  marks: Object.fromEntries(statuses.map((s) => [s.id, s.id])),
  period: (text, measure) => (measure === "SM_POP_REFG_OR" ? stockOn(`${text}-12-31`, "A") : readPeriod(text)),
  attribute: (text) => {
    const found = NATURES[text];
    if (found) return found;
    throw new Fault("source/attribute", `the nature "${text}" is not known`, {
      hint: `natures known: ${Object.keys(NATURES).join(", ")}; look it up in the structure definition's CL_NATURE`,
    });
  },
  restates: () => "series",
  layouts,
  russian: { PT: "%", PER_100000_POP: "на 100 000 человек", NUMBER: "число" },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
