import { topicsOf, yesNo } from "./topic.ts";

/** Diaspora, return and own citizens abroad (scheme §3.8): questions answered by yes or no. */
export const diasporaTopics = topicsOf("DIA", {
  DIA_INST: {
    title: { en: "Body for the diaspora", ru: "Ведомство по диаспоре" },
    question: { en: "Is there a body for the diaspora?", ru: "Есть ли ведомство по делам диаспоры?" },
    answers: yesNo,
  },
  DIA_CIT: {
    title: { en: "Dual citizenship of emigrants", ru: "Второе гражданство эмигрантов" },
    question: { en: "May emigrants hold a second citizenship?", ru: "Могут ли эмигранты иметь второе гражданство?" },
    answers: yesNo,
  },
  DIA_VOTE: {
    title: { en: "Vote from abroad", ru: "Голосование из-за рубежа" },
    question: { en: "May citizens abroad vote?", ru: "Могут ли граждане голосовать за рубежом?" },
    answers: yesNo,
  },
  DIA_INV: {
    title: { en: "Investment schemes", ru: "Программы инвестиций" },
    question: {
      en: "Does the state co-finance migrants’ investment?",
      ru: "Софинансирует ли государство вложения мигрантов?",
    },
    answers: yesNo,
    number: { en: "most per participant", ru: "предел на участника" },
  },
  DIA_COETH: {
    title: { en: "Resettlement of co-ethnics", ru: "Переселение соотечественников" },
    question: {
      en: "Is there a scheme for co-ethnics or compatriots?",
      ru: "Есть ли программа для соотечественников?",
    },
    answers: yesNo,
    number: { en: "quota or grant", ru: "квота или пособие" },
  },
  RET_REINT: {
    title: { en: "Reintegration", ru: "Реинтеграция" },
    question: { en: "Are returning migrants supported?", ru: "Поддерживают ли вернувшихся?" },
    answers: yesNo,
    number: { en: "amount", ru: "сумма" },
  },
  RET_READ: {
    title: { en: "Readmission", ru: "Реадмиссия" },
    question: { en: "Is there a readmission agreement with the counterpart?", ru: "Есть ли соглашение о реадмиссии?" },
    answers: yesNo,
  },
  RET_CUST: {
    title: { en: "Customs on return", ru: "Таможня при возвращении" },
    question: { en: "Are returning migrants exempt from customs duties?", ru: "Освобождены ли вернувшиеся от пошлин?" },
    answers: yesNo,
  },
  OWN_PROT: {
    title: { en: "Protection abroad", ru: "Защита за рубежом" },
    question: {
      en: "Does the state protect its workers abroad?",
      ru: "Защищает ли государство своих работников за рубежом?",
    },
    answers: yesNo,
  },
  OWN_FUND: {
    title: { en: "Migrants’ fund", ru: "Фонд мигрантов" },
    question: { en: "Is there a fund for migrants abroad?", ru: "Есть ли фонд поддержки мигрантов?" },
    answers: yesNo,
  },
  OWN_REG: {
    title: { en: "Register of migrants", ru: "Учёт мигрантов" },
    question: { en: "Is there a register of own workers abroad?", ru: "Ведётся ли учёт своих работников за рубежом?" },
    answers: yesNo,
  },
  OWN_MOB: {
    title: { en: "Military duty and exit", ru: "Воинская обязанность и выезд" },
    question: {
      en: "Does military duty affect exit or status?",
      ru: "Влияет ли воинская обязанность на выезд или статус?",
    },
    answers: yesNo,
  },
});
