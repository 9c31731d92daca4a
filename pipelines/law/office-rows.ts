import { createHash } from "node:crypto";
import { type LawTopic, lawTopics } from "../../schemas/law.ts";
import { restrictivenessOf, topicById } from "../../schemas/regulations/index.ts";
import type { roles } from "../../schemas/regulations/provision.ts";
import { dated, type LawRow } from "./insert.ts";
import type { OfficeChange } from "./office-changes.ts";
import { isOfficial } from "./official.ts";

/** Group of facts of a question. */
function groupOf(topic: string): LawTopic {
  const group = lawTopics.find((t) => t.codes.some((code) => topic === code || topic.startsWith(`${code}_`)));
  return group?.id ?? "migration_law";
}

/** Own citizens abroad are the concern of the country they leave; money and treaties of both sides; the rest of the host. */
function roleOf(topic: string): keyof typeof roles {
  const family = topicById(topic)?.family;
  if (topic === "EXIT_OWN" || family === "DIA" || family === "REC") return "ORIG";
  return family === "TRA" || family === "EAEU" || topic.startsWith("PEN_") ? "BOTH" : "DEST";
}

const urlOf = (c: OfficeChange) => (c.address === "" ? null : c.address);
const confidenceOf = (c: OfficeChange) => (isOfficial(urlOf(c)) ? "H" : "M");
const orNull = (text: string) => (text === "" ? null : text);

/** One act, however many answers it changes: by country, title and number as written. */
export function actId(c: OfficeChange): string {
  const key = [c.coded.ref_area, c.title, c.number].join("\n").toLowerCase();
  return `${c.coded.ref_area.toLowerCase()}-office-act-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}

/** The record of a change that an office reported; its texts stay in the office's language. */
export const recordRow = (c: OfficeChange): LawRow => ({
  record_id: c.id,
  ref_area: c.coded.ref_area,
  counterpart: c.coded.counterpart.length === 3 && c.coded.counterpart !== "ALL" ? c.coded.counterpart : null,
  topic: groupOf(c.coded.topic),
  title_en: c.title,
  title_ru: c.title,
  title_original: c.title,
  instrument_type: null,
  number: orNull(c.number),
  ...dated("date_adopted", null),
  ...dated("date_in_force", c.date),
  ...dated("date_end", null),
  draft: false,
  status_text: null,
  status_text_ru: null,
  summary_en: c.change === "" ? c.title : c.change,
  summary_ru: c.change === "" ? c.title : c.change,
  value: null,
  source_url: urlOf(c),
  source_title: c.coded.office,
  source_as_of: c.filledIn,
  confidence: confidenceOf(c),
  translation: null,
  last_checked: c.received,
  instrument_id: actId(c),
  unanchored: null,
  uncoded: null,
  source_id: "expert-template",
  source_vintage: c.source_vintage,
  locator: c.locator,
});

/** The act that changes name, the earliest of them first. */
export function actRow(changes: readonly [OfficeChange, ...OfficeChange[]], day: string): LawRow {
  const [first] = changes;
  const url = changes.map(urlOf).find(isOfficial) ?? null;
  return {
    instrument_id: actId(first),
    kind: null,
    number: orNull(first.number),
    ...dated("date_in_force", first.date),
    title_orig: first.title,
    title_en: first.title,
    title_ru: first.title,
    official_url: url,
    status: first.date > day ? "not yet in force" : "in force",
    record_ids: changes.map((c) => c.id),
    ref_areas: [first.coded.ref_area],
    parties: [],
  };
}

/** The coded answer; `former` lends role and circle of persons where the office names none. */
export function answerRow(c: OfficeChange, former: LawRow | null, validTo: string | null): LawRow {
  const { coded } = c;
  return {
    provision_id: [
      coded.ref_area,
      coded.topic,
      coded.counterpart,
      ...(coded.target_group ? [coded.target_group] : []),
      c.date,
    ].join("-"),
    ref_area: coded.ref_area,
    role: former?.role ?? roleOf(coded.topic),
    topic: coded.topic,
    counterpart: coded.counterpart,
    target_group: coded.target_group ?? former?.target_group ?? "ALL",
    aspect: former?.aspect ?? null,
    answer_code: coded.answer,
    stated_code: coded.answer,
    value_num: coded.value_num,
    value_unit: coded.value_unit,
    ...dated("valid_from", c.date),
    from_basis: "IN_FORCE",
    ...dated("valid_to", validTo),
    date_precision: "D",
    law_practice: "LAW",
    retroactive: false,
    instrument_id: actId(c),
    article: orNull(coded.article),
    evidence_url: urlOf(c),
    evidence_quote_orig: null,
    evidence_lang: null,
    coder: coded.office,
    coded_at: c.filledIn,
    reviewer: null,
    review_status: "draft",
    confidence: confidenceOf(c),
    restrictiveness: restrictivenessOf(coded.topic, coded.answer),
    note_en: orNull(c.change),
    note_ru: orNull(c.change),
    record_id: c.id,
  };
}

/** The change itself, with the answers that end and begin; its direction where both answers have a value. */
export function eventRow(c: OfficeChange, answer: LawRow | null, closed: readonly LawRow[]): LawRow {
  const { coded } = c;
  const [before, after] = [closed.length === 1 ? closed[0]?.restrictiveness : null, answer?.restrictiveness];
  const known = typeof before === "number" && typeof after === "number" && before !== after;
  return {
    event_id: `event-${c.id}`,
    ...dated("date_announced", null),
    ...dated("date_effective", c.date),
    topic: groupOf(coded.topic),
    tool: null,
    target_group: answer?.target_group ?? coded.target_group,
    origin_group: coded.counterpart,
    direction: known ? Math.sign(after - before) : null,
    magnitude: null,
    instrument_id: actId(c),
    provision_before: closed.map((row) => String(row.provision_id)),
    provision_after: answer ? [String(answer.provision_id)] : [],
    ref_area: coded.ref_area,
    contested: false,
    title_en: c.title,
    title_ru: c.title,
    confidence: confidenceOf(c),
    record_id: c.id,
  };
}
