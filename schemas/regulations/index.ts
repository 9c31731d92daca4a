import type { Text2 } from "../language.ts";
import { diasporaTopics } from "./diaspora.ts";
import { entryTopics } from "./entry.ts";
import { labourTopics } from "./labour.ts";
import { recruitmentTopics } from "./recruitment.ts";
import { socialTopics } from "./social.ts";
import type { Topic } from "./topic.ts";
import { transferTopics } from "./transfers.ts";
import { unionTopics } from "./union.ts";

/** Every question a provision may answer, in the order of the pages. */
export const topics: readonly Topic[] = [
  ...entryTopics,
  ...labourTopics,
  ...unionTopics,
  ...socialTopics,
  ...recruitmentTopics,
  ...transferTopics,
  ...diasporaTopics,
];

const byId = new Map(topics.map((t) => [t.id, t]));

/** The topic with this code; null when there is none. */
export const topicById = (id: string): Topic | null => byId.get(id) ?? null;

/** Codes of every topic beside its own answers (scheme §3.9). */
export const specialAnswers = {
  UNK: { en: "not researched", ru: "не изучено" },
  NF: { en: "searched, not found", ru: "искали, не нашли" },
  NA: { en: "not applicable", ru: "неприменимо" },
  CON: { en: "sources disagree", ru: "источники расходятся" },
  SUSP: { en: "suspended", ru: "приостановлено" },
} as const satisfies Record<string, Text2>;
export type SpecialAnswer = keyof typeof specialAnswers;

/** Words of an answer of a topic, special codes included; null for a code outside both lists. */
export function answerTitle(topic: string, code: string): Text2 | null {
  if (Object.hasOwn(specialAnswers, code)) return specialAnswers[code as SpecialAnswer];
  return byId.get(topic)?.answers[code]?.title ?? null;
}

/** Fixed value of an answer, 0 to 1; null for special codes and for answers that only name. */
export const restrictivenessOf = (topic: string, code: string): number | null =>
  byId.get(topic)?.answers[code]?.restrictiveness ?? null;
