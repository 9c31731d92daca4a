import { answer, limitWhenNo, topicsOf, yesNo } from "./topic.ts";

const protectedWhenYes = limitWhenNo;

/** Recruitment and intermediaries (scheme §3.6); 0 means that the worker is protected. */
export const recruitmentTopics = topicsOf("REC", {
  REC_LIC: {
    title: { en: "Agencies’ licence", ru: "Лицензия агентств" },
    question: {
      en: "Does a private agency need a licence to place workers abroad?",
      ru: "Нужна ли агентству лицензия на трудоустройство за рубежом?",
    },
    scale: "PROT",
    answers: {
      LIC: answer("licence or permit", "лицензия или разрешение", 0),
      REG: answer("register", "реестр", 0.5),
      N: answer("no", "нет", 1),
    },
    number: { en: "fee or validity", ru: "плата или срок действия" },
  },
  REC_FEE: {
    title: { en: "Fees from workers", ru: "Плата с работников" },
    question: { en: "May agencies charge workers?", ru: "Могут ли агентства брать плату с работников?" },
    scale: "PROT",
    answers: {
      BAN: answer("banned", "запрещено", 0),
      CAP: answer("capped", "в пределах потолка", 0.5),
      FREE: answer("allowed", "разрешено", 1),
    },
  },
  REC_GUAR: {
    title: { en: "Agencies’ guarantee", ru: "Гарантия агентств" },
    question: { en: "Must an agency give a financial guarantee?", ru: "Должно ли агентство вносить залог?" },
    scale: "PROT",
    answers: protectedWhenYes,
    number: { en: "amount", ru: "сумма" },
  },
  REC_ORG: {
    title: { en: "Organised recruitment", ru: "Организованный набор" },
    question: {
      en: "Is there an agreement on labour or organised recruitment with the counterpart?",
      ru: "Есть ли соглашение о труде или организованном наборе с другой стороной?",
    },
    scale: "PROT",
    answers: protectedWhenYes,
    number: { en: "places", ru: "мест" },
  },
  REC_MON: {
    title: { en: "Oversight of agencies", ru: "Надзор за агентствами" },
    question: {
      en: "Are agencies inspected, or is a list of them published?",
      ru: "Проверяют ли агентства или публикуется ли их перечень?",
    },
    scale: "PROT",
    answers: protectedWhenYes,
  },
  REC_PRE: {
    title: { en: "Preparation before departure", ru: "Подготовка к выезду" },
    question: {
      en: "Does the state prepare workers before departure?",
      ru: "Готовит ли государство работников к выезду?",
    },
    scale: "PROT",
    answers: protectedWhenYes,
  },
  REC_STATE: {
    title: { en: "State placement abroad", ru: "Государственное трудоустройство" },
    question: {
      en: "Does a state body place workers abroad?",
      ru: "Трудоустраивает ли за рубежом государственный орган?",
    },
    scale: "PROT",
    answers: yesNo,
  },
});
