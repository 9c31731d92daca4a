import { stateGroups, targetGroups } from "../../schemas/regulations/groups.ts";
import { topics } from "../../schemas/regulations/index.ts";
import type { TopicFamily } from "../../schemas/regulations/topic.ts";
import type { LawEntry } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { partyTitle } from "../law/words.ts";
import { type AnswerContext, answerEntry } from "./law-answer.ts";

/** An answer with what its entry says beyond the coded row. */
export interface Told {
  readonly answer: AnswerRow;
  readonly over?: Partial<LawEntry>;
}

/** Entries in the order of the questions: everyone first, then groups, then single states; versions of one rule together. */
export function questionEntries(told: readonly Told[], ctx: AnswerContext): LawEntry[] {
  return topics.flatMap((topic) => {
    const of = told.filter((t) => t.answer.topic === topic.id).toSorted((a, b) => compare(a.answer, b.answer, ctx));
    const number = of.some((t) => t.answer.value_num !== null) ? topic.number : null;
    const question = number
      ? `${topic.question[ctx.lang]} ${said(ctx.lang, `Number: ${number.en}.`, `Число: ${number.ru}.`)}`
      : topic.question[ctx.lang];
    return of.map((t, i) =>
      answerEntry(t.answer, ctx, {
        ...(i === 0 ? { question } : { again: true }),
        ...versionTag(t, of, ctx),
        ...t.over,
      }),
    );
  });
}

/** Answers to questions of a family. */
export const ofFamily = (family: TopicFamily, told: readonly Told[]): Told[] => {
  const ids = new Set(topics.filter((t) => t.family === family).map((t) => t.id));
  return told.filter((t) => ids.has(t.answer.topic));
};

/** Where sources disagree each version says that it is one of several. */
function versionTag(t: Told, of: readonly Told[], { lang }: AnswerContext): Partial<LawEntry> {
  if (t.answer.answer_code !== "CON") return {};
  const versions = of.filter((o) => o.answer.answer_code === "CON" && sameRule(o.answer, t.answer));
  if (versions.length < 2)
    return { tag: said(lang, "sources disagree; one version is held", "источники расходятся; есть одна версия") };
  const [n, all] = [versions.indexOf(t) + 1, versions.length];
  return { tag: said(lang, `sources disagree: version ${n} of ${all}`, `источники расходятся: версия ${n} из ${all}`) };
}

const sameRule = (a: AnswerRow, b: AnswerRow) => a.counterpart === b.counterpart && a.law_practice === b.law_practice;

const groups = Object.keys(stateGroups);
const targets = Object.keys(targetGroups);

function compare(a: AnswerRow, b: AnswerRow, { lang }: AnswerContext): number {
  // a single state is in none of the groups, which go from the widest
  const width = (r: AnswerRow) => (groups.includes(r.counterpart) ? groups.indexOf(r.counterpart) : groups.length);
  return (
    width(a) - width(b) ||
    partyTitle(a.counterpart, lang).localeCompare(partyTitle(b.counterpart, lang), lang) ||
    a.law_practice.localeCompare(b.law_practice) ||
    Number(a.answer_code === "CON") - Number(b.answer_code === "CON") ||
    targets.indexOf(a.target_group) - targets.indexOf(b.target_group) ||
    (a.aspect ?? "").localeCompare(b.aspect ?? "") ||
    b.valid_from.localeCompare(a.valid_from) ||
    a.provision_id.localeCompare(b.provision_id)
  );
}
