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

/** Words of a unit in both languages, the number left to the caller: "USD a month", "days in 180 days". */
export function unitWords(unit: string): Text2 {
  const [base = "", period = ""] = unit.split("/");
  const of: Text2 = plain[base as keyof typeof plain] ?? { en: base, ru: base };
  const per: Text2 | undefined = periods[period as keyof typeof periods];
  return per ? { en: `${of.en} ${per.en}`, ru: `${of.ru} ${per.ru}` } : of;
}
