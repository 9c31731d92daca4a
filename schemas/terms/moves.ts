import { termsOf } from "./term.ts";

/** Numbers of people on a date, and moves in a period. */
export const moveTerms = termsOf({
  STK_CITZ_ABROAD: {
    name: { en: "Citizens abroad (national estimate)", ru: "Граждане за рубежом (национальная оценка)" },
    definition: {
      en: "The origin country’s own estimate of its citizens living abroad.",
      ru: "Собственная оценка страны: сколько её граждан живёт за рубежом.",
    },
  },
  "M-107": {
    name: { en: "Migrants by the change of borders in 1991", ru: "Мигранты из-за появления границ в 1991 г." },
    definition: {
      en: "People who moved inside the USSR and became international migrants when it dissolved.",
      ru: "Переехавшие внутри СССР, которые стали международными мигрантами после его распада.",
    },
  },
  ref_date: {
    name: { en: "Reference date", ru: "Дата, на которую приведены данные" },
    definition: { en: "The day to which a stock belongs.", ru: "День, к которому относится численность." },
  },
  TMOB: {
    name: { en: "Temporary mobility (3–12 months)", ru: "Временная мобильность (3–12 месяцев)" },
    definition: {
      en: "Stays from three to twelve months that do not change usual residence.",
      ru: "Пребывание от трёх до двенадцати месяцев без смены места обычного проживания.",
    },
  },
  LTM: {
    name: { en: "Long-term migrant", ru: "Долгосрочный мигрант" },
    definition: {
      en: "A person who changes usual residence for twelve months or more.",
      ru: "Человек, сменивший место обычного проживания на двенадцать месяцев и более.",
    },
  },
  duration_rule: {
    name: { en: "Minimum stay to be counted", ru: "Минимальный срок проживания для учёта" },
    definition: {
      en: "Months of stay after which a source counts a person as a migrant.",
      ru: "Через сколько месяцев источник считает человека мигрантом.",
    },
  },
  FLW_EST: {
    name: { en: "Flows estimated from stocks", ru: "Потоки, оценённые по численности" },
    definition: {
      en: "Moves inferred from the change in stocks between two dates.",
      ru: "Переезды, выведенные из изменения численности мигрантов между двумя датами.",
    },
  },
  "M-208": {
    name: { en: "Departures implied by partners’ data", ru: "Выбытия, следующие из данных стран назначения" },
    definition: {
      en: "Least number of departures that would explain the rise of the stock abroad.",
      ru: "Наименьшее число уехавших, которым можно объяснить рост численности за рубежом.",
    },
  },
  NATINC: {
    name: { en: "Natural change", ru: "Естественный прирост (убыль)" },
    definition: { en: "Births minus deaths.", ru: "Родившиеся минус умершие." },
  },
  NATZ: {
    name: { en: "Acquisition of citizenship", ru: "Приобретение гражданства" },
    definition: {
      en: "Number of foreigners who became citizens in the period.",
      ru: "Сколько иностранцев стало гражданами за период.",
    },
  },
  RESPERM1: {
    name: { en: "First residence permits", ru: "Первичные разрешения на проживание" },
    definition: {
      en: "Permits of three months or more given to a person for the first time (Eurostat).",
      ru: "Впервые выданные разрешения на срок от трёх месяцев (Евростат).",
    },
  },
  REGSTAY: {
    name: { en: "Registration at place of stay", ru: "Постановка на учёт по месту пребывания" },
    definition: {
      en: "Notification of a temporary address; since 2011 stays of nine months and more enter Rosstat’s flows.",
      ru: "Учёт временного адреса; с 2011 г. сроки от девяти месяцев входят в потоки Росстата.",
    },
  },
  REGRES: {
    name: { en: "Registration at place of residence", ru: "Регистрация по месту жительства" },
    definition: { en: "Registration of a permanent address.", ru: "Регистрация постоянного адреса." },
  },
  UNDERC: {
    name: { en: "Undercount", ru: "Недоучёт" },
    definition: {
      en: "Part of the moves that the statistics miss.",
      ru: "Часть переездов, которую статистика не видит.",
    },
  },
});
