import { openStore, type Store } from "../pipelines/store.ts";
import { type Due, rulesDue } from "../profiles/law/due.ts";
import { Fault } from "../schemas/fault.ts";
import type { Lang, Text2 } from "../schemas/language.ts";
import { specialAnswers, topics } from "../schemas/regulations/index.ts";
import { isoDate } from "./arguments.ts";
import type { Context } from "./context.ts";

/** Columns of the table of rules that are due; JSON has all fields. */
export const dueHeadings = {
  country: { en: "country", ru: "страна" },
  topic: { en: "topic", ru: "тема" },
  record: { en: "record", ru: "запись" },
  why: { en: "why", ru: "почему" },
  last_checked: { en: "last checked", ru: "проверено" },
  source: { en: "source", ru: "источник" },
} as const satisfies Record<Exclude<keyof Due, "reason">, Text2>;

/** Headings of the table of questions and answers. */
export const topicHeadings = {
  topic: { en: "topic", ru: "тема" },
  question: { en: "question", ru: "вопрос" },
  answer: { en: "answer", ru: "ответ" },
  meaning: { en: "meaning", ru: "значение" },
  value: { en: "value", ru: "значение 0–1" },
  scale: { en: "scale", ru: "шкала" },
  number: { en: "number", ru: "число" },
} as const satisfies Record<string, Text2>;

/** Records and coded answers to be looked at again on a day, today unless another is given; most urgent first. */
export async function listRulesDue(context: Context, lang: Lang, before: string | undefined): Promise<Due[]> {
  const day = before === undefined ? new Date().toISOString().slice(0, 10) : isoDate(before, "--before");
  const store = await openStore(context.home.database, { readOnly: true });
  const due = await readDue(store, day, lang, context.home.database).finally(() => store.close());
  context.note(lang === "ru" ? `на ${day} пора посмотреть: ${due.length}` : `due on ${day}: ${due.length}`);
  return due;
}

/** @throws Fault `store/older` for a database that does not have the question yet. */
async function readDue(store: Store, day: string, lang: Lang, at: string): Promise<Due[]> {
  if (await store.first("select 1 from duckdb_functions() where function_name = 'rules_due'"))
    return rulesDue(store, day, lang);
  throw new Fault("store/older", "the database was made by an earlier version of the program", {
    at,
    hint: "run: npx mirpal build",
  });
}

/** The questions of the regulations scheme, a row an answer; those of topic * may answer every question. */
export const listTopics = (lang: Lang) => [
  ...topics.flatMap((t) =>
    Object.entries(t.answers).map(([answer, { title, restrictiveness }]) => ({
      topic: t.id,
      question: t.question[lang],
      answer,
      meaning: title[lang],
      value: restrictiveness,
      scale: t.scale as string | null,
      number: t.number?.[lang] ?? null,
    })),
  ),
  ...Object.entries(specialAnswers).map(([answer, title]) => ({
    topic: "*",
    question: lang === "ru" ? "любой вопрос" : "any question",
    answer,
    meaning: title[lang],
    value: null,
    scale: null,
    number: null,
  })),
];
