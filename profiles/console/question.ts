import type { Lang, Text2 } from "../../schemas/language.ts";

export type Audience = "expert" | "economist" | "reader";

/** A ready question to the database: the same answer comes from the whole file and from that of the browser. */
export interface Question {
  /** Stands in addresses (`?q=ID`) and on the command line; does not change. */
  readonly id: string;
  readonly audience: Audience;
  readonly title: Text2;
  /** What the answer shows, and what it does not. */
  readonly about: Text2;
  /** One select statement; `{lang}` stands for the language in names of columns (`name_{lang}`), `{words}` for `words`. */
  readonly sql: string;
  /** An expression that differs between the languages. */
  readonly words?: Text2;
}

/** The statement as it is run for a reader of a language. */
export function sqlOf(question: Question, lang: Lang): string {
  return question.sql
    .trim()
    .replaceAll("{lang}", lang)
    .replaceAll("{words}", question.words?.[lang] ?? "");
}
