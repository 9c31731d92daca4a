import { existsSync } from "node:fs";
import type { AnswerKind } from "../schemas/answer.ts";
import type { Home } from "./home.ts";
import type { FoundRow } from "./report/examine.ts";
import { openStore } from "./store.ts";

/** A finding as a plan tells it. */
export interface PlanFinding extends FoundRow {
  readonly source_id: string | null;
  readonly source_vintage: string | null;
  readonly ref_area: string | null;
  /** Not among the findings of the database that stands. */
  readonly is_new: boolean;
  /** The answer that stands, who gave it and why; null without one. */
  readonly answer: AnswerKind | null;
  readonly answered_by: string | null;
  readonly reason: string | null;
}

const FINDINGS = `
  select f.finding_id, f.rule_id, f.severity, f.source_id, f.source_vintage, f.ref_area, f.locator, f.message_en,
    f.message_ru, f.hint_en, f.hint_ru, d.answer, d.answered_by, d.reason
  from finding f
  left join disposition d using (finding_id)
  order by position(f.severity in 'EWI'), f.rule_id, f.source_id, f.ref_area, f.indicator, f.time_period, f.finding_id
`;

/** A finding of one database, not compared with another. */
export type Standing = Omit<PlanFinding, "is_new">;

/** The findings of a home's database; none where it is missing. */
export async function findingsOf(home: Home): Promise<Standing[]> {
  if (!existsSync(home.database)) return [];
  const store = await openStore(home.database, { readOnly: true });
  return store.rows<Standing>(FINDINGS).finally(() => store.close());
}

/** The findings of a trial, each with whether those of the database that stands lack it. */
export async function findingsBeside(trial: Home, before: readonly Standing[]): Promise<PlanFinding[]> {
  const known = new Set(before.map((f) => f.finding_id));
  // the count of answers changes with every edition: it is told at the end
  const isNew = (f: Standing) => f.rule_id !== "V-602" && !known.has(f.finding_id);
  return (await findingsOf(trial)).map((f) => ({ ...f, is_new: isNew(f) }));
}
