import type { Text2 } from "../../schemas/language.ts";
import { statuses } from "../../schemas/status.ts";
import { sources } from "../../sources/index.ts";
import type { Explained, MethodNote } from "./answer.ts";

const AS_PRINTED: MethodNote = {
  id: "M-003",
  title_en: "as printed by the publisher, in base units",
  title_ru: "как напечатано источником, в базовых единицах",
  formula: "obs_value = value_raw × 10^unit_mult",
};

/** The key and the value, as both tables have them. */
interface KeyRow {
  obs_id: string;
  ref_area: string;
  counterpart_area: string;
  indicator: string;
  direction: string;
  sex: string;
  time_period: string;
  breakdown_1: string;
  concept_basis: string;
  duration_rule: string;
  unit_measure: string;
  obs_value: number | null;
  obs_status: string;
}

export interface DerivedRow extends KeyRow {
  method_id: string;
  method_en: string;
  method_ru: string;
  formula: string;
  inputs: string[];
  parameters: string | null;
}

export interface ReportedRow extends KeyRow {
  value_raw: string;
  unit_raw: string;
  unit_mult_raw: number;
  locator: string;
  source_id: string;
  title_en: string;
  title_ru: string;
  publisher_en: string;
  publisher_ru: string;
  source_vintage: string;
  edition: string;
  published: string;
  file_name: string;
  bytes: number;
  sha256: string;
  url: string | null;
  obtained: string;
  retrieved_at: string;
  licence_name: string;
  licence_url: string | null;
  confirmed_vintage: string;
  confirmed_locator: string;
  correction_id: string | null;
  producer: string | null;
  nearness: string;
  attribute_raw: string;
  known_from: string;
  known_to: string | null;
}

/** Published numbers with their files and licences; `{ids}` is a list of literals. */
export const REPORTED = `
  select
    o.*, r.value_raw, r.unit_raw, r.unit_mult_raw, r.attribute_raw, s.nearness, s.title_en, s.title_ru, s.publisher_en, s.publisher_ru,
    v.edition, v.published, v.file_name, v.bytes, v.url, v.obtained, s.licence_name, s.licence_url
  from observation o
  join reported r using (obs_id)
  join source s on s.source_id = o.source_id
  join vintage v on v.source_id = o.source_id and v.source_vintage = o.source_vintage
  where o.obs_id in ({ids})
`;

/** Computed numbers with their methods; `{ids}` is a list of literals. */
export const DERIVED = `
  select d.*, m.title_en as method_en, m.title_ru as method_ru, m.formula
  from derived d join method m using (method_id)
  where d.obs_id in ({ids})
`;

function key(row: KeyRow) {
  const { obs_id, ref_area, counterpart_area, indicator, direction, sex, breakdown_1, time_period } = row;
  const { concept_basis, duration_rule } = row;
  return {
    ...{ obs_id, ref_area, counterpart_area, indicator, direction, sex, breakdown_1, time_period },
    ...{ concept_basis, duration_rule },
    unit_measure: row.unit_measure,
    obs_value: row.obs_value,
    obs_status: row.obs_status,
    obs_status_name: statuses.find((s) => s.id === row.obs_status)?.name ?? null,
  };
}

function correctionOf(sourceId: string, id: string | null): Text2 | null {
  return sources.find((s) => s.id === sourceId)?.corrections.find((c) => c.id === id)?.what ?? null;
}

export function fromReported(row: ReportedRow): Explained {
  return {
    kind: "reported",
    ...key(row),
    method: AS_PRINTED,
    parameters: null,
    inputs: [
      {
        kind: "printed",
        value_raw: row.value_raw,
        unit_raw: row.unit_raw,
        unit_mult_raw: row.unit_mult_raw,
        locator: row.locator,
      },
    ],
    origin: {
      source_id: row.source_id,
      source_en: row.title_en,
      source_ru: row.title_ru,
      publisher_en: row.publisher_en,
      publisher_ru: row.publisher_ru,
      vintage: row.source_vintage,
      edition: row.edition,
      published: row.published,
      locator: row.locator,
      file: {
        name: row.file_name,
        bytes: row.bytes,
        sha256: row.sha256,
        url: row.url,
        obtained: row.obtained,
        retrieved_at: row.retrieved_at,
      },
      licence: { name: row.licence_name, url: row.licence_url },
      confirmed: { vintage: row.confirmed_vintage, locator: row.confirmed_locator },
      correction_id: row.correction_id,
      correction: correctionOf(row.source_id, row.correction_id),
      producer: row.producer,
      page: row.nearness === "quoted" ? row.attribute_raw : null,
      known_from: row.known_from,
      known_to: row.known_to,
    },
  };
}

/** A computed number with its inputs already explained; all of them, or what is left of them. */
export function fromDerived(
  row: DerivedRow,
  inputs: readonly Explained[],
  more: Pick<Explained, "repeated" | "withheld"> = {},
): Explained {
  return {
    kind: "derived",
    ...key(row),
    method: { id: row.method_id, title_en: row.method_en, title_ru: row.method_ru, formula: row.formula },
    parameters: row.parameters === null ? null : JSON.parse(row.parameters),
    ...more,
    inputs,
    origin: null,
  };
}
