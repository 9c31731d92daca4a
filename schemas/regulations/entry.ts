import { answer, limitWhenYes, topicsOf, yesNo } from "./topic.ts";

/** Entry, stay and registration (scheme §3.1). */
export const entryTopics = topicsOf("ENT", {
  ENT_VISA: {
    title: { en: "Visa", ru: "Виза" },
    question: { en: "Is a visa needed for a stay?", ru: "Нужна ли виза для пребывания?" },
    answers: {
      VF: answer("visa-free", "без визы", 0),
      VOA: answer("visa on arrival", "виза по прибытии", 0.33),
      EV: answer("electronic visa", "электронная виза", 0.5),
      V: answer("visa", "виза", 1),
      BAN: answer("entry closed", "въезд закрыт", 1),
    },
    number: { en: "longest stay without a visa", ru: "предельный срок без визы" },
  },
  ENT_DOC: {
    title: { en: "Travel document", ru: "Документ для въезда" },
    question: { en: "Which document is needed to enter?", ru: "С каким документом можно въехать?" },
    answers: {
      ID: answer("national identity document", "внутренний документ", 0),
      PASS: answer("travel passport", "заграничный паспорт", 0.5),
      BIO: answer("biometric passport only", "только биометрический паспорт", 1),
    },
  },
  ENT_PURP: {
    title: { en: "Purpose of entry", ru: "Цель въезда" },
    question: {
      en: "Must work be declared as the purpose of entry?",
      ru: "Нужно ли при въезде заявлять работу целью?",
    },
    answers: {
      N: answer("no", "нет", 0),
      CARD: answer("in a migration card", "в миграционной карте", 0.5),
      VISA: answer("work visa", "рабочая виза", 1),
    },
  },
  REG_STAY: {
    title: { en: "Registration of stay", ru: "Учёт по месту пребывания" },
    question: { en: "Must a stay be registered?", ru: "Нужно ли вставать на учёт?" },
    answers: {
      NONE: answer("no registration", "учёт не нужен", 0),
      HOST: answer("the host notifies", "уведомляет принимающая сторона", 0.5),
      SELF: answer("the person registers", "регистрируется сам человек", 0.7),
      PERM: answer("permission needed", "нужно разрешение", 1),
    },
    number: { en: "time before the duty begins", ru: "срок до начала обязанности" },
  },
  REG_MOVE: {
    title: { en: "Change of address", ru: "Смена адреса" },
    question: { en: "Must a change of address be registered?", ru: "Нужна ли регистрация при смене адреса?" },
    answers: limitWhenYes,
    number: { en: "time allowed", ru: "отведённый срок" },
  },
  RES_TEMP: {
    title: { en: "Temporary residence", ru: "Временное проживание" },
    question: { en: "How is temporary residence granted?", ru: "Как даётся временное проживание?" },
    answers: {
      FREE: answer("free", "свободно", 0),
      COND: answer("on conditions", "при условиях", 0.5),
      QUOTA: answer("within a quota", "в пределах квоты", 1),
      NONE: answer("no such status", "такого статуса нет", 1),
    },
    number: { en: "places or validity", ru: "мест или срок действия" },
  },
  RES_PERM: {
    title: { en: "Long-term residence", ru: "Постоянное проживание" },
    question: { en: "Is there long-term residence?", ru: "Есть ли постоянное проживание?" },
    answers: yesNo,
    number: { en: "years of residence needed, or validity", ru: "нужные годы проживания или срок действия" },
  },
  NAT_PATH: {
    title: { en: "Naturalisation", ru: "Гражданство" },
    question: { en: "Which way to citizenship is open?", ru: "Какой путь к гражданству открыт?" },
    answers: {
      SIMPL: answer("simplified", "упрощённый", 0),
      GEN: answer("general", "общий", 0.5),
      NONE: answer("none", "нет", 1),
    },
    number: { en: "years of residence needed", ru: "нужные годы проживания" },
  },
  NAT_DUAL: {
    title: { en: "Dual citizenship", ru: "Двойное гражданство" },
    question: {
      en: "May a naturalised person keep the former citizenship?",
      ru: "Можно ли сохранить прежнее гражданство?",
    },
    answers: yesNo,
  },
  ENT_BAN: {
    title: { en: "Re-entry ban", ru: "Запрет въезда" },
    question: {
      en: "Is there a ban on re-entry after an overstay?",
      ru: "Запрещают ли въезд за просрочку пребывания?",
    },
    answers: limitWhenYes,
    number: { en: "length of the ban", ru: "срок запрета" },
  },
  EXP_DET: {
    title: { en: "Expulsion and detention", ru: "Высылка и задержание" },
    question: { en: "Is there a regime of expulsion or detention?", ru: "Есть ли режим высылки или задержания?" },
    answers: limitWhenYes,
    number: { en: "time limit", ru: "предельный срок" },
  },
  EXIT_OWN: {
    title: { en: "Exit of own citizens", ru: "Выезд своих граждан" },
    question: { en: "Do own citizens need leave to exit?", ru: "Нужно ли своим гражданам разрешение на выезд?" },
    answers: {
      N: answer("no", "нет", 0),
      GROUP: answer("some groups", "некоторым группам", 0.5),
      Y: answer("yes", "да", 1),
    },
  },
});
