import type { Store } from "../../pipelines/store.ts";

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
  readonly url: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly title_en: string | null;
  readonly title_ru: string | null;
}

export interface LawTables {
  readonly records: readonly LawRow[];
  readonly treaties: readonly TreatyRow[];
  readonly institutions: readonly InstitutionRow[];
}

const RECORDS = `
  select r.*, i.lang
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

/** The law of all ten countries. */
export async function readLaw(store: Store): Promise<LawTables> {
  return {
    records: await store.rows<LawRow>(RECORDS),
    treaties: await store.rows<TreatyRow>(TREATIES),
    institutions: await store.rows<InstitutionRow>(INSTITUTIONS),
  };
}
