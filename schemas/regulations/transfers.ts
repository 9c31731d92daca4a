import { answer, limitWhenNo, limitWhenYes, topicsOf, yesNo } from "./topic.ts";

/** Money transfers and currency (scheme §3.7). */
export const transferTopics = topicsOf("TRA", {
  FX_ART8: {
    title: { en: "IMF Article VIII", ru: "Статья VIII МВФ" },
    question: { en: "Are the obligations of Article VIII accepted?", ru: "Приняты ли обязательства статьи VIII?" },
    answers: { VIII: answer("Article VIII", "статья VIII", 0), XIV: answer("Article XIV", "статья XIV", 1) },
  },
  FX_CTRL: {
    title: { en: "Currency control", ru: "Валютный контроль" },
    question: { en: "Are current transfers controlled?", ru: "Ограничены ли текущие переводы?" },
    answers: {
      N: answer("free", "свободны", 0),
      APPR: answer("with approval or checks", "с разрешением или проверкой", 0.5),
      LIMIT: answer("limited", "ограничены", 1),
    },
    number: { en: "threshold", ru: "порог" },
  },
  FX_SURR: {
    title: { en: "Surrender of currency", ru: "Продажа выручки" },
    question: { en: "Must foreign earnings be sold?", ru: "Обязательна ли продажа валютной выручки?" },
    answers: limitWhenYes,
    number: { en: "share", ru: "доля" },
  },
  FX_REP: {
    title: { en: "Repatriation", ru: "Репатриация выручки" },
    question: { en: "Must foreign earnings be brought home?", ru: "Обязателен ли возврат валютной выручки?" },
    answers: limitWhenYes,
    number: { en: "time allowed", ru: "отведённый срок" },
  },
  FX_RATE: {
    title: { en: "Multiple rates", ru: "Множественные курсы" },
    question: { en: "Are there several official rates?", ru: "Есть ли несколько официальных курсов?" },
    answers: limitWhenYes,
  },
  TR_LIM_OUT: {
    title: { en: "Limit on sending", ru: "Предел отправки" },
    question: { en: "How much may be sent abroad?", ru: "Сколько можно отправить за рубеж?" },
    answers: { NONE: answer("no limit", "без предела", 0), LIMIT: answer("limit", "предел", 1) },
    number: { en: "most that may be sent", ru: "предельная сумма" },
  },
  TR_LIM_OUT_NR: {
    title: { en: "Limit for non-residents", ru: "Предел для нерезидентов" },
    question: { en: "How much may a non-resident send abroad?", ru: "Сколько может отправить нерезидент?" },
    answers: { NONE: answer("no limit", "без предела", 0), LIMIT: answer("limit", "предел", 1) },
    number: { en: "most that may be sent", ru: "предельная сумма" },
  },
  TR_LIM_P2P: {
    title: { en: "Limit between persons", ru: "Предел между людьми" },
    question: {
      en: "How much may one person send another by bank?",
      ru: "Сколько один человек может перевести другому через банк?",
    },
    answers: { NONE: answer("no limit", "без предела", 0), LIMIT: answer("limit", "предел", 1) },
    number: { en: "most that may be sent", ru: "предельная сумма" },
  },
  TR_LIM_IN: {
    title: { en: "Paying out", ru: "Выплата" },
    question: { en: "How is a transfer from abroad paid out?", ru: "Как выплачивают перевод из-за рубежа?" },
    answers: {
      FREE: answer("freely", "свободно", 0),
      LCU: answer("in local currency only", "только в местной валюте", 0.5),
      LIMIT: answer("limited", "с ограничением", 1),
    },
    number: { en: "most that is paid out", ru: "предельная сумма" },
  },
  TR_CASH: {
    title: { en: "Cash across the border", ru: "Наличные через границу" },
    question: { en: "Is carrying cash limited?", ru: "Ограничен ли провоз наличных?" },
    answers: {
      NONE: answer("no limit", "без предела", 0),
      DECL: answer("declaration above an amount", "декларация сверх суммы", 0.5),
      LIMIT: answer("limit", "предел", 1),
    },
    number: { en: "amount", ru: "сумма" },
  },
  TR_ID: {
    title: { en: "Identification", ru: "Удостоверение личности" },
    question: { en: "Must the sender be identified?", ru: "Нужно ли удостоверять личность отправителя?" },
    answers: limitWhenYes,
    number: { en: "amount from which", ru: "с какой суммы" },
  },
  TR_DATA: {
    title: { en: "Reporting by banks", ru: "Отчётность банков" },
    question: { en: "Must banks report transfers?", ru: "Отчитываются ли банки о переводах?" },
    answers: limitWhenYes,
    number: { en: "amount from which", ru: "с какой суммы" },
  },
  MTO_LIC: {
    title: { en: "Who may send", ru: "Кто может переводить" },
    question: { en: "Who may send money abroad for people?", ru: "Кто вправе переводить деньги граждан за рубеж?" },
    answers: {
      NONBANK: answer("also licensed non-banks", "и небанковские организации с лицензией", 0),
      AGENT: answer("banks and their agents", "банки и их агенты", 0.5),
      BANK: answer("banks only", "только банки", 1),
    },
  },
  MTO_CAP: {
    title: { en: "Capital of operators", ru: "Капитал операторов" },
    question: { en: "Is a minimum capital required?", ru: "Нужен ли минимальный капитал?" },
    answers: limitWhenYes,
    number: { en: "amount", ru: "сумма" },
  },
  MTO_EXCL: {
    title: { en: "Exclusive contracts", ru: "Исключительные договоры" },
    question: { en: "Are exclusive contracts banned?", ru: "Запрещены ли исключительные договоры?" },
    answers: limitWhenNo,
  },
  MTO_FX: {
    title: { en: "Disclosure of cost", ru: "Раскрытие стоимости" },
    question: {
      en: "Must the whole cost with the margin on the rate be shown?",
      ru: "Нужно ли показывать полную стоимость с курсовой разницей?",
    },
    answers: limitWhenNo,
  },
  MTO_SANC: {
    title: { en: "Suspended transfers", ru: "Остановка переводов" },
    question: {
      en: "Are transfers with the counterpart suspended or limited?",
      ru: "Остановлены ли или ограничены переводы с другой стороной?",
    },
    answers: limitWhenYes,
  },
  TAX_OUT: {
    title: { en: "Levy on sending", ru: "Сбор с отправки" },
    question: { en: "Is sending taxed?", ru: "Облагается ли отправка?" },
    answers: limitWhenYes,
    number: { en: "rate", ru: "ставка" },
  },
  TAX_IN: {
    title: { en: "Tax on receiving", ru: "Налог с получения" },
    question: { en: "Is a received transfer taxed?", ru: "Облагается ли полученный перевод?" },
    answers: {
      EXEMPT: answer("exempt", "не облагается", 0),
      PART: answer("in part", "частично", 0.5),
      TAX: answer("taxed", "облагается", 1),
    },
    number: { en: "rate", ru: "ставка" },
  },
  PAY_LINK: {
    title: { en: "Linked payment systems", ru: "Связь платёжных систем" },
    question: {
      en: "Are national payment systems linked with the counterpart?",
      ru: "Связаны ли национальные платёжные системы?",
    },
    answers: limitWhenNo,
  },
  AML_LIST: {
    title: { en: "FATF list", ru: "Список ФАТФ" },
    question: { en: "Is the state on a list of the FATF?", ru: "Находится ли государство в списке ФАТФ?" },
    answers: {
      N: answer("no", "нет", 0),
      GREY: answer("grey list", "серый список", 0.5),
      BLACK: answer("black list", "чёрный список", 1),
    },
  },
  MTO_STAT: {
    title: { en: "Corridor statistics", ru: "Статистика по странам" },
    question: {
      en: "Does the central bank publish transfers by country?",
      ru: "Публикует ли центральный банк переводы по странам?",
    },
    answers: {
      MONTHLY: answer("monthly", "ежемесячно", 0),
      QUARTERLY: answer("quarterly", "ежеквартально", 0.3),
      ANNUAL: answer("yearly", "ежегодно", 0.6),
      NO: answer("no", "нет", 1),
    },
  },
  MTO_RULES: {
    title: { en: "Rules for operators", ru: "Правила для операторов" },
    question: {
      en: "Is there an act that governs transfers without an account or transfer systems?",
      ru: "Есть ли акт о переводах без открытия счёта или о системах переводов?",
    },
    answers: yesNo,
  },
});
