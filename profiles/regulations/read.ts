import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import { daysOf } from "../data.ts";
import { type AnswerRow, answersOn, type EventRow, lawEvents } from "../law/read.ts";
import { matrixQuestions } from "./questions.ts";

/** What became of a record (`law_record_outcome`): rows of each kind that rest on it, or why it has no coded answer. */
export interface OutcomeRow {
  readonly ref_area: string;
  readonly record_id: string;
  readonly topic: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly instruments: number;
  readonly provisions: number;
  readonly treaty_statuses: number;
  readonly events: number;
  readonly institutions: number;
  readonly memberships: number;
  readonly reason_en: string | null;
  readonly reason_ru: string | null;
  readonly source_url: string | null;
  readonly source_title: string;
}

/** Rows of each table of the law that stand now. */
export interface LawCounts {
  readonly records: number;
  readonly provisions: number;
  readonly instruments: number;
  readonly treaty_statuses: number;
  readonly events: number;
  readonly institutions: number;
  readonly memberships: number;
}

/** An answer in effect in one cell of a matrix on one day. */
export interface DayAnswer extends AnswerRow {
  readonly day: string;
  /** The rule holds only by some of the records that date the membership behind it. */
  readonly by_membership: boolean;
}

export interface Regulations {
  /** The day whose knowledge the pages show. */
  readonly heldOn: string;
  /** Coded answers in effect on that day, as worked out and as coded. */
  readonly now: readonly AnswerRow[];
  /** Every coded answer that stands, by id, as it was coded. */
  readonly provisions: ReadonlyMap<string, AnswerRow>;
  /** Answers in the matrices on each day on which a rule or a membership begins or ends, up to that day. */
  readonly cells: readonly DayAnswer[];
  /** Those days, in order. */
  readonly days: readonly string[];
  readonly events: readonly EventRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly counts: LawCounts;
}

const PROVISIONS = `
  select
    p.provision_id, p.ref_area, p.counterpart, p.ref_area as coded_ref_area, p.counterpart as coded_counterpart, p.topic,
    p.target_group, p.aspect, p.role, p.answer_code, p.stated_code, p.value_num, p.value_unit, p.valid_from,
    p.date_precision, p.from_basis, p.valid_to, p.valid_to_precision, p.law_practice, p.article, p.note_en, p.note_ru,
    p.confidence, p.review_status, p.answer_code <> 'CON' as certain, p.record_id, p.instrument_id,
    i.title_en as instrument_en, i.title_ru as instrument_ru, i.official_url, i.number, r.title_en, r.title_ru,
    r.source_url, r.source_title, r.source_as_of, r.last_checked
  from provision p
  join law_record r on r.record_id = p.record_id and r.known_to is null
  left join legal_instrument i on i.instrument_id = p.instrument_id and i.known_to is null
  where p.known_to is null
  order by p.provision_id
`;

const list = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(", ");
const TOPICS = list(matrixQuestions.map((q) => q.topic));
const TEN = list(theTen.map((t) => t.id));

/** Days on which an answer to a matrix question, or a membership of a group, begins or ends. */
const DAYS = `
  select distinct day
  from (
    select unnest([valid_from, valid_to]) as day from provision where known_to is null and topic in (${TOPICS})
    union all
    select unnest([valid_from, valid_to]) from group_member where known_to is null
  )
  where day <= cast($held_on as date)
`;

const CELLS = `
  select d.day, a.provision_id, a.ref_area, a.counterpart, a.answer_code, a.certain
  from (${DAYS}) d, lateral (select * from regulations_as_of(d.day)) a
  where a.topic in (${TOPICS})
    and a.ref_area in (${TEN})
    and a.counterpart in (${TEN})
  order by d.day, a.ref_area, a.counterpart, a.target_group, a.aspect nulls first, a.provision_id
`;

const COUNTS = `
  select
    (select count(*) from law_record where known_to is null)::integer as records,
    (select count(*) from provision where known_to is null)::integer as provisions,
    (select count(*) from legal_instrument where known_to is null)::integer as instruments,
    (select count(*) from treaty_status where known_to is null)::integer as treaty_statuses,
    (select count(*) from policy_event where known_to is null)::integer as events,
    (select count(*) from institution where known_to is null)::integer as institutions,
    (select count(*) from group_member where known_to is null)::integer as memberships
`;

type CellRow = Pick<DayAnswer, "day" | "provision_id" | "ref_area" | "counterpart" | "answer_code" | "certain">;

/** All that the pages on regulations are made of; null where the database holds no coded law. */
export async function readRegulations(store: Store): Promise<Regulations | null> {
  const { heldOn } = await daysOf(store);
  const counts = await store.first<LawCounts>(COUNTS);
  if (!counts || counts.provisions === 0) return null;
  const rows = await store.rows<AnswerRow>(PROVISIONS);
  const provisions = new Map(rows.map((p) => [p.provision_id, p]));
  const days = await store.rows<{ day: string }>(`${DAYS} order by day`, { held_on: heldOn });
  return {
    heldOn,
    now: await answersOn(store, heldOn),
    provisions,
    cells: (await store.rows<CellRow>(CELLS, { held_on: heldOn })).flatMap((cell) => {
      const coded = provisions.get(cell.provision_id);
      if (!coded) return [];
      return [{ ...coded, ...cell, by_membership: cell.answer_code === "CON" && coded.answer_code !== "CON" }];
    }),
    days: days.map((d) => d.day),
    events: await lawEvents(store),
    outcomes: await store.rows<OutcomeRow>(
      "select * exclude (uncoded) from law_record_outcome order by ref_area, record_id",
    ),
    counts,
  };
}
