import { Fault } from "../../schemas/fault.ts";
import type { Text2 } from "../../schemas/language.ts";
import {
  type InstrumentKind,
  type InstrumentStatus,
  isDraft,
  type LawCoding,
  type LawInstitutions,
  type LawRecord,
  lawConfidence,
} from "../../schemas/law.ts";
import { partialDate } from "../../schemas/partial-date.ts";
import type { SharedInstrument } from "../../sources/law-shared.ts";
import { dated, type LawRow } from "./insert.ts";
import { isDepositary, isOfficial } from "./official.ts";
import { treatyRow } from "./treaties.ts";

/** What the current records say, read with the coders' notes; all pure. */
export interface LawInput {
  /** Current records of all countries loaded, in the order of sources and of the files. */
  readonly records: readonly LawRecord[];
  readonly coding: LawCoding;
  readonly institutions: LawInstitutions;
  readonly shared: readonly SharedInstrument[];
  /** Day of the latest collection: a status is told as on that day. */
  readonly today: string;
}

export interface LawTables {
  readonly legal_instrument: readonly LawRow[];
  readonly treaty_status: readonly LawRow[];
  readonly policy_event: readonly LawRow[];
  readonly institution: readonly LawRow[];
  readonly group_member: readonly LawRow[];
  /** Acts of a record, the first being its own. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/** An act before it becomes a row: its records, and what people said of it. */
interface Act {
  readonly id: string;
  readonly records: readonly LawRecord[];
  readonly entry: SharedInstrument | null;
}

/** @throws Fault `law/uncoded`, `law/coding`, `law/disagree`. */
export function assembleLaw(input: LawInput): LawTables {
  const byId = new Map(input.records.map((r) => [r.id, r]));
  const acts = new Map<string, Act>();
  const anchors = new Map<string, string[]>();
  for (const entry of input.shared) {
    const records = entry.records.flatMap((id) => byId.get(id) ?? []);
    if (records.length === 0) continue;
    acts.set(entry.id, { id: entry.id, records, entry });
    for (const r of records) anchors.set(r.id, [...(anchors.get(r.id) ?? []), entry.id]);
  }
  for (const r of input.records) {
    if (anchors.has(r.id) || input.coding[r.id]?.no_instrument) continue;
    if (r.number === null && r.adopted === null && !input.coding[r.id]?.instrument)
      throw new Fault("law/uncoded", `nobody has said whether ${r.id} names an act`, {
        at: `law-${r.ref_area.toLowerCase()}#${r.pointer}`,
        hint: `add it to sources/law-${r.ref_area.toLowerCase()}/coding.json with instrument or no_instrument`,
      });
    acts.set(r.id, { id: r.id, records: [r], entry: null });
    anchors.set(r.id, [r.id]);
  }
  return {
    legal_instrument: [...acts.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((act) => instrumentRow(act, input, anchors)),
    treaty_status: input.records.flatMap((r) =>
      r.topic !== "ratification"
        ? []
        : (anchors.get(r.id) ?? []).map((id) => ({
            ...treatyRow(r, input.coding[r.id] ?? null),
            instrument_id: id,
            depositary_url: isDepositary(r.source_url) ? r.source_url : null,
            confidence: lawConfidence[r.confidence].letter,
            record_id: r.id,
          })),
    ),
    policy_event: events(input, anchors),
    institution: input.institutions.map((i) => institutionRow(i, byId)),
    group_member: members(input),
    anchors,
  };
}

function instrumentRow(act: Act, input: LawInput, anchors: ReadonlyMap<string, readonly string[]>): LawRow {
  const { entry, records } = act;
  const [first] = records;
  if (!first) throw new Error(`act ${act.id} has no record`);
  const coding = input.coding[first.id] ?? null;
  const own = entry?.convention ? null : (pick: (r: LawRecord) => string | null) => agreed(act, pick);
  const number = entry?.number !== undefined ? entry.number : (own?.((r) => r.number) ?? null);
  const adopted = entry?.adopted !== undefined ? entry.adopted : (own?.((r) => r.adopted) ?? null);
  const inForce = entry?.in_force !== undefined ? entry.in_force : (own?.((r) => r.in_force) ?? null);
  const ended = own?.((r) => r.ended) ?? null;
  const published = own?.((r) => fullDate(r.value?.published)) ?? null;
  const title = entry?.title ?? first.title;
  const titleOrig = entry?.convention ? null : (records.find((r) => r.title_original)?.title_original ?? null);
  const issuer: Text2 | null = entry?.issuer ?? coding?.issuer ?? null;
  const note: Text2 | null = entry?.note ?? coding?.note ?? null;
  const supersedes = entry ? null : (coding?.supersedes ?? null);
  return {
    instrument_id: act.id,
    kind: entry ? entry.kind : coding?.kind !== undefined ? coding.kind : kindOf(first),
    issuer: issuer?.en ?? null,
    issuer_ru: issuer?.ru ?? null,
    number,
    ...dated("date_adopted", adopted),
    ...dated("date_in_force", inForce),
    ...dated("date_end", ended),
    date_published: published,
    title_orig: titleOrig,
    title_en: title.en,
    title_ru: title.ru,
    lang: titleOrig === null ? null : (entry?.lang ?? coding?.lang ?? null),
    official_url: records.find((r) => isOfficial(r.source_url))?.source_url ?? null,
    archive_sha256: null,
    supersedes_id: supersedes === null ? null : (anchors.get(supersedes)?.[0] ?? null),
    status: entry?.status ?? coding?.status ?? statusOf(act, inForce, ended, input.today),
    note_en: note?.en ?? null,
    note_ru: note?.ru ?? null,
    record_ids: records.map((r) => r.id),
    ref_areas: [...new Set(records.map((r) => r.ref_area))],
  };
}

/**
 * The value the records of an act share: a month and a day within it agree, and the day is kept; null when none has one.
 *
 * @throws Fault `law/disagree` when they differ and the register of shared acts does not decide.
 */
function agreed(act: Act, pick: (r: LawRecord) => string | null): string | null {
  const values = [...new Set(act.records.flatMap((r) => pick(r) ?? []))].sort((a, b) => b.length - a.length);
  const [longest = null] = values;
  const other = values.find((v) => !longest?.startsWith(v));
  if (other === undefined) return longest;
  throw new Fault("law/disagree", `records of ${act.id} differ: "${longest}" and "${other}"`, {
    at: "sources/law-shared.ts",
    hint: "give the field in the entry, null with a note where sources disagree",
  });
}

const fullDate = (value: unknown) =>
  typeof value === "string" && partialDate(value)?.precision === "D" ? value : null;

function kindOf(r: LawRecord): InstrumentKind | null {
  if (r.instrument_type === "law") return "LAW";
  if (r.instrument_type === "strategy") return "SOFT";
  if (r.instrument_type === "convention") return "TREATY_MULTI";
  if (r.instrument_type === "treaty" || r.instrument_type === "agreement") return r.partner ? "TREATY_BI" : null;
  return null;
}

/** By the records alone; an act whose effect is stated and whose end was not met counts as in force. */
function statusOf(act: Act, inForce: string | null, ended: string | null, today: string): InstrumentStatus {
  if (act.records.every(isDraft)) return "not yet in force";
  const from = inForce === null ? null : (partialDate(inForce)?.date ?? null);
  if (from !== null && from > today) return "not yet in force";
  if (ended !== null && lastDay(ended) < today) return "ended";
  const stated = act.entry?.convention ? from !== null : act.records.some((r) => r.in_force !== null);
  return stated ? "in force" : "unknown";
}

/** Last day of a partial date. */
function lastDay(text: string): string {
  const [year = 0, month = 12, day] = text.split("-").map(Number);
  return day ? text : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * One event for a country and an act: records with agreeing dates are one change, differing dates stay apart.
 *
 * Strategies promise rather than rule, drafts have changed nothing, and conventions stand in `treaty_status`.
 */
function events(input: LawInput, anchors: ReadonlyMap<string, readonly string[]>): LawRow[] {
  interface Event {
    readonly record: LawRecord;
    adopted: string | null;
    inForce: string | null;
    contested: boolean;
  }
  const byAct = new Map<string, Event[]>();
  for (const r of input.records) {
    const coding = input.coding[r.id];
    if (r.adopted === null && r.in_force === null) continue;
    if (r.topic === "ratification" || r.instrument_type === "strategy" || isDraft(r) || coding?.event === false)
      continue;
    const key = `${r.ref_area} ${anchors.get(r.id)?.[0] ?? r.id}`;
    const list = byAct.get(key) ?? [];
    byAct.set(key, list);
    const same = list.find((e) => agree(e.adopted, r.adopted) && agree(e.inForce, r.in_force));
    if (same) {
      same.adopted = longer(same.adopted, r.adopted);
      same.inForce = longer(same.inForce, r.in_force);
      same.contested ||= coding?.contested ?? false;
    } else list.push({ record: r, adopted: r.adopted, inForce: r.in_force, contested: coding?.contested ?? false });
  }
  return [...byAct.values()].flat().map((e) => ({
    event_id: `event-${e.record.id}`,
    ...dated("date_announced", e.adopted),
    ...dated("date_effective", e.inForce),
    topic: e.record.topic,
    tool: null,
    target_group: null,
    origin_group: e.record.partner,
    direction: null,
    magnitude: null,
    instrument_id: anchors.get(e.record.id)?.[0] ?? null,
    provision_before: null,
    provision_after: null,
    ref_area: e.record.ref_area,
    contested: e.contested,
    title_en: e.record.title.en,
    title_ru: e.record.title.ru,
    confidence: lawConfidence[e.record.confidence].letter,
    record_id: e.record.id,
  }));
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a.startsWith(b) || b.startsWith(a);
const longer = (a: string | null, b: string | null) => ((a?.length ?? 0) >= (b?.length ?? 0) ? a : b);

function institutionRow(i: LawInstitutions[number], byId: ReadonlyMap<string, LawRecord>): LawRow {
  const r = byId.get(i.record);
  if (!r)
    throw new Fault("law/coding", `an institution names the record ${i.record}, which there is not`, {
      at: `sources/law-${i.record.slice(0, 3)}/institutions.json`,
      hint: 'correct the id: list it with mirpal query "select record_id from law_record"',
    });
  return {
    ref_area: r.ref_area,
    function: i.function,
    name_orig: i.name_orig,
    name_en: i.name.en,
    name_ru: i.name.ru,
    ...dated("valid_from", i.valid_from),
    ...dated("valid_to", i.valid_to),
    url: r.source_url,
    duty_en: i.duty.en,
    duty_ru: i.duty.ru,
    as_of: r.source_as_of,
    confidence: lawConfidence[r.confidence].letter,
    record_id: r.id,
  };
}

/** A row for each record that dates an entry; `CON` on all of a state's rows where the records disagree. */
function members(input: LawInput): LawRow[] {
  return input.records.flatMap((r) => {
    const coding = input.coding[r.id];
    if (!coding?.member_of || r.in_force === null) return [];
    return [
      {
        group_id: coding.member_of,
        iso3: r.ref_area,
        valid_from: partialDate(r.in_force)?.date ?? null,
        valid_to: null,
        evidence: r.source_url ?? r.source_title,
        answer_code: coding.contested ? "CON" : null,
        record_id: r.id,
      },
    ];
  });
}
