import { Fault } from "../../schemas/fault.ts";
import { type LawInstitutions, type LawRecord, lawConfidence } from "../../schemas/law.ts";
import { partialDate } from "../../schemas/partial-date.ts";
import type { GroupEntry } from "../../schemas/regulations/provision.ts";
import { eventRows } from "./events.ts";
import type { Act, Anchors, LawInput } from "./input.ts";
import { dated, type LawRow } from "./insert.ts";
import { instrumentRow } from "./instruments.ts";
import { isDepositary } from "./official.ts";
import { provisionRows } from "./provisions.ts";
import { treatyRow } from "./treaties.ts";

export interface LawTables {
  readonly legal_instrument: readonly LawRow[];
  readonly provision: readonly LawRow[];
  readonly treaty_status: readonly LawRow[];
  readonly policy_event: readonly LawRow[];
  readonly institution: readonly LawRow[];
  readonly group_member: readonly LawRow[];
}

/** The tables of the scheme with the acts of each record; pure. @throws Fault `law/uncoded`, `law/coding`, `law/disagree`, `law/action`. */
export function assembleLaw(input: LawInput): LawTables & { readonly anchors: Anchors } {
  const { acts, anchors } = readActs(input);
  const provision = provisionRows(input, anchors);
  return {
    legal_instrument: [...acts.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((act) => instrumentRow(act, input, anchors)),
    provision,
    treaty_status: input.records
      .filter((r) => r.topic === "ratification")
      .flatMap((r) => treatyRows(r, input, anchors)),
    policy_event: eventRows(input, anchors, provision),
    institution: input.institutions.flatMap((i) =>
      input.records.filter((r) => r.id === i.record).map((r) => institutionRow(i, r)),
    ),
    group_member: input.groups.flatMap((g) =>
      input.records.filter((r) => r.id === g.record).map((r) => memberRow(g, r)),
    ),
    anchors,
  };
}

/** Shared acts first, then an act for each record that names one of its own. */
function readActs(input: LawInput): { acts: ReadonlyMap<string, Act>; anchors: Anchors } {
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
  return { acts, anchors };
}

const treatyRows = (r: LawRecord, input: LawInput, anchors: Anchors): LawRow[] =>
  (anchors.get(r.id) ?? []).map((id) => ({
    ...treatyRow(r, input.coding[r.id] ?? null),
    instrument_id: id,
    depositary_url: isDepositary(r.source_url) ? r.source_url : null,
    confidence: lawConfidence[r.confidence].letter,
    record_id: r.id,
  }));

const institutionRow = (i: LawInstitutions[number], r: LawRecord): LawRow => ({
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
});

const memberRow = (g: GroupEntry, r: LawRecord): LawRow => ({
  group_id: g.group,
  iso3: g.iso3,
  valid_from: g.valid_from === null ? null : (partialDate(g.valid_from)?.date ?? null),
  valid_to: g.valid_to === null ? null : (partialDate(g.valid_to)?.date ?? null),
  evidence: r.source_url ?? r.source_title,
  answer_code: g.contested ? "CON" : null,
  record_id: r.id,
});
