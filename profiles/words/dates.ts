import type { Lang } from "../../schemas/language.ts";
import { dateText, NB } from "./grammar.ts";

/** A date as exact as it is known: day, month or year. */
export type Precision = "D" | "M" | "Y" | null;

const OF_MONTH: readonly string[] =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** The known part of an ISO date: `2011-09` for a month. */
export function known(iso: string, precision: Precision): string {
  return precision === "Y" ? iso.slice(0, 4) : precision === "M" ? iso.slice(0, 7) : iso;
}

/** `4 June 2014`, `September 2011`, `1999`; «сентябрь 2011 г.». */
export function partialText(iso: string, precision: Precision, lang: Lang): string {
  return dateText(known(iso, precision), lang);
}

/** After «с», «до», «на»: the month in the genitive, «с сентября 2011 г.». */
export function partialGenitive(iso: string, precision: Precision, lang: Lang): string {
  if (lang === "en" || precision !== "M") return partialText(iso, precision, lang);
  return `${OF_MONTH[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}${NB}г.`;
}

/** The same for a date as sources give it: `2022`, `2022-01`, `2022-01-07`. */
export function asOfText(partial: string, lang: Lang): string {
  const precision = partial.length === 4 ? "Y" : partial.length === 7 ? "M" : "D";
  return lang === "ru"
    ? `на${NB}${partialText(partial, precision, lang)}`
    : `as of ${partialText(partial, precision, lang)}`;
}

/** Place of a date on an axis of years: the middle of what is known. */
export function decimalYear(iso: string, precision: Precision): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  if (precision === "Y") return year + 0.5;
  if (precision === "M") return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** A summary with its ISO dates written out: collectors note them as `2016-06-20`. */
export function datesInWords(text: string, lang: Lang): string {
  return text.replace(/\b(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/g, (iso) => dateText(iso, lang));
}

const ROMAN = ["I", "II", "III", "IV"];

/** A period of our key for a cell: `2023`, `July 2023`, `Q3 2023`, `first half of 2023`; «III кв. 2023 г.», «I полугодие 2023 г.». */
export function periodText(period: string, lang: Lang): string {
  const [, year = "", kind, n = "1"] = /^(\d{4})-([QS])([1-4])$/.exec(period) ?? [];
  const i = Number(n) - 1;
  if (kind === "Q") return lang === "ru" ? `${ROMAN[i]}${NB}кв. ${year}${NB}г.` : `Q${n}${NB}${year}`;
  if (kind === "S")
    return lang === "ru"
      ? `${ROMAN[i]}${NB}полугодие ${year}${NB}г.`
      : `${i === 0 ? "first" : "second"} half of ${year}`;
  return /^\d{4}(-\d{2}){0,2}$/.test(period) ? dateText(period, lang) : period.replace("/", "–");
}
