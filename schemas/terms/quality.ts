import { termsOf } from "./term.ts";

/** Comparison of figures, and how good they are. */
export const qualityTerms = termsOf({
  MIRR: {
    name: { en: "Mirror statistics", ru: "Зеркальная статистика" },
    definition: {
      en: "The same move or money as counted by the partner country.",
      ru: "Те же переезды или деньги по данным страны-партнёра.",
    },
  },
  "M-406": {
    name: { en: "Not comparable", ru: "Несопоставимо" },
    definition: {
      en: "The two figures measure different things, so no difference is computed.",
      ru: "Два числа измеряют разное, поэтому разница не считается.",
    },
  },
  best_value: {
    name: { en: "Headline figure (chosen source)", ru: "Основное значение (выбранный источник)" },
    definition: {
      en: "The figure shown by default, with the reason of choice.",
      ru: "Число, которое показано по умолчанию, с причиной выбора.",
    },
  },
  "M-506": {
    name: { en: "Dependence on remittances", ru: "Зависимость от переводов" },
    definition: {
      en: "Remittances to GDP together with the share of the largest corridor.",
      ru: "Переводы к ВВП вместе с долей главного коридора.",
    },
  },
  obs_status: {
    name: { en: "Observation status", ru: "Статус наблюдения" },
    definition: {
      en: "A letter that says how good or complete a figure is.",
      ru: "Буква, которая говорит о качестве и полноте числа.",
    },
  },
  series_break: {
    name: { en: "Break in series", ru: "Разрыв ряда" },
    definition: { en: "From this point figures are counted in another way.", ru: "С этого места числа считают иначе." },
  },
  PROV: {
    name: { en: "Provisional figure", ru: "Предварительные данные" },
    definition: { en: "May be changed by the publisher.", ru: "Издатель ещё может их изменить." },
  },
  EST: {
    name: { en: "Estimate", ru: "Оценка" },
    definition: { en: "Computed, not counted.", ru: "Число рассчитано, а не сосчитано." },
  },
  IMP: {
    name: { en: "Imputed figure", ru: "Досчитанное (вменённое) значение" },
    definition: {
      en: "Put in by the compiler in place of a missing one.",
      ru: "Число, которое составитель поставил на место отсутствующего.",
    },
  },
  REVN: {
    name: { en: "Revision", ru: "Пересмотр данных" },
    definition: { en: "Change of a figure already published.", ru: "Изменение уже опубликованного числа." },
  },
  vintage: {
    name: { en: "Data version (vintage)", ru: "Версия данных" },
    definition: {
      en: "One edition of a publisher’s file, with its date.",
      ru: "Одно издание файла источника с его датой.",
    },
  },
  REL: {
    name: { en: "Release", ru: "Выпуск" },
    definition: { en: "One dated publication of this site.", ru: "Одна датированная публикация сайта." },
  },
  as_of: {
    name: { en: "As known on (date)", ru: "По данным, известным на (дата)" },
    definition: { en: "Figures as they stood on a past day.", ru: "Числа, какими они были в прошлый день." },
  },
  reported: {
    name: { en: "Reported figure", ru: "Опубликованное значение" },
    definition: { en: "Printed by the publisher.", ru: "Напечатано источником." },
  },
  derived: {
    name: { en: "Calculated figure", ru: "Расчётное значение" },
    definition: { en: "Computed by this project.", ru: "Рассчитано проектом." },
  },
  INTERP: {
    name: { en: "Interpolated figure", ru: "Интерполированное значение" },
    definition: { en: "Filled in between two known dates.", ru: "Рассчитано между двумя известными датами." },
  },
  ref_area: {
    name: { en: "Reporting country", ru: "Страна, представившая данные" },
    definition: { en: "The country whose statistics are shown.", ru: "Страна, чья статистика показана." },
  },
  counterpart_area: {
    name: { en: "Partner country", ru: "Страна-партнёр" },
    definition: { en: "The other side of the corridor.", ru: "Другая сторона коридора." },
  },
  territory: {
    name: { en: "Territory covered", ru: "Охваченная территория" },
    definition: { en: "Which territory the figure describes.", ru: "К какой территории относится число." },
  },
  finding: {
    name: { en: "Finding", ru: "Замечание" },
    definition: { en: "What an automatic check noticed.", ru: "Что заметила автоматическая проверка." },
  },
  disposition: {
    name: { en: "Answer to a finding", ru: "Ответ на замечание" },
    definition: {
      en: "Signed explanation: accepted, corrected or queried.",
      ru: "Подписанное объяснение: принято, исправлено, отправлен запрос.",
    },
  },
  conf_status: {
    name: { en: "Confidential", ru: "Конфиденциально" },
    definition: {
      en: "Not published in order to protect people or firms.",
      ru: "Не публикуется, чтобы защитить людей или организации.",
    },
  },
});
