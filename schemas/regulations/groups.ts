import type { Text2 } from "../language.ts";

/** Whom a provision concerns (scheme §2.1). */
export const targetGroups = {
  ALL: { en: "everyone", ru: "все" },
  WORKER: { en: "workers", ru: "работники" },
  SEASONAL: { en: "seasonal workers", ru: "сезонные работники" },
  HQS: { en: "highly qualified specialists", ru: "высококвалифицированные специалисты" },
  STUDENT: { en: "students", ru: "студенты" },
  FAMILY: { en: "family members", ru: "члены семьи" },
  EMPLOYER: { en: "employers", ru: "работодатели" },
  MTO: { en: "transfer operators", ru: "операторы переводов" },
  BANK: { en: "banks", ru: "банки" },
  AGENCY: { en: "recruitment agencies", ru: "агентства занятости" },
  RETURNEE: { en: "returnees", ru: "возвратившиеся" },
  MINOR: { en: "children", ru: "дети" },
} as const satisfies Record<string, Text2>;

/** Groups of states a provision may name; members by date are in `group_member`. */
export const stateGroups = {
  ALL: { en: "any country", ru: "любая страна" },
  EAEU: { en: "members of the Eurasian Economic Union", ru: "государства Евразийского экономического союза" },
  CIS: { en: "members of the Commonwealth of Independent States", ru: "государства СНГ" },
  CIS_VF: { en: "visa-free states of the CIS", ru: "безвизовые государства СНГ" },
  EU: { en: "members of the European Union", ru: "государства Европейского союза" },
  STATELESS: { en: "stateless persons", ru: "лица без гражданства" },
  COETHNIC: { en: "co-ethnics", ru: "соотечественники" },
} as const satisfies Record<string, Text2>;

/** What part of a question a row answers where one rule has several numbers or cases at once. */
export const aspects = {
  ACCOUNT: { en: "from an account", ru: "со счёта" },
  NO_ACCOUNT: { en: "without an account", ru: "без открытия счёта" },
  CARD: { en: "card to card", ru: "с карты на карту" },
  CASH: { en: "in cash", ru: "наличными" },
  RESIDENT: { en: "residents", ru: "резиденты" },
  NONRESIDENT: { en: "non-residents", ru: "нерезиденты" },
  HIGH_RISK: { en: "clients of high risk", ru: "клиенты с высоким риском" },
  FEE: { en: "charge", ru: "плата" },
  FINE: { en: "fine", ru: "штраф" },
  TERM: { en: "validity", ru: "срок действия" },
  PLACES: { en: "places", ru: "число мест" },
  SHARE: { en: "share of the staff", ru: "доля в штате" },
  PAY: { en: "pay threshold", ru: "порог оплаты" },
  OTHER: { en: "another case", ru: "другой случай" },
} as const satisfies Record<string, Text2>;
