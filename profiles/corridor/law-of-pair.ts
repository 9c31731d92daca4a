import type { TenId } from "../../schemas/areas.ts";
import type { LawRow, LawRows, MemberRow, SharedAct, TreatyRow } from "./law-rows.ts";

/** A rule between two countries: one entry however many of the two record it. */
export interface PairRule {
  /** Whose rule it is; `both` for an agreement that both record. */
  readonly of: TenId | "both";
  readonly row: LawRow;
}

/** An act of several states, with each side's record of it. */
export interface PairAct {
  readonly act: SharedAct;
  readonly from: LawRow;
  readonly to: LawRow;
}

/** What either side has done about one convention. */
export interface PairTreaty {
  readonly from: TreatyRow;
  readonly to: TreatyRow;
}

/** A union of which both are members, each with the dates that its records give. */
export interface PairUnion {
  readonly group: string;
  readonly from: readonly MemberRow[];
  readonly to: readonly MemberRow[];
}

export interface PairLaw {
  readonly rules: readonly PairRule[];
  readonly acts: readonly PairAct[];
  readonly unions: readonly PairUnion[];
  readonly treaties: readonly PairTreaty[];
}

/** Nearer sources speak first, then the record that knows more dates. */
const RANK = { H: 0, M: 1, L: 2 };
const dates = (r: LawRow) => [r.date_in_force, r.date_adopted, r.date_end].filter((d) => d !== null).length;
const better = (a: LawRow, b: LawRow) => RANK[a.confidence] - RANK[b.confidence] || dates(b) - dates(a);

/** The law between two countries, from the rows of all ten; pure. */
export function pairLaw(law: LawRows, from: TenId, to: TenId): PairLaw {
  const named = law.records.filter(
    (r) => (r.ref_area === from && r.counterpart === to) || (r.ref_area === to && r.counterpart === from),
  );
  const groups = new Map<string, LawRow[]>();
  for (const row of named) {
    const key = row.instrument_id ?? row.title_en;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rules = [...groups.values()].flatMap((rows): PairRule[] => {
    const [row] = rows.toSorted(better);
    if (!row) return [];
    const sides = new Set(rows.map((r) => r.ref_area));
    return [{ of: sides.size === 2 ? "both" : row.ref_area, row }];
  });
  const taken = new Set(named.map((r) => r.instrument_id));
  const recordOf = (act: SharedAct, id: TenId) =>
    law.records.find((r) => r.ref_area === id && act.record_ids.includes(r.record_id));
  const both = <T>(a: T | undefined, b: T | undefined) =>
    a === undefined || b === undefined ? [] : [{ from: a, to: b }];
  return {
    rules: rules.toSorted((a, b) => when(a.row).localeCompare(when(b.row), "en")),
    acts: law.acts
      .filter((act) => !taken.has(act.instrument_id))
      .flatMap((act) => both(recordOf(act, from), recordOf(act, to)).map((sides) => ({ act, ...sides }))),
    unions: [...new Set(law.members.map((m) => m.group_id))].flatMap((group) => {
      const of = (id: TenId) => law.members.filter((m) => m.group_id === group && m.iso3 === id);
      return of(from).length > 0 && of(to).length > 0 ? [{ group, from: of(from), to: of(to) }] : [];
    }),
    treaties: [...new Set(law.treaties.map((t) => t.instrument_id))].flatMap((id) => {
      const of = (party: TenId) => law.treaties.find((t) => t.instrument_id === id && t.party === party);
      return both(of(from), of(to));
    }),
  };
}

/** Undated rules come last. */
const when = (r: LawRow) => r.date_in_force ?? r.date_adopted ?? "9999";
