import type { Text2 } from "../../schemas/language.ts";
import { conceptBases, type DurationRule } from "../../schemas/observation.ts";
import { literal } from "../store.ts";
import { claimedTwice } from "./claimed-twice.ts";

/** Why two figures of one corridor are not set against each other (M-406), in the order in which the reasons are told. */
const mirrorReasons = {
  concept: { en: "the two figures are different concepts", ru: "это разные понятия" },
  unit: { en: "the units differ", ru: "единицы различаются" },
  breakdown: { en: "the channels, purposes or groups differ", ru: "различаются каналы, цели или группы" },
  basis: {
    en: "the sides count different people ({basis})",
    ru: "стороны считают разных людей ({basis})",
  },
  basis_unknown: { en: "a side does not state whom it counts", ru: "одна из сторон не указывает, кого считает" },
  duration: {
    en: "the minimum stay differs ({stay})",
    ru: "минимальный срок проживания различается ({stay})",
  },
  duration_unknown: {
    en: "a side does not state the minimum stay",
    ru: "одна из сторон не указывает минимальный срок проживания",
  },
  territory: { en: "the figures cover different territories", ru: "числа относятся к разным территориям" },
  territory_unknown: { en: "a side does not state its territory", ru: "одна из сторон не указывает территорию" },
  territory_overlap: {
    en: claimedTwice.map((c) => c.reason.en).join("; "),
    ru: claimedTwice.map((c) => c.reason.ru).join("; "),
  },
  period: { en: "there is no common period", ru: "нет общего периода" },
} as const satisfies Record<string, Text2>;

/** The minimum stay as a reason names it. */
export const stays = {
  "0": { en: "none", ru: "нет" },
  "3M": { en: "3 months", ru: "3 месяца" },
  "6M": { en: "6 months", ru: "6 месяцев" },
  "9M": { en: "9 months", ru: "9 месяцев" },
  "12M": { en: "12 months", ru: "12 месяцев" },
  PERM: { en: "permanent residence", ru: "постоянное жительство" },
  UNK: { en: "not stated", ru: "не указан" },
  NA: { en: "not applicable", ru: "неприменимо" },
} as const satisfies Record<DurationRule, Text2>;

/** A map in SQL from codes to their words. */
export function wordMap(words: Readonly<Record<string, Text2>>, lang: keyof Text2): string {
  return `map {${Object.entries(words)
    .map(([code, text]) => `${literal(code)}: ${literal(text[lang])}`)
    .join(", ")}}`;
}

/**
 * The reasons of a pair in words, an SQL expression over its columns `reasons`, `a_…` and `b_…`: joined by semicolons,
 * null when there are none. What each side states stands in brackets, A first.
 */
export function reasonWords(lang: keyof Text2): string {
  const both = (words: Readonly<Record<string, Text2>>, column: string) =>
    `${wordMap(words, lang)}[a_${column}] || '; ' || ${wordMap(words, lang)}[b_${column}]`;
  return `
    nullif(
      replace(
        replace(
          array_to_string(list_transform(reasons, lambda code: ${wordMap(mirrorReasons, lang)}[code]), '; '),
          '{basis}', ${both(conceptBases, "concept_basis")}
        ),
        '{stay}', ${both(stays, "duration_rule")}
      ),
      ''
    )`;
}
