import type { Store } from "../../pipelines/store.ts";
import { type AnswerRow, answersWhere } from "./read.ts";

/** Days on which an answer ends, or a membership begins or ends, up to a day, each with the day before it. */
const TURNS = `
  select day::varchar as day, (day - interval 1 day)::date::varchar as eve, bool_or(membership) as membership
  from (
    select valid_to as day, false as membership from provision where known_to is null
    union
    select unnest([valid_from, valid_to]), true from group_member where known_to is null
  )
  where day <= cast($day as date)
  group by all
  order by 1
`;

/** Special answers say nothing of a rule. */
const TOLD = "a.answer_code not in ('UNK', 'NF', 'NA')";

const ENDING = answersWhere(`a.valid_to = cast($next as date) and ${TOLD}`);
const LEAVING = answersWhere(`
  (a.ref_area, a.counterpart, a.provision_id) not in (
    select (ref_area, counterpart, provision_id) from regulations_as_of(cast($next as date))
  )
  and ${TOLD}
`);

/**
 * Answers that held for a pair of states and by a day no longer do, oldest end first: their own end came, or with a
 * membership another rule took their place. `valid_to` is the day from which the answer no longer holds for the pair.
 */
export async function earlierAnswers(store: Store, day: string): Promise<AnswerRow[]> {
  const out: AnswerRow[] = [];
  for (const turn of await store.rows<{ day: string; eve: string; membership: boolean }>(TURNS, { day })) {
    const left = await store.rows<AnswerRow>(turn.membership ? LEAVING : ENDING, { day: turn.eve, next: turn.day });
    out.push(...left.map((a) => ended(a, turn.day)));
  }
  return out;
}

const ended = (a: AnswerRow, day: string): AnswerRow =>
  a.valid_to === day ? a : { ...a, valid_to: day, valid_to_precision: "D" };
