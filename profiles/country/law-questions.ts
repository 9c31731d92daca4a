import { stateGroups, targetGroups } from "../../schemas/regulations/groups.ts";
import { topics } from "../../schemas/regulations/index.ts";
import type { Topic, TopicFamily } from "../../schemas/regulations/topic.ts";
import type { LawEntry } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { partyTitle } from "../law/words.ts";
import { type AnswerContext, answerEntry, type Told } from "./law-answer.ts";

/** Entries in the order of the questions: everyone first, then groups, then single states; versions of one rule together. */
export function questionEntries(told: readonly Told[], ctx: AnswerContext): LawEntry[] {
  return topics.flatMap((topic) => {
    const of = told.filter((t) => t.answer.topic === topic.id).toSorted((a, b) => compare(a.answer, b.answer, ctx));
    return alike(of).map((t, i) => {
      const tags = [...versionTags(t.answer, of, ctx), ...(t.tags ?? [])];
      const entry = answerEntry({ ...t, tags }, ctx);
      return i === 0 ? { ...entry, question: questionText(topic, of, ctx) } : { ...entry, again: true };
    });
  });
}

/** Answers to questions of a family. */
export const ofFamily = (family: TopicFamily, told: readonly Told[]): Told[] => {
  const ids = new Set(topics.filter((t) => t.family === family).map((t) => t.id));
  return told.filter((t) => ids.has(t.answer.topic));
};

/** The question in full, with what the number says where an answer has one. */
function questionText(topic: Topic, of: readonly Told[], { lang }: AnswerContext): string {
  const number = of.some((t) => t.answer.value_num !== null) ? topic.number : null;
  const question = topic.question[lang];
  return number ? `${question} ${said(lang, `Number: ${number.en}.`, `Число: ${number.ru}.`)}` : question;
}

/** Rows of one record that differ only in the single state they name become one. */
function alike(told: readonly Told[]): Told[] {
  const found = new Map<string, Told>();
  for (const [i, t] of told.entries()) {
    const single = !groups.includes(t.answer.counterpart) && t.answer.answer_code !== "CON" && !t.whom;
    const { provision_id, counterpart, coded_counterpart, ...rest } = t.answer;
    const key = single ? JSON.stringify(rest) : String(i);
    const same = found.get(key);
    found.set(key, same ? { ...same, others: [...(same.others ?? []), counterpart] } : t);
  }
  return [...found.values()];
}

/** Where sources disagree each version says that it is one of several. */
function versionTags(a: AnswerRow, of: readonly Told[], { lang }: AnswerContext): string[] {
  if (a.answer_code !== "CON") return [];
  const versions = of.map((t) => t.answer).filter((o) => o.answer_code === "CON" && sameRule(o, a));
  if (versions.length < 2)
    return [said(lang, "sources disagree; one version is held", "источники расходятся; есть одна версия")];
  const [n, all] = [versions.indexOf(a) + 1, versions.length];
  return [said(lang, `sources disagree: version ${n} of ${all}`, `источники расходятся: версия ${n} из ${all}`)];
}

const sameRule = (a: AnswerRow, b: AnswerRow) =>
  a.ref_area === b.ref_area && a.counterpart === b.counterpart && a.law_practice === b.law_practice;

const groups = Object.keys(stateGroups);
const targets = Object.keys(targetGroups);

function compare(a: AnswerRow, b: AnswerRow, { lang }: AnswerContext): number {
  // a single state is in none of the groups, which go from the widest
  const width = (r: AnswerRow) => (groups.includes(r.counterpart) ? groups.indexOf(r.counterpart) : groups.length);
  const byName = (x: string, y: string) => partyTitle(x, lang).localeCompare(partyTitle(y, lang), lang);
  return (
    width(a) - width(b) ||
    byName(a.counterpart, b.counterpart) ||
    byName(a.ref_area, b.ref_area) ||
    a.law_practice.localeCompare(b.law_practice) ||
    Number(a.answer_code === "CON") - Number(b.answer_code === "CON") ||
    targets.indexOf(a.target_group) - targets.indexOf(b.target_group) ||
    (a.aspect ?? "").localeCompare(b.aspect ?? "") ||
    b.valid_from.localeCompare(a.valid_from) ||
    a.provision_id.localeCompare(b.provision_id)
  );
}
