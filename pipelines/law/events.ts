import { isDraft, type LawCoding, type LawRecord, lawConfidence } from "../../schemas/law.ts";
import { partialDate } from "../../schemas/partial-date.ts";
import type { Anchors, LawInput } from "./input.ts";
import { dated, type LawRow } from "./insert.ts";

/** A change of rules before it becomes a row: the records that date it alike, the first lending title and source. */
interface Change {
  readonly records: [LawRecord, ...LawRecord[]];
  adopted: string | null;
  inForce: string | null;
  contested: boolean;
}
type Coded = Omit<Exclude<LawCoding[string]["further_events"], undefined>[number], "date" | "title">;

/**
 * One event for a country and an act: records with agreeing dates are one change, differing dates stay apart. Changes on
 * other days that a record tells of are events of their own.
 *
 * Strategies promise rather than rule, drafts have changed nothing, and conventions stand in `treaty_status`. An event
 * names the coded answers that begin on its day by its records, and those that end on it.
 */
export function eventRows(input: LawInput, anchors: Anchors, provisions: readonly LawRow[]): LawRow[] {
  const coding = (r: LawRecord) => input.coding[r.id];
  const main = changes(input, anchors).map((change) => {
    const [first] = change.records;
    const coded = change.records.map((r) => coding(r)?.event).find((e) => e) || null;
    return {
      event_id: `event-${first.id}`,
      ...dated("date_announced", change.adopted),
      ...dated("date_effective", change.inForce),
      contested: change.contested,
      title_en: first.title.en,
      title_ru: first.title.ru,
      ...shared(first, coded, anchors),
      ...answers(change.records, change.inForce ?? change.adopted, provisions),
    };
  });
  const further = input.records.flatMap((r) =>
    (coding(r)?.further_events ?? []).map(({ date, title, ...coded }, i) => ({
      event_id: `event-${r.id}-${i + 2}`,
      ...dated("date_announced", null),
      ...dated("date_effective", date),
      contested: false,
      title_en: title.en,
      title_ru: title.ru,
      ...shared(r, coded, anchors),
      ...answers([r], date, provisions),
    })),
  );
  return [...main, ...further];
}

/** Dated records of a country and an act, those that agree on the days together. */
function changes(input: LawInput, anchors: Anchors): Change[] {
  const byAct = new Map<string, Change[]>();
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
      same.records.push(r);
      same.adopted = longer(same.adopted, r.adopted);
      same.inForce = longer(same.inForce, r.in_force);
      same.contested ||= coding?.contested ?? false;
    } else list.push({ records: [r], adopted: r.adopted, inForce: r.in_force, contested: coding?.contested ?? false });
  }
  return [...byAct.values()].flat();
}

/** What the coders said of a change, and where it was read. */
const shared = (r: LawRecord, coded: Coded | null, anchors: Anchors): LawRow => ({
  topic: r.topic,
  tool: coded ? coded.tool : null,
  target_group: coded ? coded.target_group : null,
  origin_group: coded ? coded.origin_group : r.partner,
  direction: coded ? coded.direction : null,
  magnitude: coded ? coded.magnitude : null,
  instrument_id: anchors.get(r.id)?.[0] ?? null,
  ref_area: r.ref_area,
  confidence: lawConfidence[r.confidence].letter,
  record_id: r.id,
});

/** Coded answers of the records that begin on the day, and answers to the same questions that end on it. */
function answers(records: readonly LawRecord[], date: string | null, provisions: readonly LawRow[]): LawRow {
  const day = date === null ? null : (partialDate(date)?.date ?? null);
  const ids = new Set(records.map((r) => r.id));
  const after = provisions.filter((p) => p.valid_from === day && ids.has(String(p.record_id)));
  const questions = new Set(after.map(questionOf));
  const before = provisions.filter((p) => p.valid_to === day && questions.has(questionOf(p)));
  return {
    provision_before: before.map((p) => String(p.provision_id)),
    provision_after: after.map((p) => String(p.provision_id)),
  };
}

/** What a coded answer is the answer to: intervals of one question do not overlap. */
const questionOf = (p: LawRow) =>
  [p.ref_area, p.topic, p.counterpart, p.target_group, p.aspect, p.law_practice].join(" ");

const agree = (a: string | null, b: string | null) => a === null || b === null || a.startsWith(b) || b.startsWith(a);
const longer = (a: string | null, b: string | null) => ((a?.length ?? 0) >= (b?.length ?? 0) ? a : b);
