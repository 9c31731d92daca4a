import { Fault } from "../schemas/fault.ts";
import type { Text2 } from "../schemas/language.ts";
import { statuses } from "../schemas/status.ts";
import { sources } from "../sources/index.ts";
import type { Store } from "./store.ts";

/** One number back to method, inputs, vintage, file, cell and licence. */
export interface Explained {
  readonly kind: "reported" | "derived";
  readonly obs_id: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly sex: string;
  readonly time_period: string;
  readonly breakdown_1: string;
  readonly concept_basis: string;
  readonly duration_rule: string;
  readonly unit_measure: string;
  readonly obs_value: number | null;
  readonly obs_status: string;
  readonly obs_status_name: { readonly en: string; readonly ru: string } | null;
  readonly method: MethodNote;
  readonly parameters: unknown;
  /** What the number was computed from; for a reported number, the printed one. */
  readonly inputs: readonly (Explained | PrintedNote)[];
  /** Null for a derived number: look at its inputs. */
  readonly origin: OriginNote | null;
}

export interface MethodNote {
  readonly id: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly formula: string;
}

/** The number as the publisher printed it. */
export interface PrintedNote {
  readonly kind: "printed";
  readonly value_raw: string;
  readonly unit_raw: string;
  readonly unit_mult_raw: number;
  readonly locator: string;
}

export interface OriginNote {
  readonly source_id: string;
  readonly source_en: string;
  readonly source_ru: string;
  readonly publisher_en: string;
  readonly publisher_ru: string;
  readonly vintage: string;
  readonly edition: string;
  readonly published: string;
  readonly locator: string;
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly url: string | null;
    readonly obtained: string;
    readonly retrieved_at: string;
  };
  readonly licence: { readonly name: string; readonly url: string | null };
  /** The newest edition that still prints the same value, and where. */
  readonly confirmed: { readonly vintage: string; readonly locator: string };
  /** A correction of the publisher's error, and what it mends. */
  readonly correction_id: string | null;
  readonly correction: Text2 | null;
  /** Whose figure it is where the publisher only repeats it. */
  readonly producer: string | null;
  /** Page of the press that quotes the figure; else null. */
  readonly page: string | null;
  readonly known_from: string;
  readonly known_to: string | null;
}

export interface Question {
  readonly ref_area: string;
  readonly indicator: string;
  readonly time_period: string;
  readonly counterpart?: string;
  readonly source?: string;
}

export interface Answer {
  readonly question: Question;
  /** The number that speaks for each key that fits (received and paid, men and women), with the reason of the choice. */
  readonly numbers: readonly (Explained & {
    readonly chosen: { readonly source_id: string; readonly reason_en: string; readonly reason_ru: string };
  })[];
  /** Other sources' current numbers for the same keys. */
  readonly others: readonly Explained[];
}

/** How deep inputs of inputs are followed: the longest chain is remittances, real, growth (2026-11). */
const MAX_DEPTH = 6;

const AS_PRINTED: MethodNote = {
  id: "M-003",
  title_en: "as printed by the publisher, in base units",
  title_ru: "как напечатано источником, в базовых единицах",
  formula: "obs_value = value_raw × 10^unit_mult",
};

/**
 * Explains the numbers that answer a question.
 *
 * @throws Fault `explain/economy`, `explain/indicator`, `explain/nothing` with what is held nearby.
 */
export async function explain(store: Store, question: Question): Promise<Answer> {
  await known(store, question);
  const counterpart = question.counterpart ?? null;
  const params = {
    ref_area: question.ref_area,
    indicator: question.indicator,
    time_period: question.time_period,
    counterpart,
    source: question.source ?? null,
  };
  const fits = `ref_area = $ref_area and indicator = $indicator and time_period = $time_period
    and counterpart_area in (coalesce($counterpart, 'W1'), coalesce($counterpart, '_Z'))`;
  const chosen = await store.rows<{ obs_id: string; source_id: string; reason_en: string; reason_ru: string }>(
    question.source
      ? `select obs_id, source_id, 'the source asked for' as reason_en, 'запрошенный источник' as reason_ru
         from observation where known_to is null and source_id = $source and ${fits} order by direction, sex <> '_T', sex, obs_id`
      : `select obs_id, source_id, reason_en, reason_ru from best_value
         where ${fits} and coalesce($source, '') = '' order by direction, sex <> '_T', sex, obs_id`,
    params,
  );
  if (chosen.length === 0) await nothing(store, question);
  const numbers = [];
  for (const { obs_id, ...reason } of chosen) numbers.push({ ...(await node(store, obs_id, 0)), chosen: reason });
  const others = await store.rows<{ obs_id: string }>(
    `select obs_id from observation
     where known_to is null and obs_value is not null and ${fits} and coalesce($source, '') = ''
     union all
     select obs_id from derived where ${fits} and coalesce($source, '') = ''
     order by obs_id`,
    params,
  );
  const said = new Set(chosen.map((c) => c.obs_id));
  const rest = [];
  for (const { obs_id } of others) if (!said.has(obs_id)) rest.push(await node(store, obs_id, MAX_DEPTH - 1));
  return { question, numbers, others: rest };
}

async function node(store: Store, obsId: string, depth: number): Promise<Explained> {
  const reported = await store.first<Row>(REPORTED, { id: obsId });
  if (reported) return fromReported(reported);
  const derived = await store.first<DerivedRow>(DERIVED, { id: obsId });
  if (!derived) throw new Error(`no observation ${obsId}`);
  const inputs: Explained[] = [];
  if (depth < MAX_DEPTH) for (const id of derived.inputs) inputs.push(await node(store, id, depth + 1));
  return {
    kind: "derived",
    ...key(derived),
    method: {
      id: derived.method_id,
      title_en: derived.method_en,
      title_ru: derived.method_ru,
      formula: derived.formula,
    },
    parameters: derived.parameters === null ? null : JSON.parse(derived.parameters),
    inputs,
    origin: null,
  };
}

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

interface DerivedRow extends KeyRow {
  method_id: string;
  method_en: string;
  method_ru: string;
  formula: string;
  inputs: string[];
  parameters: string | null;
}

interface Row extends KeyRow {
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

const REPORTED = `
  select
    o.*, r.value_raw, r.unit_raw, r.unit_mult_raw, r.attribute_raw, s.nearness, s.title_en, s.title_ru, s.publisher_en, s.publisher_ru,
    v.edition, v.published, v.file_name, v.bytes, v.url, v.obtained, s.licence_name, s.licence_url
  from observation o
  join reported r using (obs_id)
  join source s on s.source_id = o.source_id
  join vintage v on v.source_id = o.source_id and v.source_vintage = o.source_vintage
  where o.obs_id = $id
`;

const DERIVED = `
  select d.*, m.title_en as method_en, m.title_ru as method_ru, m.formula
  from derived d join method m using (method_id)
  where d.obs_id = $id
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

function fromReported(row: Row): Explained {
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

async function known(store: Store, { ref_area, indicator, counterpart }: Question): Promise<void> {
  for (const area of [ref_area, ...(counterpart ? [counterpart] : [])])
    if (!(await store.first("select 1 from economy where area = $area", { area })))
      throw new Fault("explain/economy", `there is no economy "${area}"`, {
        hint: "use the three-letter code (TJK); mirpal list economies shows them",
      });
  if (!(await store.first("select 1 from indicator where indicator = $indicator", { indicator })))
    throw new Fault("explain/indicator", `there is no indicator "${indicator}"`, {
      hint: "mirpal list indicators shows them",
    });
}

async function nothing(store: Store, q: Question): Promise<never> {
  const held = await store.first<{ periods: string | null }>(
    `select string_agg(distinct time_period, ', ' order by time_period) as periods
     from best_value where ref_area = $ref_area and indicator = $indicator and obs_value is not null`,
    { ref_area: q.ref_area, indicator: q.indicator },
  );
  const corridor = q.counterpart ? ` with ${q.counterpart}` : "";
  throw new Fault("explain/nothing", `nothing is held for ${q.ref_area} ${q.indicator} ${q.time_period}${corridor}`, {
    hint: held?.periods
      ? `periods held for this economy: ${held.periods}`
      : "no figure of this indicator is held for this economy; mirpal list indicators shows what there is",
  });
}
