import { z } from "zod";
import { areas } from "./areas.ts";
import type { Text2 } from "./language.ts";
import { stateGroups, targetGroups } from "./regulations/groups.ts";
import { specialAnswers, topics } from "./regulations/index.ts";
import type { Topic } from "./regulations/topic.ts";
import { unitCodes, unitWords } from "./regulations/unit.ts";

/** Columns of the sheet of law changes, in order. */
export const lawColumns = {
  date: { en: "In force from (date)", ru: "Вступает в силу (дата)" },
  topic: { en: "Question", ru: "Вопрос" },
  party: { en: "For citizens of", ru: "Для граждан" },
  whom: { en: "For whom (if not everyone)", ru: "Для кого (если не для всех)" },
  answer: { en: "New answer", ru: "Новый ответ" },
  value: { en: "Number", ru: "Число" },
  unit: { en: "Unit", ru: "Единица" },
  title: { en: "Title of the act", ru: "Название акта" },
  number: { en: "Number of the act", ru: "Номер акта" },
  article: { en: "Article", ru: "Статья" },
  change: { en: "What changes", ru: "Что меняется" },
  address: { en: "Address of the text", ru: "Адрес текста" },
} as const satisfies Record<string, Text2>;
export type LawField = keyof typeof lawColumns;

/** Columns of the sheet in version 1 of the template, whose changes are kept as written. */
export const lawColumns1 = {
  date: lawColumns.date,
  topic: { en: "Topic", ru: "Тема" },
  title: lawColumns.title,
  number: { en: "Number", ru: "Номер" },
  change: lawColumns.change,
  address: lawColumns.address,
} as const satisfies Partial<Record<LawField, Text2>>;

/** A change outside the questions of the scheme: kept as written. */
export const otherTopic = { id: "other", name: { en: "Another matter", ru: "Другой вопрос" } } as const;

const twice = (title: string) => topics.filter((t) => t.title.en === title).length > 1;

/** A question as the drop-down offers it: its heading, with its code where two are headed alike. */
export const questionName = ({ id, title }: Topic): Text2 =>
  twice(title.en) ? { en: `${title.en} (${id})`, ru: `${title.ru} (${id})` } : title;

/** The answers a question may get in the template, by code: its own, and that the rule is suspended. */
export const answersOf = (topic: Topic): readonly (readonly [code: string, name: Text2])[] => [
  ...Object.entries(topic.answers).map(([code, { title }]) => [code, title] as const),
  ["SUSP", specialAnswers.SUSP],
];

/** Whose citizens a rule may concern: groups of states, then economies. */
export const partyChoices: readonly { readonly id: string; readonly name: Text2 }[] = [
  ...Object.entries(stateGroups).map(([id, name]) => ({ id, name })),
  ...areas.filter((a) => a.kind === "economy" && a.m49 !== null).map(({ id, name }) => ({ id, name })),
];

export const whomChoices = Object.entries(targetGroups).map(([id, name]) => ({ id, name }));

/** Units as the drop-down offers them. */
export const unitChoices = unitCodes.map((id) => ({ id, name: unitWords(id) }));

const keys = <T extends string>(record: Readonly<Record<T, unknown>>) => z.enum(Object.keys(record) as [T, ...T[]]);

/** A coded answer of a change of law, as the office gave it. */
export const CodedChange = z.strictObject({
  ref_area: z.string().length(3),
  /** The office's name: who says so. */
  office: z.string().min(1),
  topic: z.enum(topics.map((t) => t.id)),
  counterpart: z.string(),
  /** Null where the office names nobody: the former answer's, else everyone. */
  target_group: keys(targetGroups).nullable(),
  answer: z.string(),
  value_num: z.number().nullable(),
  value_unit: z.string().nullable(),
  article: z.string(),
});
export type CodedChange = z.infer<typeof CodedChange>;

/** A change of law as the expert wrote it; `coded` where it answers a question of the scheme, else it is kept as written. */
export const LawChange = z.strictObject({
  date: z.iso.date(),
  topic: z.string(),
  title: z.string(),
  number: z.string(),
  change: z.string(),
  address: z.string(),
  locator: z.string(),
  coded: CodedChange.optional(),
});
export type LawChange = z.infer<typeof LawChange>;
