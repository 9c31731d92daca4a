import { statSync } from "node:fs";
import { answerFiles, type SignedAnswer } from "./answers.ts";
import type { Home } from "./home.ts";
import type { Written } from "./report/read-answers.ts";
import type { Staged } from "./stage.ts";

/** An answer from a report, with the finding it is for; `expired` where the finding is gone because its figure changed. */
export interface PlanAnswer extends Written {
  readonly path: string;
  readonly source_id: string | null;
  readonly finding: string;
  readonly expired: boolean;
}

/** A finding as far as an answer to it needs it. */
interface Told {
  readonly finding_id: string;
  readonly source_id: string | null;
  readonly message_en: string;
}

/**
 * The answers of all reports, each with its finding; the file read last speaks. One that is signed already in the same words
 * is passed over. Another word in a report that only lies in the home speaks if the report was saved after the answer was.
 */
export function answersIn(
  home: Home,
  files: readonly Staged[],
  left: readonly Staged[],
  findings: readonly Told[],
): PlanAnswer[] {
  const byId = new Map(findings.map((f) => [f.finding_id, f]));
  const signed = new Map(answerFiles(home).flatMap((f) => f.answers.map((a) => [a.finding_id, { ...a, at: f.path }])));
  const answers = new Map<string, PlanAnswer>();
  for (const file of files)
    for (const one of file.answers) {
      const { path } = file;
      const held = signed.get(one.finding_id);
      const same = held && held.answer === one.answer && held.by === one.by && held.why === one.why;
      if (same || (held && left.includes(file) && savedAt(path) <= savedAt(held.at))) continue;
      const found = byId.get(one.finding_id);
      const finding = { source_id: found?.source_id ?? null, finding: found?.message_en ?? "", expired: !found };
      answers.set(one.finding_id, { ...one, path, ...finding });
    }
  return [...answers.values()];
}

const savedAt = (path: string): number => statSync(path).mtimeMs;

/** The answers that are to findings of today, signed; those to figures that changed since are left out. */
export function signedOf(answers: readonly PlanAnswer[], on: string): SignedAnswer[] {
  return answers
    .filter((a) => !a.expired)
    .map(({ source_id, finding_id, answer, by, why, finding }) => ({
      source_id,
      finding_id,
      answer,
      by,
      on,
      why,
      finding,
    }));
}
