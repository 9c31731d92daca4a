import type { Text2 } from "./language.ts";
import type { DurationRule } from "./observation.ts";
import type { ObsStatus } from "./status.ts";

/** Months of stay needed to be counted, as the drop-down offers them. */
export const durationChoices: readonly { readonly rule: DurationRule; readonly name: Text2 }[] = [
  { rule: "12M", name: { en: "12 months", ru: "от 12 месяцев" } },
  { rule: "9M", name: { en: "9 months", ru: "от 9 месяцев" } },
  { rule: "6M", name: { en: "6 months", ru: "от 6 месяцев" } },
  { rule: "3M", name: { en: "3 months", ru: "от 3 месяцев" } },
  { rule: "0", name: { en: "any stay", ru: "любой срок" } },
  { rule: "PERM", name: { en: "permanent residence", ru: "постоянное жительство" } },
  { rule: "UNK", name: { en: "not known", ru: "неизвестно" } },
];

/** Marks that an expert may set beside a row, as the drop-down offers them. */
export const markChoices: readonly { readonly letter: ObsStatus; readonly name: Text2 }[] = [
  { letter: "P", name: { en: "provisional", ru: "предварительно" } },
  { letter: "E", name: { en: "estimate", ru: "оценка" } },
  { letter: "B", name: { en: "break in series", ru: "разрыв ряда" } },
  { letter: "D", name: { en: "different definition", ru: "другое определение" } },
];

/** Rows that are no country: the total and the two remainders. */
export const remainderRows: readonly { readonly id: string; readonly name: Text2; readonly also: readonly string[] }[] =
  [
    { id: "W1", name: { en: "Total", ru: "Всего" }, also: ["Итого", "Все страны", "All countries", "World"] },
    {
      id: "_X_OTHER",
      name: { en: "Other countries", ru: "Другие страны" },
      also: ["Прочие", "Прочие страны", "Others"],
    },
    { id: "_U", name: { en: "Country not stated", ru: "Страна не указана" }, also: ["Не указано", "Not stated"] },
  ];

/** Channels of transfers, each a code of `schemas/breakdowns.ts`. */
export const channelRows: readonly { readonly id: string; readonly name: Text2 }[] = [
  { id: "MTS", name: { en: "Money transfer systems", ru: "Системы денежных переводов" } },
  { id: "SWIFT", name: { en: "Bank accounts (SWIFT)", ru: "Банковские счета (SWIFT)" } },
  { id: "POST", name: { en: "Post", ru: "Почта" } },
  { id: "INFORMAL", name: { en: "Informal channels (estimate)", ru: "Неофициальные каналы (оценка)" } },
  { id: "OTHER_CHANNELS", name: { en: "Other channels", ru: "Прочие каналы" } },
];

/** What a change of law is about, as the drop-down offers it. */
export const lawTopics: readonly { readonly id: string; readonly name: Text2 }[] = [
  { id: "entry", name: { en: "Entry and stay", ru: "Въезд и пребывание" } },
  { id: "work", name: { en: "Work", ru: "Работа" } },
  { id: "residence", name: { en: "Residence permits", ru: "Разрешения на проживание" } },
  { id: "citizenship", name: { en: "Citizenship", ru: "Гражданство" } },
  { id: "asylum", name: { en: "Asylum", ru: "Убежище" } },
  { id: "transfers", name: { en: "Money transfers", ru: "Денежные переводы" } },
  { id: "labour-abroad", name: { en: "Work abroad", ru: "Работа за рубежом" } },
  { id: "other", name: { en: "Other", ru: "Другое" } },
];
