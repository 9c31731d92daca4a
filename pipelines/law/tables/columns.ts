import type { Column } from "../../tables.ts";

/** A column with its meaning in both languages. */
export const c = (name: string, type: string, en: string, ru: string): Column => ({ name, type, about: { en, ru } });

export const PRECISION_EN = "how exact the date is: D day, M month, Y year; the date is the first day of it";
export const PRECISION_RU = "точность даты: D день, M месяц, Y год; дата – её первый день";

/** A date stored as the first day of what the source gives, with its precision beside it. */
export const dated = (name: string, en: string, ru: string): Column[] => [
  c(name, "date", en, ru),
  c(`${name}_precision`, "varchar", PRECISION_EN, PRECISION_RU),
];

/** When we held a belief: every table of the law has both. */
export const KNOWN: readonly Column[] = [
  c("known_from", "date", "day from which we held this belief", "с какого дня мы так считаем"),
  c("known_to", "date", "day on which it was replaced; null if it stands", "когда заменено; пусто, если действует"),
];
