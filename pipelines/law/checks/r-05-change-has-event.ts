import { ANSWERS, type Answer, placeOf, questionWords } from "./answers.ts";
import { lawCheck } from "./law-check.ts";

/** Answers that follow another answer to the same question on a day that no event of the state names; a rule only seen later is no dated change. */
const SILENT_CHANGES = `
  with
  answer as (${ANSWERS}),
  followed as (
    select
      *,
      lag(stated_code) over sequence as before_code,
      lag(answer_code) over sequence as before_answer,
      lag(value_num) over sequence as before_num,
      lag(value_unit) over sequence as before_unit,
      lag(valid_to) over sequence as before_to
    from answer
    window sequence as (partition by question order by valid_from, provision_id)
  )
  select * from followed f
  where before_code is not null
    and before_to = valid_from
    and from_basis <> 'SEEN'
    and answer_code not in ('UNK', 'NF', 'CON')
    and before_answer not in ('UNK', 'NF', 'CON')
    and (before_code <> stated_code or before_num is distinct from value_num or before_unit is distinct from value_unit)
    and not exists (
      select 1 from policy_event e
      where e.known_to is null and list_contains(e.provision_after, f.provision_id)
    )
  order by provision_id
`;

export const changeHasEvent = lawCheck(
  "R-05",
  1,
  "W",
  { en: "A changed answer has an event", ru: "У изменившегося ответа есть событие" },
  async function* (store) {
    for (const a of await store.rows<Answer>(SILENT_CHANGES))
      yield {
        ...placeOf(a),
        message: {
          en: `${questionWords(a).en}: the answer changes on ${a.valid_from} without an event`,
          ru: `${questionWords(a).ru}: ответ меняется ${a.valid_from} без события`,
        },
        hint: {
          en: "Date the change in the record, or say in coding.json that its date is an event.",
          ru: "Укажите дату изменения в записи или в coding.json: эта дата – событие.",
        },
      };
  },
);
