import { answer, limitWhenYes, topicsOf, yesNo } from "./topic.ts";

/** Labour access (scheme §3.2). */
export const labourTopics = topicsOf("LAB", {
  LAB_ACC: {
    title: { en: "Access to work", ru: "Доступ к работе" },
    question: { en: "On which terms may the group work?", ru: "На каких условиях группа может работать?" },
    answers: {
      FREE: answer("as nationals, no permit", "наравне с гражданами, без разрешения", 0),
      NOTIF: answer("notification", "уведомление", 0.2),
      PATENT: answer("patent", "патент", 0.5),
      PERMIT: answer("individual permit", "личное разрешение", 0.7),
      EMPL: answer("employer’s permit", "разрешение работодателю", 0.8),
      QUOTA: answer("within a quota", "в пределах квоты", 0.9),
      NO: answer("not allowed", "нельзя", 1),
    },
    number: { en: "fee or validity", ru: "плата или срок действия" },
  },
  LAB_QUOTA: {
    title: { en: "Quota of foreign workers", ru: "Квота на иностранных работников" },
    question: { en: "Is there a yearly quota?", ru: "Есть ли годовая квота?" },
    answers: limitWhenYes,
    number: { en: "places or share", ru: "мест или доля" },
  },
  LAB_FEE: {
    title: { en: "Price of the right to work", ru: "Цена права на работу" },
    question: { en: "Is there a charge for the right to work?", ru: "Берут ли плату за право на работу?" },
    answers: limitWhenYes,
    number: { en: "charge", ru: "плата" },
  },
  LAB_TEST: {
    title: { en: "Tests", ru: "Проверки" },
    question: { en: "Which tests must be passed?", ru: "Какие проверки надо пройти?" },
    answers: {
      N: answer("none", "никаких", 0),
      LANG: answer("language or history", "язык или история", 0.3),
      MED: answer("medical", "медицинская", 0.3),
      BOTH: answer("language and medical", "язык и медицина", 0.6),
      ALL: answer("language, medical and others", "язык, медицина и другие", 1),
    },
    number: { en: "fee", ru: "плата" },
  },
  LAB_SECT: {
    title: { en: "Closed sectors or regions", ru: "Закрытые отрасли или регионы" },
    question: { en: "Are sectors or regions closed?", ru: "Закрыты ли отрасли или регионы?" },
    answers: { N: answer("none", "нет", 0), SOME: answer("some", "некоторые", 0.5), MANY: answer("many", "многие", 1) },
  },
  LAB_CHG: {
    title: { en: "Change of employer", ru: "Смена работодателя" },
    question: { en: "May the worker change employer?", ru: "Можно ли сменить работодателя?" },
    answers: {
      FREE: answer("freely", "свободно", 0),
      NOTIF: answer("with notification", "с уведомлением", 0.3),
      NEW: answer("with a new document", "с новым документом", 1),
    },
  },
  LAB_TIME: {
    title: { en: "Time to apply", ru: "Срок подачи" },
    question: { en: "Is there a deadline to apply after entry?", ru: "Есть ли срок подачи заявления после въезда?" },
    answers: limitWhenYes,
    number: { en: "time after entry", ru: "срок после въезда" },
  },
  LAB_TAX: {
    title: { en: "Income tax", ru: "Подоходный налог" },
    question: { en: "How is the worker’s income taxed?", ru: "Как облагается доход работника?" },
    answers: {
      RES: answer("resident rate from the first day", "ставка резидента с первого дня", 0),
      PATENT: answer("fixed advance payment", "фиксированный авансовый платёж", 0.5),
      NONRES: answer("higher rate of a non-resident", "повышенная ставка нерезидента", 1),
    },
    number: { en: "rate or payment", ru: "ставка или платёж" },
  },
  LAB_SANC: {
    title: { en: "Sanction on employers", ru: "Наказание работодателя" },
    question: { en: "Are employers fined for unlawful work?", ru: "Штрафуют ли работодателя за незаконный труд?" },
    answers: yesNo,
    number: { en: "fine", ru: "штраф" },
  },
  LAB_HQS: {
    title: { en: "Highly qualified", ru: "Высококвалифицированные" },
    question: { en: "Is there a route for the highly qualified?", ru: "Есть ли порядок для высококвалифицированных?" },
    answers: yesNo,
    number: { en: "pay threshold", ru: "порог оплаты" },
  },
  LAB_SEAS: {
    title: { en: "Seasonal work", ru: "Сезонная работа" },
    question: { en: "Is there a seasonal route?", ru: "Есть ли порядок для сезонной работы?" },
    answers: yesNo,
    number: { en: "longest season", ru: "предельный срок" },
  },
  LAB_RIGHTS: {
    title: { en: "Rights at work", ru: "Права на работе" },
    question: {
      en: "Has the worker equal pay, unions and access to disputes?",
      ru: "Равны ли оплата, профсоюзы и доступ к спорам?",
    },
    scale: "PROT",
    answers: {
      FULL: answer("in full", "полностью", 0),
      PART: answer("in part", "частично", 0.5),
      NONE: answer("no", "нет", 1),
    },
  },
});
