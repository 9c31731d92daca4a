import { type Answer, placeOf, questionWords } from "./answers.ts";
import { lawCheck } from "./law-check.ts";

/** Pairs for which today two rules of one rank give different answers, though no source disagrees. */
const UNDECIDED = `
  with answered as (
    select *, count(distinct answer_code) over question as answers, count(*) over question as rows_held
    from regulations_as_of((select held_on from run))
    where certain
    window question as (partition by ref_area, counterpart, topic, target_group, aspect, law_practice)
  )
  select a.*, r.source_id, r.source_vintage, r.locator
  from answered a
  join law_record r on r.record_id = a.record_id and r.known_to is null
  where a.answers > 1
  qualify row_number() over (
    partition by a.ref_area, a.counterpart, a.topic, a.target_group, a.aspect, a.law_practice
    order by a.provision_id
  ) = 1
  order by a.provision_id
`;

export const specificWins = lawCheck(
  "R-06",
  2,
  "W",
  { en: "The most specific rule decides", ru: "Решает самое частное правило" },
  async function* (store) {
    for (const a of await store.rows<Answer>(UNDECIDED))
      yield {
        ...placeOf(a),
        message: {
          en: `${questionWords(a).en}: two rules equally specific give different answers`,
          ru: `${questionWords(a).ru}: два одинаково частных правила дают разные ответы`,
        },
        hint: {
          en: "Code the narrower group or the country itself, or code both as CON.",
          ru: "Закодируйте более узкую группу или саму страну либо оба ответа как CON.",
        },
      };
  },
);
