import { answer, limitWhenNo, protectedBy, topicsOf } from "./topic.ts";

const protectedWhenYes = limitWhenNo;

/** Social protection and pensions (scheme §3.4). */
export const socialTopics = topicsOf("SOC", {
  SOC_HEALTH: {
    title: { en: "Health care", ru: "Медицинская помощь" },
    question: { en: "Which access to public health care?", ru: "Каков доступ к государственной медицине?" },
    scale: "PROT",
    answers: {
      NAT: answer("as nationals", "наравне с гражданами", 0),
      INS: answer("if insured", "при страховке", 0.5),
      EMERG: answer("emergency only", "только экстренная", 0.8),
      NONE: answer("none", "нет", 1),
    },
    number: { en: "required cover", ru: "нужная сумма страховки" },
  },
  SOC_INS: {
    title: { en: "Social insurance", ru: "Социальное страхование" },
    question: { en: "Are workers insured by law?", ru: "Обязательно ли страхование работников?" },
    scale: "PROT",
    answers: protectedBy,
  },
  SOC_UNEMP: {
    title: { en: "Unemployment", ru: "Безработица" },
    question: { en: "Is unemployment covered?", ru: "Есть ли защита от безработицы?" },
    scale: "PROT",
    answers: protectedBy,
  },
  SOC_FAM: {
    title: { en: "Family benefits", ru: "Семейные пособия" },
    question: { en: "Are family benefits paid?", ru: "Платятся ли семейные пособия?" },
    scale: "PROT",
    answers: protectedBy,
  },
  SOC_ACC: {
    title: { en: "Work accidents", ru: "Несчастные случаи" },
    question: { en: "Are work accidents covered?", ru: "Застрахованы ли несчастные случаи на работе?" },
    scale: "PROT",
    answers: protectedBy,
  },
  SOC_EDU: {
    title: { en: "Schools", ru: "Школы" },
    question: { en: "May children attend school?", ru: "Могут ли дети учиться в школе?" },
    scale: "PROT",
    answers: {
      NAT: answer("as nationals", "наравне с гражданами", 0),
      COND: answer("on conditions", "при условиях", 0.5),
      NONE: answer("no", "нет", 1),
    },
  },
  PEN_MODE: {
    title: { en: "Pensions", ru: "Пенсии" },
    question: {
      en: "Who pays the pension of a person who worked in both states?",
      ru: "Кто платит пенсию работавшему в двух странах?",
    },
    scale: "PROT",
    answers: {
      TERR: answer("the state of residence pays", "платит страна проживания"),
      PROP: answer("each state pays its part", "каждая страна платит свою часть"),
      BI: answer("a bilateral agreement", "двустороннее соглашение"),
      NONE: answer("no agreement", "соглашения нет"),
    },
  },
  PEN_AGG: {
    title: { en: "Periods added up", ru: "Сложение стажа" },
    question: { en: "Are insurance periods added up?", ru: "Складывается ли страховой стаж?" },
    scale: "PROT",
    answers: protectedWhenYes,
  },
  PEN_EXP: {
    title: { en: "Pension paid abroad", ru: "Выплата пенсии за рубеж" },
    question: { en: "Is the pension paid abroad?", ru: "Выплачивается ли пенсия за рубеж?" },
    scale: "PROT",
    answers: protectedWhenYes,
  },
  VOL_INS: {
    title: { en: "Voluntary insurance", ru: "Добровольное страхование" },
    question: { en: "May nationals abroad insure themselves?", ru: "Могут ли граждане за рубежом страховаться сами?" },
    scale: "PROT",
    answers: protectedWhenYes,
  },
});
