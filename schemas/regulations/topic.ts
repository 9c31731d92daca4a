import type { Text2 } from "../language.ts";

/** One answer of a topic's closed list. */
export interface Answer {
  readonly title: Text2;
  /** Fixed value of the answer, 0 (fewer limits, or protected) to 1; null for an answer that only names. */
  readonly restrictiveness: number | null;
}

/** What the numbers of a scale mean: limits on the migrant's or sender's choice, or protection (never averaged together). */
export type Scale = "ACC" | "PROT";

/** A question of the regulations scheme (§3) with its closed list of answers. */
export interface Topic {
  readonly id: string;
  readonly family: TopicFamily;
  readonly question: Text2;
  /** Short name, for headings of tables. */
  readonly title: Text2;
  readonly scale: Scale;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What the number says when the rule is one; null where the topic has none. */
  readonly number: Text2 | null;
}

/** Families of topics in the order of the pages. */
export const topicFamilies = {
  ENT: { en: "Entry, stay and registration", ru: "Въезд, пребывание и учёт" },
  LAB: { en: "Right to work", ru: "Право на работу" },
  EAEU: { en: "Eurasian Economic Union", ru: "Евразийский экономический союз" },
  SOC: { en: "Social protection and pensions", ru: "Социальная защита и пенсии" },
  REC: { en: "Recruitment and intermediaries", ru: "Набор работников и посредники" },
  TRA: { en: "Money transfers and currency", ru: "Денежные переводы и валюта" },
  DIA: { en: "Diaspora, return and own citizens abroad", ru: "Диаспора, возвращение и граждане за рубежом" },
} as const satisfies Record<string, Text2>;
export type TopicFamily = keyof typeof topicFamilies;

/** An answer in one line; `restrictiveness` is left out where the answer only names. */
export const answer = (en: string, ru: string, restrictiveness: number | null = null): Answer => ({
  title: { en, ru },
  restrictiveness,
});

/** Topics of one family, by id: title, question, answers, and the number where there is one. */
export function topicsOf(
  family: TopicFamily,
  rows: Readonly<
    Record<string, Omit<Topic, "id" | "family" | "scale" | "number"> & Partial<Pick<Topic, "scale" | "number">>>
  >,
): Topic[] {
  return Object.entries(rows).map(([id, row]) => ({ id, family, scale: "ACC", number: null, ...row }));
}

/** Yes and no without a value. */
export const yesNo = { Y: answer("yes", "да"), N: answer("no", "нет") } as const;
/** Yes, in part or no, of a protection: 0 is protected. */
export const protectedBy = {
  Y: answer("yes", "да", 0),
  PART: answer("in part", "частично", 0.5),
  N: answer("no", "нет", 1),
} as const;
/** Yes and no where yes is a limit. */
export const limitWhenYes = { Y: answer("yes", "да", 1), N: answer("no", "нет", 0) } as const;
/** Yes and no where no is a limit. */
export const limitWhenNo = { Y: answer("yes", "да", 0), N: answer("no", "нет", 1) } as const;
