import { z } from "zod";
import type { Text2 } from "./language.ts";

/** What a person can say to a warning. */
export const ANSWERS = ["accepted", "corrected", "queried"] as const;
export type AnswerKind = (typeof ANSWERS)[number];

export const answerNames: Readonly<Record<AnswerKind, Text2>> = {
  accepted: { en: "Accepted", ru: "Принято" },
  corrected: { en: "Corrected", ru: "Исправлено" },
  queried: { en: "Sent as a question to the source", ru: "Направлен вопрос источнику" },
};

/**
 * A signed answer to a finding, as it lies in a text file.
 *
 * `finding_id` is made of the rule, the key and the figure, so an answer holds for that very figure: when the figure
 * changes the finding has another id, and the answer has expired. What the finding said is kept beside it, for those who
 * read the file without the database.
 */
export const Answer = z.strictObject({
  finding_id: z.string().regex(/^[A-Z]+-\d+-[0-9a-f]{8}$/),
  answer: z.enum(ANSWERS),
  by: z.string().trim().min(2).max(120),
  on: z.iso.date(),
  why: z.string().trim().min(3).max(2000),
  /** What was answered, in English, as the finding put it. */
  finding: z.string(),
});
export type Answer = z.infer<typeof Answer>;

/** Who answers, or why: what is wrong with the words, null where they will do. `most` is the number of characters that fit. */
export function wordsTrouble(
  field: "by" | "why",
  text: string,
): { kind: "few" } | { kind: "long"; most: number } | null {
  if (Answer.shape[field].safeParse(text).success) return null;
  const most = Answer.shape[field].maxLength ?? Number.POSITIVE_INFINITY;
  return text.trim().length > most ? { kind: "long", most } : { kind: "few" };
}

/** A file of answers: one a source, sorted by the finding. */
export const AnswerFile = z.array(Answer);
