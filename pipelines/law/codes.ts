import type { Text2 } from "../../schemas/language.ts";
import {
  institutionFunctions,
  instrumentKinds,
  instrumentStatuses,
  lawConfidence,
  lawTopics,
  unanchoredReasons,
} from "../../schemas/law.ts";
import { directions, eventTools, magnitudes, uncodedReasons } from "../../schemas/regulations/event.ts";
import { aspects, stateGroups, targetGroups } from "../../schemas/regulations/groups.ts";
import { specialAnswers, topics } from "../../schemas/regulations/index.ts";
import { fromBases, membershipBasis, roles } from "../../schemas/regulations/provision.ts";
import { topicFamilies } from "../../schemas/regulations/topic.ts";
import type { Store } from "../store.ts";
import { insertRows, type LawRow } from "./insert.ts";

/** Topic of the answers that every question has. */
const EVERY_TOPIC = "*";

const words = (title: Text2): LawRow => ({ title_en: title.en, title_ru: title.ru });
const titles = (list: Readonly<Record<string, { readonly title: Text2 }>>) =>
  Object.fromEntries(Object.entries(list).map(([code, { title }]) => [code, title]));

/** Codes of the law's tables by the column they stand in. */
const CODES: Readonly<Record<string, Readonly<Record<string, Text2>>>> = {
  role: roles,
  target_group: targetGroups,
  counterpart: stateGroups,
  aspect: aspects,
  from_basis: { ...fromBases, MEMBER: membershipBasis },
  confidence: Object.fromEntries(Object.values(lawConfidence).map((l) => [l.letter, l.title])),
  kind: instrumentKinds,
  status: instrumentStatuses,
  tool: titles(eventTools),
  direction: directions,
  magnitude: magnitudes,
  function: institutionFunctions,
  uncoded: uncodedReasons,
  unanchored: unanchoredReasons,
  record_topic: Object.fromEntries(lawTopics.map((t) => [t.id, t.title])),
};

/** The scheme's questions, their answers and the other codes of the law, in words, as tables of the database. */
export async function loadCodes(store: Store): Promise<void> {
  await insertRows(
    store,
    "regulation_topic",
    topics.map((t, i) => ({
      topic: t.id,
      place: i + 1,
      family: t.family,
      family_en: topicFamilies[t.family].en,
      family_ru: topicFamilies[t.family].ru,
      ...words(t.title),
      question_en: t.question.en,
      question_ru: t.question.ru,
      scale: t.scale,
      number_en: t.number?.en ?? null,
      number_ru: t.number?.ru ?? null,
    })),
  );
  await insertRows(store, "regulation_answer", [
    ...topics.flatMap((t) =>
      Object.entries(t.answers).map(([code, a], i) => answerRow(t.id, code, i, a.title, a.restrictiveness)),
    ),
    ...Object.entries(specialAnswers).map(([code, title], i) => answerRow(EVERY_TOPIC, code, i, title, null)),
  ]);
  await insertRows(
    store,
    "law_code",
    Object.entries(CODES).flatMap(([code_list, codes]) =>
      Object.entries(codes).map(([code, title], i) => ({ code_list, code, place: i + 1, ...words(title) })),
    ),
  );
}

const answerRow = (topic: string, code: string, i: number, title: Text2, restrictiveness: number | null): LawRow => ({
  topic,
  answer_code: code,
  place: i + 1,
  ...words(title),
  restrictiveness,
});
