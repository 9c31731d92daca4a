import type { Text2 } from "../../../schemas/language.ts";
import { stateGroups } from "../../../schemas/regulations/groups.ts";
import { topicById } from "../../../schemas/regulations/index.ts";
import { areaName } from "../../check/words.ts";

/** A coded answer and the record it rests on, by which a finding names its place. */
export interface Answer {
  readonly provision_id: string;
  readonly ref_area: string;
  readonly counterpart: string;
  readonly topic: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly source_id: string;
  readonly source_vintage: string;
  readonly locator: string;
}

/** Current coded answers with the place of their record and the question they answer; `question` numbers the keys of R-01. */
export const ANSWERS = `
  select
    p.provision_id, p.ref_area, p.counterpart, p.topic, p.target_group, p.aspect, p.law_practice,
    p.answer_code, p.stated_code, p.value_num, p.value_unit, p.valid_from, p.valid_to, p.date_precision, p.from_basis,
    p.retroactive, p.review_status, p.instrument_id, p.article, p.record_id,
    r.source_id, r.source_vintage, r.locator,
    dense_rank() over (
      order by p.ref_area, p.topic, p.counterpart, p.target_group, coalesce(p.aspect, ''), p.law_practice
    ) as question
  from provision p
  join law_record r on r.record_id = p.record_id and r.known_to is null
  where p.known_to is null
`;

/** The place of an answer in a finding; a group is no country. */
export const placeOf = (a: Answer) => ({
  ref_area: a.ref_area.length === 3 ? a.ref_area : null,
  counterpart_area: a.counterpart.length === 3 && a.counterpart !== "ALL" ? a.counterpart : null,
  source_id: a.source_id,
  source_vintage: a.source_vintage,
  locator: a.locator,
  time_period: a.valid_from,
});

/** "Kyrgyz Republic, access to work (any country)": what an answer is the answer to. */
export function questionWords(a: Pick<Answer, "ref_area" | "topic" | "counterpart">): Text2 {
  const party = (code: string): Text2 => stateGroups[code as keyof typeof stateGroups] ?? areaName(code);
  const topic = topicById(a.topic)?.title ?? { en: a.topic, ru: a.topic };
  const [host, guest] = [party(a.ref_area), party(a.counterpart)];
  return { en: `${host.en}, ${topic.en} (${guest.en})`, ru: `${host.ru}, ${topic.ru} (${guest.ru})` };
}
