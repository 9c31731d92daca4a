import { Fault } from "../../schemas/fault.ts";
import type { Text2 } from "../../schemas/language.ts";
import { type InstrumentKind, type InstrumentStatus, isDraft, type LawRecord } from "../../schemas/law.ts";
import { partialDate } from "../../schemas/partial-date.ts";
import type { Act, Anchors, LawInput } from "./input.ts";
import { dated, type LawRow } from "./insert.ts";
import { isOfficial } from "./official.ts";

/** The row of an act. @throws Fault `law/disagree`. */
export function instrumentRow(act: Act, input: LawInput, anchors: Anchors): LawRow {
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
    status: entry?.status ?? coding?.status ?? statusOf(act, inForce, ended, input.day),
    note_en: note?.en ?? null,
    note_ru: note?.ru ?? null,
    record_ids: records.map((r) => r.id),
    ref_areas: [...new Set(records.map((r) => r.ref_area))],
    parties: partiesOf(act),
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

/** States the records name as bound together: the countries of the records and their single partners; none for a state's own act. */
function partiesOf({ records, entry }: Act): string[] {
  const treaty = records.some((r) => ["treaty", "agreement", "convention"].includes(r.instrument_type));
  if (!treaty && !entry?.kind.startsWith("TREATY")) return [];
  return [...new Set(records.flatMap((r) => [r.ref_area, ...(r.partner ? [r.partner] : [])]))].sort();
}
