import type { Text2 } from "../../schemas/language.ts";
import { conceptBases, type DurationRule, territories } from "../../schemas/observation.ts";
import { confStatuses, statuses } from "../../schemas/status.ts";
import { units } from "../../schemas/units.ts";
import type { ReleaseTable } from "./release-table.ts";

/** What each code of a closed list means. */
export type Codes = Readonly<Record<string, Text2>>;

const named = (list: readonly { readonly id: string; readonly name: Text2 }[]): Codes =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]));

const durations: Readonly<Record<DurationRule, Text2>> = {
  "0": { en: "any stay", ru: "любой срок" },
  "3M": { en: "3 months or more", ru: "от 3 месяцев" },
  "6M": { en: "6 months or more", ru: "от 6 месяцев" },
  "9M": { en: "9 months or more", ru: "от 9 месяцев" },
  "12M": { en: "12 months or more", ru: "от 12 месяцев" },
  PERM: { en: "permanent residence", ru: "постоянное жительство" },
  UNK: { en: "not stated", ru: "не указано" },
  NA: { en: "not applicable", ru: "неприменимо" },
};

/** Columns of figures whose values come from a closed list of our own, with the words for each code. */
export const codeWords = {
  freq: {
    A: { en: "annual", ru: "год" },
    S: { en: "half-yearly", ru: "полугодие" },
    Q: { en: "quarterly", ru: "квартал" },
    M: { en: "monthly", ru: "месяц" },
    "5": { en: "five-yearly", ru: "пять лет" },
    "4": { en: "four-yearly", ru: "четыре года" },
    P: { en: "a date outside any rhythm", ru: "отдельная дата" },
  },
  direction: {
    IN: { en: "received or arrived", ru: "получено или прибыло" },
    OUT: { en: "paid or departed", ru: "выплачено или выбыло" },
    NET: { en: "balance", ru: "сальдо" },
    NA: { en: "not applicable", ru: "неприменимо" },
  },
  sex: {
    _T: { en: "both sexes", ru: "оба пола" },
    M: { en: "men", ru: "мужчины" },
    F: { en: "women", ru: "женщины" },
  },
  age: { _T: { en: "all ages", ru: "все возрасты" } },
  concept_basis: conceptBases,
  duration_rule: durations,
  unit_measure: Object.fromEntries(Object.entries(units).map(([id, { name }]) => [id, name])),
  obs_status: named(statuses),
  conf_status: named(confStatuses),
  territory: territories,
} as const satisfies Record<string, Codes>;

const byColumn: Readonly<Record<string, Codes>> = { ...codeWords, obs_status_2: codeWords.obs_status };

/** The codes of a column of figures, or null for a column of no closed list. */
export function codesOf(table: Pick<ReleaseTable, "kind">, column: string): Codes | null {
  if (table.kind !== "panel" && table.kind !== "figures") return null;
  return byColumn[column] ?? (column.endsWith("_status") ? codeWords.obs_status : null);
}
