import type { Store } from "../../pipelines/store.ts";
import { type TenId, theTen } from "../../schemas/areas.ts";
import type { Precision } from "../words/dates.ts";

/** A fact of the law, as a page needs it; dates are ISO days with how exact they are. */
export interface LawRow {
  readonly record_id: string;
  readonly ref_area: TenId;
  /** The single other side, or null. */
  readonly counterpart: string | null;
  readonly title_en: string;
  readonly title_ru: string;
  readonly title_original: string | null;
  /** Language of the original title, where the act's is known. */
  readonly lang: string | null;
  readonly summary_en: string;
  readonly summary_ru: string;
  readonly date_adopted: string | null;
  readonly date_adopted_precision: Precision;
  readonly date_in_force: string | null;
  readonly date_in_force_precision: Precision;
  readonly date_end: string | null;
  readonly date_end_precision: Precision;
  readonly instrument_type: string;
  readonly draft: boolean;
  readonly status_text: string | null;
  readonly status_text_ru: string | null;
  readonly source_url: string | null;
  readonly source_title: string;
  readonly source_as_of: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly last_checked: string;
  readonly instrument_id: string | null;
}

/** An act of several states that records of several countries describe. */
export interface SharedAct {
  readonly instrument_id: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly date_adopted: string | null;
  readonly date_adopted_precision: Precision;
  readonly date_in_force: string | null;
  readonly date_in_force_precision: Precision;
  readonly status: string;
  readonly note_en: string | null;
  readonly note_ru: string | null;
  readonly ref_areas: readonly string[];
  readonly record_ids: readonly string[];
}

/** What one country has done about one convention. */
export interface TreatyRow {
  readonly party: string;
  readonly instrument_id: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly status_text_en: string;
  readonly status_text_ru: string;
  readonly ratified: string | null;
  readonly ratified_precision: Precision;
  readonly signed: string | null;
  readonly signed_precision: Precision;
  readonly source_url: string | null;
}

/** A dated membership of a group; several rows of one country are dates that records disagree about. */
export interface MemberRow {
  readonly group_id: string;
  readonly iso3: string;
  readonly valid_from: string;
  readonly evidence: string;
}

export interface LawRows {
  readonly records: readonly LawRow[];
  readonly acts: readonly SharedAct[];
  readonly treaties: readonly TreatyRow[];
  readonly members: readonly MemberRow[];
}

const TEN = theTen.map((t) => `'${t.id}'`).join(", ");

const RECORDS = `
  select
    r.record_id, r.ref_area, r.counterpart, r.title_en, r.title_ru, r.title_original, i.lang, r.summary_en, r.summary_ru,
    r.date_adopted, r.date_adopted_precision, r.date_in_force, r.date_in_force_precision, r.date_end,
    r.date_end_precision, r.instrument_type, r.draft, r.status_text, r.status_text_ru, r.source_url, r.source_title,
    r.source_as_of, r.confidence, r.last_checked, r.instrument_id
  from law_record r
  left join legal_instrument i on i.instrument_id = r.instrument_id and i.known_to is null
  where r.known_to is null
    and r.ref_area in (${TEN})
  order by r.ref_area, coalesce(r.date_in_force, r.date_adopted) nulls last, r.record_id
`;

const ACTS = `
  select
    instrument_id, title_en, title_ru, date_adopted, date_adopted_precision, date_in_force, date_in_force_precision,
    status, note_en, note_ru, ref_areas, record_ids
  from legal_instrument
  where known_to is null
    and len(ref_areas) > 1
    and instrument_id not in (select instrument_id from treaty_status)
  order by coalesce(date_in_force, date_adopted) nulls last, instrument_id
`;

const TREATIES = `
  select
    t.party, t.instrument_id, i.title_en, i.title_ru, t.status_text_en, t.status_text_ru, t.ratified,
    t.ratified_precision, t.signed, t.signed_precision, r.source_url
  from treaty_status t
  join legal_instrument i on i.instrument_id = t.instrument_id and i.known_to is null
  left join law_record r on r.record_id = t.record_id and r.known_to is null
  where t.known_to is null
  order by i.date_adopted nulls last, t.instrument_id, t.party
`;

const MEMBERS = `
  select group_id, iso3, valid_from, evidence
  from group_member
  where known_to is null and valid_to is null and group_id = 'EAEU'
  order by group_id, iso3, valid_from
`;

export async function readLaw(store: Store): Promise<LawRows> {
  return {
    records: await store.rows<LawRow>(RECORDS),
    acts: await store.rows<SharedAct>(ACTS),
    treaties: await store.rows<TreatyRow>(TREATIES),
    members: await store.rows<MemberRow>(MEMBERS),
  };
}
