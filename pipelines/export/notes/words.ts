import type { Text2 } from "../../../schemas/language.ts";

/** What the notes of a release say, in its own words and order. `{…}` are gaps. */
export const NOTES = {
  title: { en: "What has changed", ru: "Что изменилось" },
  release: { en: "{title}. Release {id}, files held on {date}.", ru: "{title}. Выпуск {id}, файлы на {date}." },
  build: {
    en: "{title}. Build {id}, files held on {date}. It is not a release: warnings of the checks may be unanswered.",
    ru: "{title}. Сборка {id}, файлы на {date}. Это не выпуск: на предупреждения проверок могло не быть ответов.",
  },
  first: {
    en: "There is no earlier release to compare with: this is the first.",
    ru: "Сравнить не с чем: более ранних выпусков нет.",
  },
  since: {
    en: "Compared with release {id}, files held on {date}.",
    ru: "В сравнении с выпуском {id}, файлы на {date}.",
  },
  sameMethod: { en: "Methodology {now}, as before.", ru: "Методология {now}, прежняя." },
  method: { en: "Methodology {now}; before it was {before}.", ru: "Методология {now}; прежде была {before}." },
  vintages: { en: "Vintages", ru: "Версии данных" },
  noVintages: { en: "No vintage was added or taken out.", ru: "Ни одна версия не добавлена и не исключена." },
  vintageHead: {
    en: "source | new vintage | published | newest before | no longer held",
    ru: "источник | новая версия | опубликована | прежняя новейшая | больше не входит",
  },
  figures: { en: "Figures", ru: "Числа" },
  figuresAbout: {
    en: "Of the sources whose vintages changed, as this release's rules read both. Revised: another value; withdrawn: no value any more; letter: the same value with another status.",
    ru: "По источникам, чьи версии изменились; оба выпуска прочитаны по правилам этого. «Пересмотрено» – другое значение, «снято» – значения больше нет, «буква» – то же значение с другим статусом.",
  },
  cannotTell: {
    en: "What changed in the figures cannot be told: an edition of that release is not held any more.",
    ru: "Что изменилось в числах, сказать нельзя: одного из изданий того выпуска больше нет.",
  },
  figuresHead: {
    en: "source | added | revised | withdrawn | letter",
    ru: "источник | добавлено | пересмотрено | снято | буква",
  },
  largest: { en: "Largest revisions", ru: "Крупнейшие пересмотры" },
  largestAbout: {
    en: "The {n} largest in per cent of the value before, of totals by sex, age and breakdown; counts of people and dollars below 1,000 on both sides are left out.",
    ru: "{n} крупнейших в процентах к прежнему значению, из итогов по полу, возрасту и разбивке; людей и долларов меньше 1 000 с обеих сторон нет в списке.",
  },
  noRevisions: { en: "None.", ru: "Таких нет." },
  largestHead: {
    en: "source | country | other side | indicator | direction | period | before | now | unit | change, %",
    ru: "источник | страна | другая сторона | показатель | направление | период | было | стало | единица | изменение, %",
  },
} as const satisfies Record<string, Text2>;
