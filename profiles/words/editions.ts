import type { Lang } from "../../schemas/language.ts";
import { dateText, NB } from "./grammar.ts";

const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
/** «издание апреля 2018 г.». */
const OF_MONTH: readonly string[] =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/**
 * The name of an edition in the page's language: publishers write `2024`, `April 2018`, `2025-07-01`, `2026-06`.
 *
 * Any other text is a name of the publisher's own and stays as it is.
 */
export function editionText(edition: string, lang: Lang): string {
  const iso = isoOf(edition);
  return iso === null ? edition : dateText(iso, lang);
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
