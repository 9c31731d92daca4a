import { areaByName, normalName } from "../../schemas/areas.ts";
import type { Text2 } from "../../schemas/language.ts";
import { topics } from "../../schemas/regulations/index.ts";
import type { Topic } from "../../schemas/regulations/topic.ts";
import { lawTopics } from "../../schemas/template-choices.ts";
import { type LawField, lawColumns, otherTopic, partyChoices, questionName } from "../../schemas/template-law.ts";
import type { LawRow } from "./law.ts";
import { spellings } from "./names.ts";

/** Whether what was written is a choice's name in either language, letters that look alike taken for one another. */
export const isNamed = (text: string, name: Text2): boolean => {
  const written = spellings(text).map(normalName);
  return [name.en, name.ru].some((n) => written.includes(normalName(n)));
};

/** The choice with this code or name; null for any other text. */
export const chosen = <T extends { readonly id: string; readonly name: Text2 }>(
  list: readonly T[],
  text: string,
): T | null => list.find((c) => c.id === text || isNamed(text, c.name)) ?? null;

/** A cell that must say something is blank. */
export const notFilledIn = (row: LawRow, field: LawField): void =>
  row.fault(
    "template/law-text",
    field,
    `"${lawColumns[field][row.lang]}" is not filled in`,
    "write it in this cell, or clear the row",
  );

/** The question of the row, `other` for a matter outside the scheme; null, and a fault, for any other text. */
export function topicOf(row: LawRow): Topic | typeof otherTopic.id | null {
  const text = row.text("topic");
  if (text === "") {
    notFilledIn(row, "topic");
    return null;
  }
  if (isNamed(text, otherTopic.name)) return otherTopic.id;
  const found = topics.find((t) => t.id === text || isNamed(text, questionName(t)));
  if (found) return found;
  row.fault(
    "template/law-topic",
    "topic",
    `the question "${text.slice(0, 60)}" is not in the list`,
    `choose from the list in this cell; if none fits: ${otherTopic.name[row.lang]}`,
  );
  return null;
}

/** The topic of a row of version 1. */
export function topicOf1(row: LawRow): string | null {
  const text = row.text("topic");
  const found = lawTopics.find((t) => isNamed(text, t.name));
  if (found) return found.id;
  row.fault(
    "template/law-topic",
    "topic",
    `the topic "${text.slice(0, 60)}" is not in the list`,
    `choose from the list in this cell; if none fits: ${lawTopics.at(-1)?.name[row.lang]}`,
  );
  return null;
}

/** Code of the state or group of states; null for a text in none of the lists. */
export function partyOf(text: string): string | null {
  const listed = chosen(partyChoices, text);
  if (listed) return listed.id;
  for (const spelling of spellings(text)) {
    const area = areaByName(spelling);
    if (area?.kind === "economy") return area.id;
  }
  return null;
}
