import {
  isDraft,
  type LawCoding,
  type LawRecord,
  lawConfidence,
  statusText,
  statusWordings,
} from "../../schemas/law.ts";
import type { UncodedReason } from "../../schemas/regulations/event.ts";
import type { Belief } from "./beliefs.ts";
import type { Anchors } from "./input.ts";
import { dated, type LawRow } from "./insert.ts";

/** The row of a record over the time in which its content stood unchanged. */
export function recordRow(belief: Belief, anchors: Anchors, coding: LawCoding): LawRow {
  const r = belief.record;
  const status = statusText(r);
  return {
    record_id: r.id,
    ref_area: r.ref_area,
    counterpart: r.partner,
    topic: r.topic,
    title_en: r.title.en,
    title_ru: r.title.ru,
    title_original: r.title_original,
    instrument_type: r.instrument_type,
    number: r.number,
    ...dated("date_adopted", r.adopted),
    ...dated("date_in_force", r.in_force),
    ...dated("date_end", r.ended),
    draft: isDraft(r),
    status_text: status,
    status_text_ru: status === null ? null : (statusWordings[status]?.ru ?? null),
    summary_en: r.summary.en,
    summary_ru: r.summary.ru,
    value: r.value === null ? null : JSON.stringify(r.value),
    source_url: r.source_url,
    source_title: r.source_title,
    source_as_of: r.source_as_of,
    confidence: lawConfidence[r.confidence].letter,
    translation: r.translation,
    last_checked: belief.lastChecked,
    instrument_id: anchors.get(r.id)?.[0] ?? null,
    unanchored: coding[r.id]?.no_instrument ?? null,
    uncoded: uncodedReason(r, coding),
    known_from: belief.card.published,
    known_to: belief.knownTo,
    source_id: belief.card.source_id,
    source_vintage: belief.card.vintage,
    locator: r.pointer,
  };
}

/** Why no coded answer was made of a record: the coder's reason; a convention stands among the ratifications. */
const uncodedReason = (r: LawRecord, coding: LawCoding): UncodedReason | null =>
  coding[r.id]?.no_provision ?? (r.topic === "ratification" ? "convention" : null);
