import type { Store } from "../../pipelines/store.ts";
import type { AnswerKind } from "../../schemas/answer.ts";

/** A finding of the checks on one corridor, with its signed answer if there is one. */
export interface FindingRow {
  readonly rule_id: string;
  readonly severity: "E" | "W" | "I";
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string | null;
  readonly message_en: string;
  readonly message_ru: string;
  readonly answer: AnswerKind | null;
  readonly reason: string | null;
}

const FINDINGS = `
  select rule_id, severity, ref_area, counterpart_area, indicator, message_en, message_ru, answer, reason
  from finding
  left join disposition using (finding_id)
  where {condition}
  order by severity, rule_id, time_period, finding_id
`;

export async function readFindings(store: Store, condition: string): Promise<FindingRow[]> {
  return store.rows<FindingRow>(FINDINGS.replace("{condition}", condition));
}
