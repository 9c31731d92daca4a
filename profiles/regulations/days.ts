import type { DatePrecision } from "../../schemas/partial-date.ts";
import type { MatrixQuestion } from "./questions.ts";
import { type DayAnswer, type Matrix, matrixKey, type Regulations } from "./read.ts";

/** A cell that differs from the day before: the answers that are gone and those that are new. */
export interface CellChange {
  readonly host: string;
  readonly guest: string;
  readonly gone: readonly DayAnswer[];
  readonly added: readonly DayAnswer[];
}

/** A day on which the matrix of a question differs from the day before. */
export interface ChangeDay {
  readonly day: string;
  /** As exact as the most exact date behind it. */
  readonly precision: DatePrecision;
  readonly changes: readonly CellChange[];
  /** Every new answer is only seen from this day on: its beginning is not known. */
  readonly onlySeen: boolean;
}

/** The matrix as it stood on a day of the list; empty where nothing was in effect. */
export const matrixOn = (law: Regulations, question: MatrixQuestion, day: string | undefined): Matrix =>
  law.matrices.get(matrixKey(question.topic, day ?? "")) ?? new Map();

/** Days on which a cell of the question's matrix differs from the day before, in order. */
export function changeDays(law: Regulations, question: MatrixQuestion): ChangeDay[] {
  const out: ChangeDay[] = [];
  let before: Matrix = new Map();
  for (const day of law.days) {
    const after = matrixOn(law, question, day);
    const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      changeOf(key, before.get(key) ?? [], after.get(key) ?? []),
    );
    if (changes.length > 0)
      out.push({ day, precision: precisionOf(day, changes), changes, onlySeen: isSeen(day, changes) });
    before = after;
  }
  return out;
}

/** What a reader would call the same answer: the same words, number and persons. */
const sameness = (a: DayAnswer) =>
  [a.target_group, a.aspect, a.law_practice, a.answer_code, a.stated_code, a.value_num, a.value_unit].join(" ");

function changeOf(key: string, before: readonly DayAnswer[], after: readonly DayAnswer[]): CellChange[] {
  const [was, is] = [new Set(before.map(sameness)), new Set(after.map(sameness))];
  const gone = before.filter((a) => !is.has(sameness(a)));
  const added = after.filter((a) => !was.has(sameness(a)));
  if (gone.length === 0 && added.length === 0) return [];
  const [host = "", guest = ""] = key.split(" ");
  return [{ host, guest, gone, added }];
}

function precisionOf(day: string, changes: readonly CellChange[]): DatePrecision {
  const of = changes.flatMap((c) => [
    ...c.added.map((a) => (a.valid_from === day ? a.date_precision : "D")),
    ...c.gone.map((a) => (a.valid_to === day ? (a.valid_to_precision ?? "D") : "D")),
  ]);
  return (["D", "M", "Y"] as const).find((p) => of.includes(p)) ?? "D";
}

function isSeen(day: string, changes: readonly CellChange[]): boolean {
  return changes.every(
    (c) => c.added.length > 0 && c.added.every((a) => a.valid_from === day && a.from_basis === "SEEN"),
  );
}
