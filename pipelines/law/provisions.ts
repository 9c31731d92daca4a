import { Fault } from "../../schemas/fault.ts";
import { type LawRecord, lawConfidence } from "../../schemas/law.ts";
import { restrictivenessOf } from "../../schemas/regulations/index.ts";
import type { FromBasis, ProvisionEntry } from "../../schemas/regulations/provision.ts";
import type { Anchors, LawInput } from "./input.ts";
import { dated, type LawRow } from "./insert.ts";
import { lineNaming } from "./read-json.ts";

/** Who codes: the project; a second person's reading is not there yet, so rows are drafts. */
const CODER = "MIRPAL Profiles";

/**
 * Coded answers that we hold on the day, as rows. The id counts the rows of a state, topic and counterpart in the order
 * in which they were written, given up ones included, so that a row appended later changes no id.
 *
 * @throws Fault `law/coding` for a row whose first day nothing gives.
 */
export function provisionRows(input: LawInput, anchors: Anchors): LawRow[] {
  const byId = new Map(input.records.map((r) => [r.id, r]));
  const counted = new Map<string, number>();
  return input.provisions.flatMap((entry) => {
    const area = entry.ref_area ?? entry.record.slice(0, 3).toUpperCase();
    const stem = `${area}-${entry.topic}-${entry.counterpart}`;
    const seq = (counted.get(stem) ?? 0) + 1;
    counted.set(stem, seq);
    const record = byId.get(entry.record);
    const held = entry.coded_at <= input.day && (entry.withdrawn === undefined || input.day < entry.withdrawn);
    return record && held ? [provisionRow(`${stem}-${seq}`, area, entry, record, anchors)] : [];
  });
}

function provisionRow(id: string, area: string, p: ProvisionEntry, r: LawRecord, anchors: Anchors): LawRow {
  const [from, basis] = firstDay(p, r);
  return {
    provision_id: id,
    ref_area: area,
    role: p.role,
    topic: p.topic,
    counterpart: p.counterpart,
    target_group: p.target_group,
    aspect: p.aspect ?? null,
    answer_code: p.answer,
    stated_code: p.stated ?? p.answer,
    value_num: p.value_num ?? null,
    value_unit: p.value_unit ?? null,
    ...dated("valid_from", from),
    from_basis: basis,
    ...dated("valid_to", p.valid_to ?? null),
    date_precision: dated("d", from).d_precision ?? null,
    law_practice: p.law_practice ?? "LAW",
    retroactive: p.retroactive ?? false,
    instrument_id: anchors.get(r.id)?.[0] ?? null,
    article: p.article ?? null,
    evidence_url: r.source_url,
    evidence_quote_orig: null,
    evidence_lang: null,
    coder: CODER,
    coded_at: p.coded_at,
    reviewer: null,
    review_status: p.answer === "CON" ? "contested" : "draft",
    confidence: lawConfidence[r.confidence].letter,
    restrictiveness: restrictivenessOf(p.topic, p.answer),
    note_en: p.note?.en ?? null,
    note_ru: p.note?.ru ?? null,
    record_id: r.id,
  };
}

/** The first day and what it rests on: the coder's, else the record's effect, its adoption, the date of its source. */
function firstDay(p: ProvisionEntry, r: LawRecord): readonly [string, FromBasis] {
  if (p.valid_from !== undefined) return [p.valid_from, p.from_basis ?? "IN_FORCE"];
  if (r.in_force !== null) return [r.in_force, "IN_FORCE"];
  if (r.adopted !== null) return [r.adopted, "ADOPTED"];
  if (r.source_as_of !== null) return [r.source_as_of, "SEEN"];
  throw new Fault("law/coding", `nothing dates the answer of the record "${r.id}" to ${p.topic}`, {
    at: lineNaming(`sources/law-${r.ref_area.toLowerCase()}/provisions.json`, r.id),
    hint: "give valid_from with from_basis",
  });
}
