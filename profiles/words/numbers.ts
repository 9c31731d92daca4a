import type { Lang } from "../../schemas/language.ts";
import { formatNumber, formatPercent } from "../../schemas/number-format.ts";
import { NB } from "./grammar.ts";

/** A number in a sentence: in Russian four digits stand without a space, 3119 (glossary C4). */
export function runningNumber(value: number, lang: Lang, decimals = 0): string {
  const text = formatNumber(value, lang, decimals);
  return lang === "ru" ? text.replace(/(?<!\d\u00a0?)(\b|\u2212)(\d)\u00a0(\d{3})(?!\u00a0?\d)/, "$1$2$3") : text;
}

/** People in running text: whole below a million, then millions: `274,645`, `11.6 million`. */
export function peopleNumber(persons: number, lang: Lang, decimals = 1): string {
  if (Math.abs(persons) < 1e6) return runningNumber(persons, lang);
  return `${formatNumber(persons / 1e6, lang, decimals)}${NB}${lang === "ru" ? "млн" : "million"}`;
}

/** `2024`, «2024 г.»; a range is `years` of grammar.ts. */
export function yearText(year: string | number, lang: Lang): string {
  return lang === "ru" ? `${year}${NB}г.` : String(year);
}

/** `in 2024`, «в 2024 г.» for headlines and notes. */
export function inYearShort(year: string | number, lang: Lang): string {
  return lang === "ru" ? `в${NB}${year}${NB}г.` : `in ${year}`;
}

/** How far a share may lie from a fraction and still be said as one, in percentage points. */
const NEAR = 1.5;

/** A share said in words; `each` takes the singular («Каждый пятый живёт»), so does `half` in Russian. */
export interface Fraction {
  readonly en: string;
  readonly ru: string;
  readonly each: boolean;
  readonly half: boolean;
}

const FRACTIONS: readonly (readonly [percent: number, en: string, ru: string])[] = [
  [20, "One in five", "Каждый пятый"],
  [25, "One in four", "Каждый четвёртый"],
  [100 / 3, "One in three", "Каждый третий"],
  [40, "Two in five", "Двое из пяти"],
  [50, "Half", "Половина"],
  [60, "Three in five", "Трое из пяти"],
  [200 / 3, "Two in three", "Двое из трёх"],
  [75, "Three in four", "Трое из четырёх"],
  [80, "Four in five", "Четверо из пяти"],
  [90, "Nine in ten", "Девять из десяти"],
];

/** A share said as a fraction, capitalised, or null when none is near: `Four in five` for 80.8. */
export function fraction(percent: number): Fraction | null {
  const [, en, ru] = FRACTIONS.find(([p]) => Math.abs(percent - p) <= NEAR) ?? [];
  return en && ru ? { en, ru, each: en.startsWith("One"), half: en === "Half" } : null;
}

/** A percentage in text: one decimal below ten, two below a half, else whole: `0.17 %`, `7.5 %`, `38 %`. */
export function percentText(percent: number, lang: Lang): string {
  const size = Math.abs(percent);
  return formatPercent(percent, lang, size < 0.5 ? 2 : size < 10 ? 1 : 0);
}
