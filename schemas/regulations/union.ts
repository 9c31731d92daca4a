import { answer, topicsOf } from "./topic.ts";

const inTheUnion = {
  FULL: answer("in full", "полностью", 0),
  PART: answer("in part", "частично", 0.5),
  NOT: answer("not applied", "не применяется", 1),
} as const;

/** The Eurasian Economic Union (scheme §3.3). */
export const unionTopics = topicsOf("EAEU", {
  EAEU_MEM: {
    title: { en: "Membership", ru: "Членство" },
    question: { en: "Is the state a member of the Union?", ru: "Состоит ли государство в Союзе?" },
    answers: {
      MEMBER: answer("member", "член"),
      OBS: answer("observer", "наблюдатель"),
      NOT: answer("not a member", "не член"),
    },
  },
  EAEU_NT: {
    title: { en: "Work without a permit", ru: "Работа без разрешения" },
    question: {
      en: "May Union workers be hired without a permit and without limits that protect the labour market?",
      ru: "Можно ли нанимать работников Союза без разрешения и без ограничений по защите рынка труда?",
    },
    answers: inTheUnion,
  },
  EAEU_SEC: {
    title: { en: "Exceptions", ru: "Изъятия" },
    question: {
      en: "Are there exceptions for national security or strategic sectors?",
      ru: "Есть ли изъятия по безопасности или стратегическим отраслям?",
    },
    answers: { Y: answer("yes", "да", 1), N: answer("no", "нет", 0) },
  },
  EAEU_REG: {
    title: { en: "Stay without registration", ru: "Пребывание без учёта" },
    question: { en: "Are Union workers exempt from registration?", ru: "Освобождены ли работники Союза от учёта?" },
    answers: inTheUnion,
    number: { en: "days from entry", ru: "дней с въезда" },
  },
  EAEU_STAY: {
    title: { en: "Stay for the contract", ru: "Пребывание на срок договора" },
    question: {
      en: "Does the stay of worker and family last as long as the contract?",
      ru: "Длится ли пребывание работника и семьи весь срок договора?",
    },
    answers: inTheUnion,
  },
  EAEU_TAX: {
    title: { en: "Income tax of residents", ru: "Налог как у резидентов" },
    question: {
      en: "Is the resident rate due from the first day?",
      ru: "Действует ли ставка резидента с первого дня?",
    },
    answers: inTheUnion,
    number: { en: "rate", ru: "ставка" },
  },
  EAEU_DIPL: {
    title: { en: "Diplomas", ru: "Дипломы" },
    question: { en: "Are diplomas recognised?", ru: "Признаются ли дипломы?" },
    answers: inTheUnion,
  },
  EAEU_SOC: {
    title: { en: "Social insurance", ru: "Социальное страхование" },
    question: { en: "Are workers insured as nationals?", ru: "Застрахованы ли работники наравне с гражданами?" },
    answers: inTheUnion,
  },
  EAEU_PEN: {
    title: { en: "Pensions", ru: "Пенсии" },
    question: {
      en: "Are pensions paid abroad and periods added up?",
      ru: "Выплачиваются ли пенсии за рубеж и суммируется ли стаж?",
    },
    answers: inTheUnion,
  },
});
