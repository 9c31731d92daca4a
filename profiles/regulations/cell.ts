import type { Lang } from "../../schemas/language.ts";
import { answerTitle, restrictivenessOf } from "../../schemas/regulations/index.ts";
import type { RuleCell, RuleLine } from "../document.ts";
import type { AnswerRow } from "../law/read.ts";
import { noRecord, numberText, shortWhom, sourcesDisagree } from "../law/words.ts";
import type { MatrixQuestion } from "./questions.ts";

/** An answer of a cell; `by_membership` where only some of the records that date a membership make the rule hold. */
export type CellAnswer = AnswerRow & { readonly by_membership: boolean };

/** Codes that say that nothing was found out. */
const UNKNOWN: ReadonlySet<string> = new Set(["UNK", "NF"]);

/** Levels of the mark beside an answer, 0 fewer limits to this. */
const LEVELS = 4;

/** The level of an answer's mark, 0 to 4; null for an answer that only names. */
export function levelOf(topic: string, code: string): number | null {
  const value = restrictivenessOf(topic, code);
  return value === null ? null : Math.ceil(value * LEVELS);
}

/** The answers a cell shows, and the further cases left to the list under the matrix. */
export function shownOf<T extends AnswerRow>(
  rows: readonly T[],
  question: MatrixQuestion,
): { shown: T[]; further: T[] } {
  const general = (aspect: string | null) =>
    rows.filter((r) => r.aspect === aspect && ["ALL", "WORKER"].includes(r.target_group));
  const shown = question.aspects.map(general).find((found) => found.length > 0) ?? [...rows];
  return { shown, further: rows.filter((r) => !shown.includes(r)) };
}

/** Anchor of an answer's entry in the list under the matrix: a union's rule holds for each member from its own day. */
export const anchorOf = (a: Pick<AnswerRow, "provision_id" | "valid_from">): string =>
  `${a.provision_id}-${a.valid_from}`.toLowerCase();

/**
 * What a cell of the matrix says: the answer with its number, both sides where sources disagree, and in words where
 * nothing was researched or no record is held.
 *
 * @param page address of the page with the entries; empty on that page itself.
 */
export function cellOf(rows: readonly CellAnswer[], question: MatrixQuestion, page: string, lang: Lang): RuleCell {
  const { shown, further } = shownOf(rows, question);
  if (shown.length === 0) return { kind: "none", intro: "", lines: [{ text: noRecord(lang), level: null }], more: 0 };
  const lines = linesOf(shown, page, lang);
  if (shown.some((r) => r.answer_code === "CON")) {
    const alone = lines.length === 1 && shown.some((r) => r.by_membership);
    const other: RuleLine[] = alone ? [{ text: noRecord(lang), level: null }] : [];
    return { kind: "contested", intro: sourcesDisagree(lang), lines: [...lines, ...other], more: further.length };
  }
  const kind = shown.every((r) => UNKNOWN.has(r.answer_code)) ? "unknown" : "rule";
  return { kind, intro: "", lines, more: further.length };
}

/** One line an answer; the same answer by two records is one line. */
function linesOf(rows: readonly CellAnswer[], page: string, lang: Lang): RuleLine[] {
  const seen = new Map<string, RuleLine>();
  for (const r of rows) {
    const answer = answerTitle(r.topic, r.stated_code)?.[lang] ?? r.stated_code;
    const text = [shortWhom(r, lang), answer].filter((part) => part !== "").join(": ");
    const note = numberText(r, lang);
    if (!seen.has(text + note))
      seen.set(text + note, {
        text,
        ...(note !== "" && { note }),
        level: levelOf(r.topic, r.stated_code),
        href: `${page}#${anchorOf(r)}`,
      });
  }
  return [...seen.values()];
}
