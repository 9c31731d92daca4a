/// <reference lib="dom" />
import type { PageLanguage } from "./stops.ts";

const phrases = {
  readPeriods: {
    en: "Values of the chart: arrow keys move from period to period",
    ru: "Значения графика: стрелки переводят от периода к периоду",
  },
  readRows: {
    en: "Values of the chart: arrow keys move from row to row",
    ru: "Значения графика: стрелки переводят от строки к строке",
  },
  readMarks: {
    en: "Marks of the chart: arrow keys move from mark to mark",
    ru: "Знаки графика: стрелки переводят от знака к знаку",
  },
  noValue: { en: "no value", ru: "нет значения" },
  measure: { en: "Measure", ru: "Единица" },
  png: { en: "PNG", ru: "PNG" },
  pngOf: { en: "Picture of the chart (PNG)", ru: "Изображение графика (PNG)" },
  embeddedWith: { en: "Embedded with the figures of", ru: "Встроено с данными на" },
  updatedSince: { en: "they have been updated since", ru: "с тех пор данные обновлены" },
  copy: { en: "Copy", ru: "Копировать" },
  copyLink: { en: "Copy link", ru: "Копировать ссылку" },
  copied: { en: "Copied", ru: "Скопировано" },
  notCopied: { en: "Not copied: the text is selected", ru: "Не скопировано: текст выделен" },
} as const;

/** The language of the page. */
export const lang = (): PageLanguage => (document.documentElement.lang === "ru" ? "ru" : "en");

/** A phrase of the script in the language of the page. */
export const say = (phrase: keyof typeof phrases): string => phrases[phrase][lang()];
