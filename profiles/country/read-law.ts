import type { Store } from "../../pipelines/store.ts";
import type { UncodedReason } from "../../schemas/regulations/event.ts";
import { type AnswerRow, answersOn, codedAnswers, type EventRow, lawEvents } from "../law/read.ts";

type Precision = "D" | "M" | "Y" | null;

/** A fact of the law as it is believed now (`law_record`). */
export interface LawRow {
  readonly record_id: string;
  readonly ref_area: string;
  readonly counterpart: string | null;
  readonly topic: string;
  readonly instrument_type: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly title_original: string | null;
  readonly lang: string | null;
  readonly number: string | null;
  readonly date_adopted: string | null;
  readonly date_adopted_precision: Precision;
  readonly date_in_force: string | null;
  readonly date_in_force_precision: Precision;
  readonly date_end: string | null;
  readonly date_end_precision: Precision;
  readonly draft: boolean;
  /** State of the act by the records (`legal_instrument.status`); null where the record is tied to no act. */
  readonly act_status: string | null;
  /** Why no coded answer was made of it; null where there is one. */
  readonly uncoded: UncodedReason | null;
  readonly status_text: string | null;
  readonly status_text_ru: string | null;
  readonly summary_en: string;
  readonly summary_ru: string;
  readonly source_url: string | null;
  readonly source_title: string;
  readonly source_as_of: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly last_checked: string;
  readonly source_id: string;
  readonly source_vintage: string;
  readonly locator: string;
}

/** What the country did about a convention (`treaty_status`). */
export interface TreatyRow {
  readonly party: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly signed: string | null;
  readonly signed_precision: Precision;
  readonly ratified: string | null;
  readonly ratified_precision: Precision;
  readonly in_force: string | null;
  readonly denounced: string | null;
  readonly depositary_url: string | null;
  readonly national_act: string | null;
  readonly national_act_precision: Precision;
  readonly status_text_en: string | null;
  readonly status_text_ru: string | null;
  readonly reservations: string | null;
  readonly reservations_ru: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly source_title: string | null;
  readonly source_url: string | null;
}

/** A body with a function (`institution`). */
export interface InstitutionRow {
  readonly ref_area: string;
  readonly function: string;
  readonly name_en: string;
  readonly name_ru: string;
  readonly duty_en: string | null;
  readonly duty_ru: string | null;
  readonly valid_from: string | null;
  readonly valid_from_precision: Precision;
  readonly valid_to: string | null;
  readonly valid_to_precision: Precision;
  readonly url: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly title_en: string | null;
  readonly title_ru: string | null;
}

/** An act that binds the country and one other state (`agreement`), with the record it was seen in. */
export interface AgreementRow {
  readonly from_area: string;
  readonly to_area: string;
  readonly instrument_id: string;
  readonly multilateral: boolean;
  /** A convention of which the country's own step stands in `treaty_status`. */
  readonly convention: boolean;
  readonly title_en: string;
  readonly title_ru: string;
  readonly date_adopted: string | null;
  readonly date_adopted_precision: Precision;
  readonly date_in_force: string | null;
  readonly date_in_force_precision: Precision;
  readonly date_end: string | null;
  readonly date_end_precision: Precision;
  readonly status: string;
  readonly official_url: string | null;
  readonly note_en: string | null;
  readonly note_ru: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly source_title: string | null;
  readonly source_url: string | null;
}

export interface LawTables {
  /** Coded answers of all times, as coded. */
  readonly answers: readonly AnswerRow[];
  /** Answers in effect that a state has from a union it belongs to, one row for each other state. */
  readonly unionAnswers: readonly AnswerRow[];
  readonly events: readonly EventRow[];
  readonly agreements: readonly AgreementRow[];
  readonly records: readonly LawRow[];
  readonly treaties: readonly TreatyRow[];
  readonly institutions: readonly InstitutionRow[];
}

const RECORDS = `
  select r.*, i.lang, i.status as act_status
  from law_record r
  left join legal_instrument i on i.instrument_id = r.instrument_id and i.known_to is null
  where r.known_to is null
  order by r.ref_area, coalesce(r.date_in_force, r.date_adopted) desc nulls last, r.record_id
`;

const TREATIES = `
  select t.*, i.title_en, i.title_ru, r.source_title, r.source_url
  from treaty_status t
  join legal_instrument i on i.instrument_id = t.instrument_id and i.known_to is null
  left join law_record r on r.record_id = t.record_id and r.known_to is null
  where t.known_to is null
  order by t.party, coalesce(t.ratified, t.signed) nulls last, i.title_en
`;

const INSTITUTIONS = `
  select n.*, r.title_en, r.title_ru
  from institution n
  left join law_record r on r.record_id = n.record_id and r.known_to is null
  where n.known_to is null
  order by n.ref_area, n.name_en, n.function
`;

/** The record is the country's own where it has one, and of these the one nearest to the text. */
const AGREEMENTS = `
  select
    a.from_area, a.to_area, a.instrument_id, a.multilateral, t.party is not null as convention, a.title_en, a.title_ru,
    a.date_adopted, a.date_adopted_precision, a.date_in_force, a.date_in_force_precision, a.date_end,
    i.date_end_precision, a.status, a.official_url, a.note_en, a.note_ru, r.confidence, r.source_title, r.source_url
  from agreement a
  join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
  join law_record r on list_contains(i.record_ids, r.record_id) and r.known_to is null
  left join treaty_status t on t.instrument_id = a.instrument_id and t.party = a.from_area and t.known_to is null
  qualify row_number() over (
    partition by a.from_area, a.to_area, a.instrument_id
    order by r.ref_area = a.from_area desc, case r.confidence when 'H' then 1 when 'M' then 2 else 3 end, r.record_id
  ) = 1
  order by a.from_area, a.to_area, coalesce(a.date_in_force, a.date_adopted), a.instrument_id
`;

/** The law of all ten countries; `day` is the day on which answers are current. */
export async function readLaw(store: Store, day: string): Promise<LawTables> {
  const now = await answersOn(store, day);
  return {
    answers: await codedAnswers(store),
    unionAnswers: now.filter((a) => a.ref_area !== a.coded_ref_area),
    events: await lawEvents(store),
    agreements: await store.rows<AgreementRow>(AGREEMENTS),
    records: await store.rows<LawRow>(RECORDS),
    treaties: await store.rows<TreatyRow>(TREATIES),
    institutions: await store.rows<InstitutionRow>(INSTITUTIONS),
  };
}
