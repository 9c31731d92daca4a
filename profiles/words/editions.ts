import type { Lang } from "../../schemas/language.ts";
import { dateText, NB } from "./grammar.ts";

const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
/** «издание апреля 2018 г.». */
const OF_MONTH: readonly string[] =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** Editions named by us where the publisher gives none: `data to 2024-12`, `mid-2024`, `2022-Q1`. */
const UP_TO = /^data to (\d{4}-\d{2})$/;
const MIDDLE = /^mid-(\d{4})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const ROMAN = ["I", "II", "III", "IV"];

/**
 * The name of an edition in the page's language: publishers write `2024`, `April 2018`, `2025-07-01`, `2026-06`.
 *
 * Any other text is a name of the publisher's own and stays as it is.
 */
export function editionText(edition: string, lang: Lang): string {
  const iso = isoOf(edition);
  if (iso !== null) return dateText(iso, lang);
  const upTo = UP_TO.exec(edition)?.[1];
  if (upTo !== undefined) return `${lang === "ru" ? "данные по" : "data to"} ${dateText(upTo, lang)}`;
  const middle = MIDDLE.exec(edition)?.[1];
  if (middle !== undefined) return lang === "ru" ? `середина ${middle}${NB}г.` : edition;
  const quarter = QUARTER.exec(edition);
  if (quarter) return lang === "ru" ? `${ROMAN[Number(quarter[2]) - 1]}${NB}кв. ${quarter[1]}${NB}г.` : edition;
  return lang === "ru" ? edition.replace("Version", "версия") : edition;
}

/** `update of 1 July 2025`, `edition of 2024`, `edition of April 2018`, with the Russian genitive. */
export function editionOf(edition: string, lang: Lang): string {
  const iso = isoOf(edition);
  const [, month, day] = iso?.split("-") ?? [];
  const word = day ? { en: "update of", ru: "обновление" } : { en: "edition of", ru: "издание" };
  if (iso === null || !month || day || lang === "en") return `${word[lang]} ${editionText(edition, lang)}`;
  return `${word.ru} ${OF_MONTH[Number(month) - 1]} ${iso.slice(0, 4)}${NB}г.`;
}

/** The year in which an edition came out, by its name; "" when the name has none. */
export function editionYear(edition: string): string {
  return /\b(?:19|20)\d\d\b/.exec(edition)?.[0] ?? "";
}

function isoOf(edition: string): string | null {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(edition)) return edition;
  const [, name = "", year] = /^([A-Z][a-z]+) (\d{4})$/.exec(edition) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, "0")}` : null;
}
