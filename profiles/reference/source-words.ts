import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { knownBy } from "../../schemas/retrieval.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import { russianOf } from "../../sources/russian.ts";

/** Words about a source that the register keeps as codes. */
export const nearnessWords: Readonly<Record<SourceDefinition["nearness"], Text2>> = {
  counted: { en: "counted: census, register or survey", ru: "сосчитано: перепись, регистр или обследование" },
  reported: { en: "reported by a national authority", ru: "по данным национального ведомства" },
  compiled: { en: "compiled by an international organisation", ru: "собрано международной организацией" },
  quoted: { en: "quoted in the press", ru: "по публикациям прессы" },
  modelled: { en: "modelled, not data", ru: "модельная оценка, а не данные" },
};

/** How a source's newest edition comes: over the network, and how well the publisher's answers are known, or by hand. */
export function comesText({ retrieval }: Pick<SourceDefinition, "retrieval">, lang: Lang): string {
  if (!retrieval) return { en: "by hand", ru: "вручную" }[lang];
  return `${{ en: "over the network", ru: "по сети" }[lang]}: ${knownBy[retrieval.known][lang]}`;
}

export const areaWords: Readonly<Record<SourceDefinition["areas"][number], Text2>> = {
  iso3: { en: "by three-letter code", ru: "по коду из трёх букв" },
  m49: { en: "by the United Nations’ number", ru: "по числовому коду ООН" },
  name: { en: "by name, from a list", ru: "по названию из списка" },
};

const DIRECTIONS: Readonly<Record<string, Text2>> = {
  IN: { en: "received", ru: "получено" },
  OUT: { en: "sent", ru: "отправлено" },
};
const SEXES: Readonly<Record<string, Text2>> = { M: { en: "men", ru: "мужчины" }, F: { en: "women", ru: "женщины" } };

/** `Remittances (World Bank series), received`: a series by title, direction and sex. */
export function seriesName(title: string, direction: string, sex: string, lang: Lang): string {
  const parts = [title, DIRECTIONS[direction]?.[lang], SEXES[sex]?.[lang]].filter((p) => p !== undefined);
  return parts.join(", ");
}

/** The publisher's own name of a series, where it is a word of ours for a table rather than the publisher's code. */
const MEASURES: Readonly<Record<string, string>> = {
  "international migrant stock": "численность международных мигрантов",
  stock: "численность",
  estimate: "оценка",
  inflow: "полученные переводы",
  outflow: "отправленные переводы",
  share_in: "полученные, % ВВП",
  share_out: "отправленные, % ВВП",
};

/** A publisher's series: codes stand as they are, words of tables in the page's language. */
export function measureName(raw: string, lang: Lang): string {
  return lang === "ru" ? (MEASURES[raw] ?? russianOf(raw) ?? raw) : raw.replaceAll("_", " ");
}

/** Units as printed, in Russian. */
const RAW_UNITS: Readonly<Record<string, string>> = {
  "current US$": "текущие доллары США",
  "US$ million": "млн долл. США",
  "% of GDP": "% ВВП",
  "current international $": "текущие международные доллары",
  "LCU per international $": "национальной валюты за международный доллар",
  ratio: "отношение",
  "annual %": "% в год",
  "% of total labor force": "% рабочей силы",
  persons: "человек",
};

/** The unit as printed, in the page's language; one without a translation stands as it is. */
export function rawUnitName(raw: string, lang: Lang): string {
  return lang === "ru" ? (RAW_UNITS[raw] ?? russianOf(raw) ?? raw) : raw;
}

/** Whether the unit as printed has its Russian. */
export function isUnitTranslated(raw: string): boolean {
  return RAW_UNITS[raw] !== undefined || russianOf(raw) !== undefined;
}

/** Signs in place of a number, or beside one, as a reader sees them. */
export function signName(sign: string, lang: Lang): string {
  if (sign === "") return lang === "ru" ? "пустая ячейка" : "an empty cell";
  if (sign === "negative") return lang === "ru" ? "число меньше нуля" : "a number below zero";
  if (sign === "fraction") return lang === "ru" ? "нецелое число" : "a number that is not whole";
  if (sign === "zero") return lang === "ru" ? "0 вместо числа" : "0 in place of a number";
  if (sign === "NaN") return lang === "ru" ? "отметка «не число»" : "the mark for “not a number”";
  return lang === "ru" ? `«${russianOf(sign) ?? sign}»` : `“${sign}”`;
}

/** Titles of the source's indicators; beyond three, their number. */
export function conceptText(source: SourceDefinition, lang: Lang): string {
  const ids = [...new Set(Object.values(source.measures).map((m) => m.indicator))];
  const shown = ids.slice(0, 3).map((id) => indicatorById(id)?.title[lang] ?? id);
  const rest = ids.length - shown.length;
  return [...shown, ...(rest > 0 ? [lang === "ru" ? `и ещё ${rest}` : `and ${rest} more`] : [])].join("; ");
}
