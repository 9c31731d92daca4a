import type { Text2 } from "./language.ts";

/** What `breakdown_1` can say beside `_T` (all): purpose, channel, currency, category; one code has one meaning. */
export const breakdowns = {
  _T: { en: "all", ru: "всего" },
  NC: { en: "non-commercial transfers", ru: "некоммерческие переводы" },
  MTS: { en: "through money transfer systems", ru: "через системы денежных переводов" },
  MTS_POST: { en: "through money transfer systems and the post", ru: "через системы денежных переводов и почту" },
  SWIFT: { en: "through bank accounts (SWIFT)", ru: "через банковские счета (SWIFT)" },
  POST: { en: "through the post", ru: "через почту" },
  OTHER_CHANNELS: { en: "other channels", ru: "прочие каналы" },
  FORMAL: { en: "official channels", ru: "официальные каналы" },
  INFORMAL: { en: "informal channels", ru: "неофициальные каналы" },
  RESIDENTS: { en: "by residents", ru: "переводы резидентов" },
  NON_RESIDENTS: { en: "by non-residents", ru: "переводы нерезидентов" },
  CUR_USD: { en: "in US dollars", ru: "в долларах США" },
  CUR_EUR: { en: "in euros", ru: "в евро" },
  CUR_RUB: { en: "in Russian roubles", ru: "в российских рублях" },
  CUR_LCU: { en: "in national currency", ru: "в национальной валюте" },
  WORKERS: { en: "workers’ remittances", ru: "денежные переводы работающих" },
  WORK: { en: "for work", ru: "для работы" },
  STUDY: { en: "for study", ru: "для учёбы" },
  TOURISM: { en: "for tourism", ru: "для туризма" },
  PRIVATE: { en: "for private reasons", ru: "с частной целью" },
  OTHER: { en: "for other reasons", ru: "по иным причинам" },
  CITIZENS: { en: "citizens of the country", ru: "граждане страны" },
  FOREIGNERS: { en: "foreign citizens", ru: "иностранные граждане" },
  BY_CITZ: { en: "by citizenship, not by country of residence", ru: "по гражданству, а не по стране проживания" },
  RESIDENCE: { en: "at the place of residence", ru: "по месту жительства" },
  STAY: { en: "at the place of stay", ru: "по месту пребывания" },
  FIRST: { en: "for the first time", ru: "впервые" },
  PATENT: { en: "patents", ru: "патенты" },
  WORK_PERMIT: { en: "work permits", ru: "разрешения на работу" },
  TEMPORARY: { en: "temporary residence permits", ru: "разрешения на временное проживание" },
  PERMANENT: { en: "permanent residence permits", ru: "виды на жительство" },
  REFUGEES: { en: "refugees", ru: "беженцы" },
  REFUGEE_LIKE: { en: "people in a refugee-like situation", ru: "лица в положении, сходном с положением беженцев" },
  ASYLUM_SEEKERS: { en: "asylum seekers, first applications", ru: "ищущие убежища, первые ходатайства" },
  NEED_PROTECTION: {
    en: "other people in need of international protection",
    ru: "другие лица, нуждающиеся в международной защите",
  },
  OTHERS_OF_CONCERN: { en: "others of concern", ru: "другие подмандатные лица" },
  HOST_COMMUNITY: { en: "host community", ru: "принимающая община" },
  M3_5: { en: "for 3 to 5 months", ru: "на 3–5 месяцев" },
  M6_11: { en: "for 6 to 11 months", ru: "на 6–11 месяцев" },
  M12: { en: "for 12 months or more", ru: "на 12 месяцев и более" },
  PD_1: { en: "policy domain 1: migrant rights", ru: "область политики 1: права мигрантов" },
  PD_2: {
    en: "policy domain 2: whole of government and evidence",
    ru: "область политики 2: общегосударственный подход и опора на данные",
  },
  PD_3: { en: "policy domain 3: cooperation and partnerships", ru: "область политики 3: сотрудничество и партнёрство" },
  PD_4: { en: "policy domain 4: socioeconomic well-being", ru: "область политики 4: благосостояние" },
  PD_5: { en: "policy domain 5: mobility in crises", ru: "область политики 5: передвижение людей при кризисах" },
  PD_6: {
    en: "policy domain 6: safe, orderly and regular migration",
    ru: "область политики 6: безопасная, упорядоченная и законная миграция",
  },
} as const satisfies Record<string, Text2>;

/** A currency's ISO 4217 code stands for itself. */
const CURRENCY = /^[A-Z]{3}$/;
/**
 * A name of the publisher's own (a census, a place, a transfer system) or of ours (the edition a number is computed from, a
 * set of factors, the two concepts of a mirror pair), behind a word that says what it is.
 */
const NAMED = /^(SOURCE|PLACE|SYSTEM|ACTIVITY|CATEGORY|EDITION|FACTORS|PAIR):(.+)$/;

const names: Readonly<Record<string, Text2>> = breakdowns;

/** The name of a breakdown, or null for a code that is in no list. */
export function breakdownName(code: string): Text2 | null {
  const named = NAMED.exec(code)?.[2];
  if (named !== undefined) return { en: named, ru: named };
  return names[code] ?? (CURRENCY.test(code) ? { en: code, ru: code } : null);
}
