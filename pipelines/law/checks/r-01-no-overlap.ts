import { ANSWERS, type Answer, placeOf, questionWords } from "./answers.ts";
import { lawCheck } from "./law-check.ts";

/** Two answers to one question on the same day; both sides of a conflict (`CON`) may stand together. */
const OVERLAPS = `
  with answer as (${ANSWERS})
  select a.*, b.provision_id as other, greatest(a.valid_from, b.valid_from) as both_from
  from answer a
  join answer b
    on b.question = a.question
    and b.provision_id > a.provision_id
    and not (a.answer_code = 'CON' and b.answer_code = 'CON')
    and a.valid_from < coalesce(b.valid_to, date '9999-12-31')
    and b.valid_from < coalesce(a.valid_to, date '9999-12-31')
  order by a.provision_id, other
`;

export const noOverlap = lawCheck(
  "R-01",
  1,
  "E",
  { en: "A question has one answer on a day", ru: "У вопроса один ответ на день" },
  async function* (store) {
    for (const a of await store.rows<Answer & { other: string; both_from: string }>(OVERLAPS))
      yield {
        ...placeOf(a),
        time_period: a.both_from,
        message: {
          en: `${questionWords(a).en}: ${a.provision_id} and ${a.other} both hold on ${a.both_from}`,
          ru: `${questionWords(a).ru}: ${a.provision_id} и ${a.other} действуют вместе ${a.both_from}`,
        },
        hint: {
          en: "Give the earlier one valid_to, tell cases apart with aspect, or code both CON.",
          ru: "Укажите valid_to у прежнего, разделите случаи полем aspect или закодируйте оба как CON.",
        },
      };
  },
);
