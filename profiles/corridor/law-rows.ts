import type { Store } from "../../pipelines/store.ts";
import { areaById, theTen } from "../../schemas/areas.ts";
import { earlierAnswers } from "../law/earlier.ts";
import type { MarkSource } from "../law/marks.ts";
import { groupMembers } from "../law/members.ts";
import { type AnswerRow, answersOn, lawEvents } from "../law/read.ts";
import type { Precision } from "../words/dates.ts";
import { amongTen, type Scope } from "./scope.ts";

/** An agreement that binds two states, once for each order of the two. */
export interface AgreementRow {
  readonly from_area: string;
  readonly to_area: string;
  readonly instrument_id: string;
  readonly multilateral: boolean;
  readonly title_en: string;
  readonly title_ru: string;
  readonly date_adopted: string | null;
  readonly date_adopted_precision: Precision;
  readonly date_in_force: string | null;
  readonly date_in_force_precision: Precision;
  readonly date_end: string | null;
  readonly date_end_precision: Precision;
  /** By the records: `in force`, `unknown`, `not yet in force` … (`instrumentStatuses`). */
  readonly status: string;
  readonly official_url: string | null;
  /** Where sources disagree. */
  readonly note_en: string | null;
  readonly note_ru: string | null;
  /** The nearest record that describes it. */
  readonly source_url: string | null;
  readonly source_title: string;
  readonly confidence: "H" | "M" | "L";
}

/** A convention that both of two states ratified, by the records. */
export interface ConventionRow {
  readonly from_area: string;
  readonly to_area: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly from_ratified: string;
  readonly from_precision: Precision;
  readonly from_url: string | null;
  readonly to_ratified: string;
  readonly to_precision: Precision;
  readonly to_url: string | null;
}

/** A record that names another state and of which no coded answer was made. */
export interface UncodedRow {
  readonly ref_area: string;
  readonly counterpart: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly summary_en: string;
  readonly summary_ru: string;
  /** Why (`uncodedReasons`). */
  readonly uncoded: string;
  readonly source_url: string | null;
  readonly source_title: string;
}

export interface LawRows extends MarkSource {
  /** Answers of the day between the ten, and those that name another state. */
  readonly answers: readonly AnswerRow[];
  /** The same that no longer hold; `valid_to` is the end for the pair. */
  readonly earlier: readonly AnswerRow[];
  readonly agreements: readonly AgreementRow[];
  readonly conventions: readonly ConventionRow[];
  readonly uncoded: readonly UncodedRow[];
}

/** Conventions have statuses of their own; of the records of an act, the nearest to its text speaks. */
const agreements = (between: string) => `
  select
    a.from_area, a.to_area, a.instrument_id, a.multilateral, a.title_en, a.title_ru, a.date_adopted,
    a.date_adopted_precision, a.date_in_force, a.date_in_force_precision, a.date_end, i.date_end_precision, a.status,
    a.official_url, a.note_en, a.note_ru, r.source_url, r.source_title, r.confidence
  from agreement a
  join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
  join law_record r on list_contains(i.record_ids, r.record_id) and r.known_to is null
  where ${between}
    and a.instrument_id not in (select instrument_id from treaty_status where known_to is null)
  qualify row_number() over (
    partition by a.from_area, a.to_area, a.instrument_id
    order by
      case r.confidence when 'H' then 0 when 'M' then 1 else 2 end,
      r.ref_area not in (a.from_area, a.to_area),
      r.record_id
  ) = 1
  order by a.multilateral, coalesce(a.date_in_force, a.date_adopted) nulls last, a.instrument_id
`;

const CONVENTIONS = `
  with ratified as (
    select t.party, t.instrument_id, t.ratified, t.ratified_precision, r.source_url
    from treaty_status t
    left join law_record r on r.record_id = t.record_id and r.known_to is null
    where t.known_to is null and t.ratified is not null and t.denounced is null
  )
  select
    a.party as from_area, b.party as to_area, i.title_en, i.title_ru, a.ratified as from_ratified,
    a.ratified_precision as from_precision, a.source_url as from_url, b.ratified as to_ratified,
    b.ratified_precision as to_precision, b.source_url as to_url
  from ratified a
  join ratified b on b.instrument_id = a.instrument_id and b.party <> a.party
  join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
  order by i.date_adopted nulls last, a.instrument_id, a.party, b.party
`;

const uncodedRecords = (between: string) => `
  select
    ref_area, counterpart, title_en, title_ru, summary_en, summary_ru, uncoded, source_url, source_title
  from law_record
  where known_to is null
    and uncoded is not null
    and uncoded not in ('repeated', 'convention')
    and ${between}
  order by coalesce(date_in_force, date_adopted) nulls last, record_id
`;

/** @param day the day whose law is read. */
export async function readLaw(store: Store, day: string, scope: Scope = amongTen): Promise<LawRows> {
  return {
    answers: (await answersOn(store, day)).filter(ofTheTen),
    earlier: (await earlierAnswers(store, day)).filter(ofTheTen),
    agreements: await store.rows<AgreementRow>(agreements(scope.between("a.from_area", "a.to_area"))),
    conventions: await store.rows<ConventionRow>(CONVENTIONS),
    uncoded: await store.rows<UncodedRow>(uncodedRecords(scope.between("ref_area", "counterpart"))),
    events: await lawEvents(store),
    members: await groupMembers(store),
  };
}

const ids = new Set<string>(theTen.map((t) => t.id));
const ofTheTen = (a: AnswerRow) => ids.has(a.ref_area) && areaById(a.counterpart)?.kind === "economy";
