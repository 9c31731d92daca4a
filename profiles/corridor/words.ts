import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { conceptBases } from "../../schemas/observation.ts";
import { said } from "../figures/context.ts";
import { type Forms, millions, moneyText, NB, plural } from "../words/grammar.ts";
import { NATIVES } from "../words/nouns.ts";
import { runningNumber } from "../words/numbers.ts";
import { plainFrom, plainTo } from "../words/short.ts";

/** After «расходится на». */
const BY_PEOPLE: Forms = {
  en: { one: "person", other: "people" },
  ru: { one: "человека", few: "человека", many: "человек", other: "человека" },
};

/** From this number on a headline rounds to thousands, from a million on to hundredths of a million. */
const ROUNDED = 10_000;

/** People in a headline: `527,000`, «527 тыс.»; `3.27 million`, «3,27 млн»; small numbers in full. */
export function roundPeople(persons: number, lang: Lang): string {
  if (persons >= 1e6) return `${formatNumber(persons / 1e6, lang, 2)}${NB}${said(lang, "million", "млн")}`;
  if (persons < ROUNDED) return runningNumber(Math.round(persons), lang);
  const thousands = Math.round(persons / 1000);
  return lang === "ru" ? `${thousands}${NB}тыс.` : formatNumber(thousands * 1000, "en");
}

/** The noun after a rounded number: «тыс.» and «млн» take the genitive plural. */
export function natives(persons: number, lang: Lang, rounded = false): string {
  return plural(rounded && persons >= ROUNDED ? 0 : Math.round(persons), NATIVES, lang);
}

/** `340,512 people`, «340 512 выходцев». */
export function countedNatives(persons: number, lang: Lang): string {
  return `${runningNumber(persons, lang)}${NB}${natives(persons, lang)}`;
}

/** `by 139,000`, «на 139 тыс.», «на 3215 человек». */
export function byPeople(persons: number, lang: Lang): string {
  const n = roundPeople(persons, lang);
  if (lang === "en") return `by ${n}`;
  return persons >= ROUNDED ? `на${NB}${n}` : `на${NB}${n}${NB}${plural(Math.round(persons), BY_PEOPLE, "ru")}`;
}

/** `mid-2024`, «сер. 2024 г.» for tables. */
export function midYear(year: string, lang: Lang): string {
  return said(lang, `mid-${year}`, `сер. ${year}${NB}г.`);
}

/** `in mid-2024`, «в середине 2024 г.». */
export function inMidYear(year: string, lang: Lang): string {
  return said(lang, `in mid-${year}`, `в середине ${year}${NB}г.`);
}

/** The least amount that one decimal of a million can show, in US dollars. */
const LEAST_USD = 50_000;

/** Money in a sentence; an amount that would be printed as nothing is "less than US$ 0.1 million". */
export function moneyInText(usd: number, lang: Lang): string {
  if (usd > 0 && usd < LEAST_USD)
    return said(lang, `less than ${moneyText(1e5, "en")}`, `менее ${moneyText(1e5, "ru")}`);
  return moneyText(usd, lang);
}

/** US$ million with one decimal in a key figure or a label: `989.9`, `< 0.1`. */
export function millionsShort(usd: number, lang: Lang): string {
  return usd > 0 && usd < LEAST_USD ? `<${NB}${formatNumber(0.1, lang, 1)}` : millions(usd, lang);
}

/** The way of money or people: `from Russia to Armenia`, «из России в Армению». */
export function way(from: string, to: string, lang: Lang): string {
  return `${plainFrom(from, lang)} ${plainTo(to, lang)}`;
}

export const isTiny = (usd: number | null): boolean => usd !== null && usd > 0 && usd < LEAST_USD;

export const PEOPLE_UNIT = { en: "people", ru: "человек" } as const;
export const UN = { en: "UN DESA", ru: "ДЭСВ ООН" } as const;
export const BANK = { en: "World Bank / KNOMAD", ru: "Всемирный банк / KNOMAD" } as const;

/** What a concept basis is called, small: `born abroad`. */
export function basisText(id: string, lang: Lang): string {
  const found = Object.entries(conceptBases).find(([key]) => key === id);
  return found ? found[1][lang] : id;
}
