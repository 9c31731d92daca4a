import type { Text2 } from "./language.ts";

/** Units of measure after load (`unit_mult` is 0): `obs_value` is in these, never in thousands or millions. */
export const units = {
  PS: { name: { en: "people", ru: "человек" } },
  USD: { name: { en: "US dollars", ru: "долларов США" } },
  USD_PPP: { name: { en: "international dollars (PPP)", ru: "международных долларов (ППС)" } },
  PT: { name: { en: "per cent", ru: "процентов" } },
  PT_GDP: { name: { en: "% of GDP", ru: "% ВВП" } },
  RT1000: { name: { en: "per 1,000 people", ru: "на 1000 человек" } },
  RT100K: { name: { en: "per 100,000 people", ru: "на 100 000 человек" } },
  CASES: {
    name: { en: "applications (one may be for a whole family)", ru: "заявлений (одно может быть на всю семью)" },
  },
  FACTS: { name: { en: "facts of registration", ru: "фактов постановки на учёт" } },
  DOC: { name: { en: "documents", ru: "документов" } },
  CROSSINGS: { name: { en: "border crossings", ru: "пересечений границы" } },
  TRANSACTIONS: { name: { en: "transactions", ru: "операций" } },
  AMD: { name: { en: "Armenian drams", ru: "армянских драмов" } },
  KZT: { name: { en: "Kazakhstan tenge", ru: "казахстанских тенге" } },
  LCU: { name: { en: "national currency", ru: "национальная валюта" } },
  LCU_PER_USD: { name: { en: "national currency per US dollar", ru: "национальной валюты за доллар США" } },
  LCU_PER_UNIT: {
    name: { en: "national currency per unit of the currency", ru: "национальной валюты за единицу валюты" },
  },
  LCU_PER_INTD: {
    name: { en: "national currency per international dollar", ru: "национальной валюты за международный доллар" },
  },
  RATIO: { name: { en: "ratio", ru: "отношение" } },
  INDEX_2015: { name: { en: "index, 2015 = 100", ru: "индекс, 2015 г. = 100" } },
  INDEX: { name: { en: "index, from 0 to 1", ru: "индекс от 0 до 1" } },
  COUNT: { name: { en: "count", ru: "число" } },
} as const satisfies Record<string, { name: Text2 }>;

export type Unit = keyof typeof units;

/** Units that are a national currency, each with the economy whose money it is (M-335). */
export const currencyOf: Readonly<Partial<Record<Unit, string>>> = { AMD: "ARM", KZT: "KAZ" };
