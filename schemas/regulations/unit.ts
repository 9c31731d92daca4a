import type { Text2 } from "../language.ts";

/** Units that are not currencies; the number stands before them. */
const plain = {
  days: { en: "days", ru: "дн." },
  working_days: { en: "working days", ru: "рабочих дн." },
  months: { en: "months", ru: "мес." },
  years: { en: "years", ru: "лет" },
  places: { en: "places", ru: "мест" },
  persons: { en: "persons", ru: "чел." },
  countries: { en: "countries", ru: "стран" },
  PT: { en: "%", ru: "%" },
  MIN_WAGE: { en: "minimum wages", ru: "мин. зарплат" },
  BASE_UNIT: { en: "base units", ru: "базовых величин" },
  MCI: { en: "monthly calculation indices", ru: "МРП" },
} as const satisfies Record<string, Text2>;

/** What the number is counted per. */
const periods = {
  day: { en: "a day", ru: "в день" },
  "7_days": { en: "in 7 days", ru: "за 7 дней" },
  month: { en: "a month", ru: "в месяц" },
  quarter: { en: "a quarter", ru: "в квартал" },
  "90_days": { en: "in 90 days", ru: "за 90 дней" },
  "120_days": { en: "in 120 days", ru: "за 120 дней" },
  "180_days": { en: "in 180 days", ru: "за 180 дней" },
  year: { en: "a year", ru: "в год" },
  calendar_year: { en: "a calendar year", ru: "за календарный год" },
  transfer: { en: "a transfer", ru: "за перевод" },
  application: { en: "an application", ru: "за заявление" },
  person: { en: "a person", ru: "на человека" },
} as const satisfies Record<string, Text2>;

/** Currencies met in the records (ISO 4217). */
const currencies = ["AMD", "BYN", "BYR", "GEL", "KZT", "KGS", "MDL", "RUB", "TJS", "UAH", "UZS", "USD", "EUR"];

/** A unit of a provision: a currency or a plain unit, with `/period` where it is counted per something: `USD/month`, `days/180_days`. */
export function isUnit(text: string): boolean {
  const [base = "", period, ...rest] = text.split("/");
  return (
    rest.length === 0 &&
    (currencies.includes(base) || Object.hasOwn(plain, base)) &&
    (period === undefined || Object.hasOwn(periods, period))
  );
}

/** The currency of a unit (ISO 4217); null where it is not money. */
export const currencyOf = (unit: string): string | null => currencies.find((c) => unit.split("/")[0] === c) ?? null;

/** Forms that agree with a number, where they differ from the words above (CLDR categories). */
const agreeing: Readonly<Record<string, Readonly<Record<"en" | "ru", Readonly<Record<string, string>>>>>> = {
  days: { en: { one: "day" }, ru: {} },
  working_days: { en: { one: "working day" }, ru: { one: "рабочий дн." } },
  months: { en: { one: "month" }, ru: {} },
  years: { en: { one: "year" }, ru: { one: "год", few: "года" } },
  places: { en: { one: "place" }, ru: { one: "место", few: "места" } },
  persons: { en: { one: "person" }, ru: {} },
  countries: { en: { one: "country" }, ru: { one: "страна", few: "страны" } },
  MIN_WAGE: { en: { one: "minimum wage" }, ru: { one: "мин. зарплата", few: "мин. зарплаты" } },
  BASE_UNIT: { en: { one: "base unit" }, ru: { one: "базовая величина", few: "базовые величины" } },
  MCI: { en: { one: "monthly calculation index" }, ru: {} },
};

/** Words of a unit in both languages, in agreement with the number where it is told: "USD a month", "days in 180 days". */
export function unitWords(unit: string, count?: number): Text2 {
  const [base = "", period = ""] = unit.split("/");
  const words: Text2 = plain[base as keyof typeof plain] ?? { en: base, ru: base };
  const form = (lang: "en" | "ru") =>
    (count === undefined ? undefined : agreeing[base]?.[lang][new Intl.PluralRules(lang).select(count)]) ?? words[lang];
  const of: Text2 = { en: form("en"), ru: form("ru") };
  const per: Text2 | undefined = periods[period as keyof typeof periods];
  return per ? { en: `${of.en} ${per.en}`, ru: `${of.ru} ${per.ru}` } : of;
}

/** Units to choose from: plain ones and stays first, then money, once and per something. */
export const unitCodes: readonly string[] = [
  ...Object.keys(plain),
  "days/90_days",
  "days/180_days",
  "days/year",
  ...currencies.flatMap((c) => [c, ...["day", "month", "year", "transfer"].map((period) => `${c}/${period}`)]),
];
