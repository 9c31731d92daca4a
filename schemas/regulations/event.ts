import type { Text2 } from "../language.ts";

/** What a change of rules changed (`policy_event.tool`); the groups of charts it may be marked on. */
export const eventTools = {
  ENTRY: { title: { en: "entry and stay", ru: "въезд и пребывание" }, marks: ["people"] },
  ENTRY_BAN: {
    title: { en: "entry ban or closed border", ru: "запрет въезда или закрытие границы" },
    marks: ["people"],
  },
  REGISTRATION: { title: { en: "registration", ru: "миграционный учёт" }, marks: ["people"] },
  WORK_ACCESS: { title: { en: "access to work", ru: "доступ к работе" }, marks: ["people", "money"] },
  QUOTA: { title: { en: "quota", ru: "квота" }, marks: ["people"] },
  FEE_TAX: { title: { en: "charge or tax", ru: "плата или налог" }, marks: [] },
  EXPULSION: { title: { en: "expulsion and readmission", ru: "высылка и реадмиссия" }, marks: ["people"] },
  MEMBERSHIP: { title: { en: "membership of a union", ru: "членство в союзе" }, marks: ["people", "money"] },
  LABOUR_AGREEMENT: { title: { en: "labour agreement", ru: "соглашение о труде" }, marks: ["people"] },
  RECRUITMENT: { title: { en: "recruitment", ru: "набор работников" }, marks: ["people"] },
  INSURANCE: { title: { en: "insurance and health", ru: "страхование и здравоохранение" }, marks: [] },
  PENSION: { title: { en: "pensions", ru: "пенсии" }, marks: [] },
  TRANSFER: { title: { en: "money transfers", ru: "денежные переводы" }, marks: ["money"] },
  CURRENCY: { title: { en: "currency rules", ru: "валютные правила" }, marks: ["money"] },
  AML: { title: { en: "action against money laundering", ru: "противодействие отмыванию денег" }, marks: [] },
  CITIZENSHIP: { title: { en: "citizenship", ru: "гражданство" }, marks: ["people"] },
  DIASPORA: { title: { en: "diaspora and return", ru: "диаспора и возвращение" }, marks: [] },
  PROTECTION: { title: { en: "asylum and temporary protection", ru: "убежище и временная защита" }, marks: ["people"] },
  FRAMEWORK: { title: { en: "framework law", ru: "рамочный закон" }, marks: [] },
  INSTITUTION: { title: { en: "body in charge", ru: "ведомство" }, marks: [] },
} as const satisfies Record<string, { title: Text2; marks: readonly ("people" | "money")[] }>;
export type EventTool = keyof typeof eventTools;

/** `policy_event.direction`: towards fewer or more limits. */
export const directions = {
  "-1": { en: "fewer limits", ru: "меньше ограничений" },
  "0": { en: "neither fewer nor more limits", ru: "ограничений не меньше и не больше" },
  "1": { en: "more limits", ru: "больше ограничений" },
  "9": { en: "fewer in part, more in part", ru: "отчасти меньше, отчасти больше" },
} as const satisfies Record<string, Text2>;

/** `policy_event.magnitude`. */
export const magnitudes = {
  "1": { en: "technical", ru: "техническое" },
  "2": { en: "amends a rule", ru: "меняет правило" },
  "3": { en: "a new rule for a group", ru: "новое правило для группы" },
  "4": { en: "a new regime", ru: "новый порядок" },
} as const satisfies Record<string, Text2>;

/** Why no coded answer was made of a record. */
export const uncodedReasons = {
  framework: {
    en: "names the act, not its rule on a question of the scheme",
    ru: "называет акт, но не его правило по вопросам схемы",
  },
  strategy: { en: "a strategy states aims, not rules", ru: "стратегия излагает цели, а не правила" },
  convention: { en: "stands among the ratifications", ru: "стоит среди ратификаций" },
  draft: { en: "a draft: nothing is in force", ru: "проект: ничего не действует" },
  institution: {
    en: "says who is in charge, which stands among the bodies",
    ru: "говорит, кто отвечает; это среди ведомств",
  },
  report: {
    en: "reports numbers, plans or practice, not a rule",
    ru: "сообщает числа, планы или практику, а не правило",
  },
  repeated: { en: "the same rule is coded from another record", ru: "то же правило закодировано по другой записи" },
  outside: { en: "the scheme has no question for it", ru: "в схеме нет такого вопроса" },
} as const satisfies Record<string, Text2>;
export type UncodedReason = keyof typeof uncodedReasons;
