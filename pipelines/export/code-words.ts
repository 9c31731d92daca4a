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

const byColumn: Readonly<Record<string, Codes>> = codeWords;

/** Status of one side of a pair, and a second status. */
const A_STATUS = /^([ab]_)?obs_status(_2)?$/;

/** The codes of a column of figures, or null for a column of no closed list; `<number>_status` is the status of a number beside it. */
export function codesOf({ kind, columns }: Pick<ReleaseTable, "kind" | "columns">, column: string): Codes | null {
  if (kind !== "panel" && kind !== "figures") return null;
  const number = /^(.+)_status$/.exec(column)?.[1];
  const isStatus = A_STATUS.test(column) || columns.some((c) => c.name === number && c.type === "double");
  return byColumn[column] ?? (isStatus ? codeWords.obs_status : null);
}
