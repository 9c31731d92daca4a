import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";

/** No-break space. */
export const NB = "\u00a0";

/** Forms of a noun by CLDR category; English has one and other. */
export interface Forms {
  readonly en: { readonly one: string; readonly other: string };
  readonly ru: { readonly one: string; readonly few: string; readonly many: string; readonly other: string };
}

/** The form of a noun that agrees with a number. */
export function plural(n: number, forms: Forms, lang: Lang): string {
  const category = new Intl.PluralRules(lang).select(n);
  const table: Readonly<Record<string, string>> = forms[lang];
  return table[category] ?? forms[lang].other;
}

export const PEOPLE: Forms = {
  en: { one: "person", other: "people" },
  ru: { one: "человек", few: "человека", many: "человек", other: "человека" },
};
export const COUNTRIES: Forms = {
  en: { one: "country", other: "countries" },
  ru: { one: "страна", few: "страны", many: "стран", other: "страны" },
};
/** «по 31 стране», «по 47 странам». */
export const OVER_COUNTRIES: Forms = {
  en: { one: "country", other: "countries" },
  ru: { one: "стране", few: "странам", many: "странам", other: "странам" },
};
export const WARNINGS: Forms = {
  en: { one: "warning", other: "warnings" },
  ru: { one: "предупреждение", few: "предупреждения", many: "предупреждений", other: "предупреждения" },
};

/** `31 countries`, «31 страна», number and word not broken apart. */
export function counted(n: number, forms: Forms, lang: Lang): string {
  return `${formatNumber(n, lang)}${NB}${plural(n, forms, lang)}`;
}

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
};
const MONTHS_ALONE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

/** `22 November 2026`, «22 ноября 2026 г.»; a year or a month alone where the day is not known. */
export function dateText(iso: string, lang: Lang): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return lang === "ru" ? `${year}${NB}г.` : year;
  const m = Number(month) - 1;
  if (!day) return lang === "ru" ? `${MONTHS_ALONE[m]} ${year}${NB}г.` : `${MONTHS.en[m]} ${year}`;
  return lang === "ru"
    ? `${Number(day)}${NB}${MONTHS.ru[m]} ${year}${NB}г.`
    : `${Number(day)}${NB}${MONTHS.en[m]} ${year}`;
}

/** `2002–2024`, «2002–2024 гг.». */
export function years(from: string, to: string, lang: Lang): string {
  if (from === to) return lang === "ru" ? `${from}${NB}г.` : from;
  return lang === "ru" ? `${from}–${to}${NB}гг.` : `${from}–${to}`;
}

/** Money for running text: billions from one billion on, else millions; `US$ 6.8 billion`, «6,8 млрд долл. США». */
export function moneyText(usd: number, lang: Lang): string {
  const billions = Math.abs(usd) >= 1e9;
  const value = billions ? usd / 1e9 : usd / 1e6;
  const decimals = billions ? 1 : Math.abs(value) < 10 ? 1 : 0;
  const n = formatNumber(value, lang, decimals);
  return lang === "ru"
    ? `${n}${NB}${billions ? "млрд" : "млн"}${NB}долл.${NB}США`
    : `US$${NB}${n}${NB}${billions ? "billion" : "million"}`;
}

/** US$ million with one decimal, for tables and key figures (M-004). */
export function millions(usd: number, lang: Lang): string {
  return formatNumber(usd / 1e6, lang, 1);
}

export const MILLION_USD: Text2 = { en: "US$ million", ru: `млн${NB}долл.${NB}США` };

/** A list in the page's language: `Germany, Ukraine and Kazakhstan`. */
export function listText(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang === "ru" ? "ru" : "en-GB", { type: "conjunction" }).format(items);
}

/** `2017, 2018 and 2021`, «2017, 2018 и 2021 гг.». */
export function yearsList(list: readonly string[], lang: Lang): string {
  return `${listText([...list], lang)}${lang === "ru" ? `${NB}${list.length > 1 ? "гг." : "г."}` : ""}`;
}
