import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import { daysOf } from "../data.ts";
import { type AnswerRow, answersOn, codedAnswers, type EventRow, lawEvents } from "../law/read.ts";
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

/** Answers by host and citizenship (`cellKey`) to one question on one day. */
export type Matrix = ReadonlyMap<string, readonly DayAnswer[]>;

export const cellKey = (host: string, guest: string): string => `${host} ${guest}`;
export const matrixKey = (topic: string, day: string): string => `${topic} ${day}`;

export interface Regulations {
  /** The day whose knowledge the pages show. */
  readonly heldOn: string;
  /** Coded answers in effect on that day, as worked out and as coded. */
  readonly now: readonly AnswerRow[];
  /** Every coded answer that stands, by id, as it was coded. */
  readonly provisions: ReadonlyMap<string, AnswerRow>;
  /** Matrices by question and day (`matrixKey`), on each day on which a rule or a membership begins or ends, up to that day. */
  readonly matrices: ReadonlyMap<string, Matrix>;
  /** Those days, in order. */
  readonly days: readonly string[];
  readonly events: readonly EventRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly counts: LawCounts;
}

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
  const rows = await codedAnswers(store);
  const provisions = new Map(rows.map((p) => [p.provision_id, p]));
  const days = await store.rows<{ day: string }>(`${DAYS} order by day`, { held_on: heldOn });
  return {
    heldOn,
    now: await answersOn(store, heldOn),
    provisions,
    matrices: matricesOf(await store.rows<CellRow>(CELLS, { held_on: heldOn }), provisions),
    days: days.map((d) => d.day),
    events: await lawEvents(store),
    outcomes: await store.rows<OutcomeRow>(
      "select * exclude (uncoded) from law_record_outcome order by ref_area, record_id",
    ),
    counts,
  };
}

function matricesOf(
  cells: readonly CellRow[],
  provisions: ReadonlyMap<string, AnswerRow>,
): ReadonlyMap<string, Map<string, DayAnswer[]>> {
  const out = new Map<string, Map<string, DayAnswer[]>>();
  for (const cell of cells) {
    const coded = provisions.get(cell.provision_id);
    if (!coded) continue;
    const matrix = got(out, matrixKey(coded.topic, cell.day), () => new Map<string, DayAnswer[]>());
    const own = got(matrix, cellKey(cell.ref_area, cell.counterpart), (): DayAnswer[] => []);
    own.push({ ...coded, ...cell, by_membership: cell.answer_code === "CON" && coded.answer_code !== "CON" });
  }
  return out;
}

function got<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
