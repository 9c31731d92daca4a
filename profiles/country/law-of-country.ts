import type { AnswerRow, EventRow } from "../law/read.ts";
import type { AgreementRow, InstitutionRow, LawRow, LawTables, TreatyRow } from "./read-law.ts";

/** A union's answer that binds the country, with the states towards which it does. */
export interface UnionAnswer {
  readonly answer: AnswerRow;
  readonly towards: readonly string[];
}

/** One country's share of the law. */
export interface CountryLaw {
  /** Answers of its own law, of all times, as coded. */
  readonly answers: readonly AnswerRow[];
  readonly union: readonly UnionAnswer[];
  /** Answers of other states' law that name this country alone. */
  readonly elsewhere: readonly AnswerRow[];
  readonly records: readonly LawRow[];
  /** Records of all ten, by id: answers and agreements may rest on another country's. */
  readonly recordOf: ReadonlyMap<string, LawRow>;
  readonly events: readonly EventRow[];
  readonly agreements: readonly AgreementRow[];
  readonly treaties: readonly TreatyRow[];
  readonly institutions: readonly InstitutionRow[];
}

/** The part of the law that belongs to one country. */
export function lawOf(law: LawTables, area: string): CountryLaw {
  return {
    answers: law.answers.filter((a) => a.ref_area === area),
    union: unionAnswers(law.unionAnswers.filter((a) => a.ref_area === area)),
    elsewhere: law.answers.filter((a) => a.counterpart === area && a.ref_area !== area),
    records: law.records.filter((r) => r.ref_area === area),
    recordOf: new Map(law.records.map((r) => [r.record_id, r])),
    events: law.events.filter((e) => e.ref_area === area),
    agreements: law.agreements.filter((a) => a.from_area === area),
    treaties: law.treaties.filter((t) => t.party === area),
    institutions: law.institutions.filter((i) => i.ref_area === area),
  };
}

/** One row for each answer and the day from which it binds; where a membership is contested, it stands apart as contested. */
function unionAnswers(rows: readonly AnswerRow[]): UnionAnswer[] {
  const found = new Map<string, { answer: AnswerRow; towards: string[] }>();
  for (const row of rows) {
    const key = `${row.provision_id} ${row.answer_code} ${row.valid_from}`;
    const same = found.get(key);
    if (same) same.towards.push(row.counterpart);
    else found.set(key, { answer: row, towards: [row.counterpart] });
  }
  return [...found.values()];
}
