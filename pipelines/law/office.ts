import type { LawTables } from "./assemble.ts";
import { dated, type LawRow } from "./insert.ts";
import { changesOn, type OfficeChange } from "./office-changes.ts";
import { actId, actRow, answerRow, eventRow, recordRow } from "./office-rows.ts";

/** The law of a day with what offices reported up to it. */
export type LawWithOffices = LawTables & { readonly law_record: readonly LawRow[] };

/**
 * Adds what offices reported to the law as coded from records: each change is a record, an act, an event and a draft
 * answer, which ends the former answer to the same question on its day of effect.
 *
 * Without a circle of persons the office speaks of the one that the former answers have, if they agree on it. An answer
 * already coded from the same day stands: an equal one is not repeated, with another one both are `CON`; so are the
 * two where a source dated after the change still tells of another rule.
 */
export function withOffices(law: LawTables, all: readonly OfficeChange[], day: string): LawWithOffices {
  const changes = changesOn(all, day);
  let provisions = [...law.provision];
  const events: LawRow[] = [];
  for (const change of changes) {
    const former = formerOf(change, provisions);
    const open = answerRow(change, former, null);
    const same = provisions.filter((p) => sameQuestion(p, open));
    const rival = rivalOf(open, same);
    const next = same.filter((p) => p !== rival && text(p.valid_from) > change.date).map((p) => text(p.valid_from));
    const answer = answerRow(change, former, next.sort()[0] ?? null);
    const closed = same.filter(
      (p) => text(p.valid_from) < change.date && (p.valid_to === null || text(p.valid_to) > change.date),
    );
    const repeated = rival !== null && says(rival, answer);
    provisions = provisions.map((p) => {
      if (closed.includes(p)) return { ...p, ...dated("valid_to", change.date) };
      return p === rival && !repeated ? contested(p) : p;
    });
    const added = repeated ? null : rival ? contested(answer) : answer;
    if (added) provisions.push(added);
    events.push(eventRow(change, added, closed));
  }
  const acts = new Map<string, [OfficeChange, ...OfficeChange[]]>();
  for (const change of changes) {
    const known = acts.get(actId(change));
    if (known) known.push(change);
    else acts.set(actId(change), [change]);
  }
  return {
    ...law,
    legal_instrument: [...law.legal_instrument, ...[...acts.values()].map((group) => actRow(group, day))],
    provision: provisions,
    policy_event: [...law.policy_event, ...events],
    law_record: changes.map(recordRow),
  };
}

const text = (value: LawRow[string] | undefined): string => String(value ?? "");
const QUESTION = ["ref_area", "topic", "counterpart", "target_group", "aspect", "law_practice"] as const;
const sameQuestion = (a: LawRow, b: LawRow): boolean => QUESTION.every((name) => a[name] === b[name]);
const says = (a: LawRow, b: LawRow): boolean =>
  a.stated_code === b.answer_code && a.value_num === b.value_num && a.value_unit === b.value_unit;
const contested = (row: LawRow): LawRow => ({
  ...row,
  answer_code: "CON",
  review_status: "contested",
  restrictiveness: null,
});

/**
 * The answer in effect before the change: of the circle named, else the only one there is, else everyone's; a row for a
 * case of the question (`aspect`) only where no other answers it. Null where several may be meant.
 */
function formerOf({ coded, date }: OfficeChange, provisions: readonly LawRow[]): LawRow | null {
  const held = provisions.filter(
    (p) =>
      p.ref_area === coded.ref_area &&
      p.topic === coded.topic &&
      p.counterpart === coded.counterpart &&
      p.law_practice === "LAW" &&
      text(p.valid_from) <= date &&
      (p.valid_to === null || text(p.valid_to) > date) &&
      (coded.target_group === null || p.target_group === coded.target_group),
  );
  const whole = held.filter((p) => p.aspect === null);
  const candidates = whole.length > 0 ? whole : held;
  const questions = new Set(candidates.map((p) => `${p.target_group} ${p.aspect}`));
  if (questions.size <= 1) return candidates[0] ?? null;
  return whole.find((p) => p.target_group === "ALL") ?? null;
}

/**
 * The answer the office's stands against: one of the same day; else the next one, where it says otherwise and was only seen
 * in a source, so that its own beginning is not known. Null where there is none.
 */
function rivalOf(answer: LawRow, same: readonly LawRow[]): LawRow | null {
  const from = text(answer.valid_from);
  const [next] = same
    .filter((p) => text(p.valid_from) >= from)
    .sort((a, b) => (text(a.valid_from) < text(b.valid_from) ? -1 : 1));
  if (!next || next.valid_from === from) return next ?? null;
  return next.from_basis === "SEEN" && !says(next, answer) ? next : null;
}
