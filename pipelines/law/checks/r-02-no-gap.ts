import { ANSWERS, type Answer, placeOf, questionWords } from "./answers.ts";
import { lawCheck } from "./law-check.ts";

/** A stretch of more than a day between two answers to one question: it wants a row UNK. */
const GAPS = `
  with
  answer as (${ANSWERS}),
  followed as (
    select
      *,
      max(coalesce(valid_to, date '9999-12-31')) over (
        partition by question
        order by valid_from, provision_id
        rows between unbounded preceding and 1 preceding
      ) as covered_to
    from answer
  )
  select *, date_diff('day', covered_to, valid_from)::integer as days
  from followed
  where date_diff('day', covered_to, valid_from) > 1
  order by provision_id
`;

export const noGap = lawCheck(
  "R-02",
  1,
  "W",
  { en: "A gap between answers is coded as not researched", ru: "Пробел между ответами закодирован как неизученный" },
  async function* (store) {
    for (const a of await store.rows<Answer & { covered_to: string; days: number }>(GAPS))
      yield {
        ...placeOf(a),
        observed: a.days,
        threshold: 1,
        message: {
          en: `${questionWords(a).en}: no answer from ${a.covered_to} to ${a.valid_from}`,
          ru: `${questionWords(a).ru}: нет ответа с ${a.covered_to} по ${a.valid_from}`,
        },
        hint: {
          en: "Add a row with the answer UNK over the gap, or mend the dates.",
          ru: "Добавьте строку с ответом UNK на этот срок или исправьте даты.",
        },
      };
  },
);
