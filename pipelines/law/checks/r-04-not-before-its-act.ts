import { lastDay } from "../macros/known.ts";
import { ANSWERS, type Answer, placeOf, questionWords } from "./answers.ts";
import { lawCheck } from "./law-check.ts";

/** Answers that begin before their act took effect, a partial date taken by its last day against the act's first. */
const TOO_EARLY = `
  select a.*, i.date_in_force as act_from
  from (${ANSWERS}) a
  join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
  where not a.retroactive
    and a.from_basis = 'IN_FORCE'
    and ${lastDay("a.valid_from", "a.date_precision")} < i.date_in_force
  order by a.provision_id
`;

export const notBeforeItsAct = lawCheck(
  "R-04",
  1,
  "W",
  { en: "An answer does not begin before its act is in force", ru: "Ответ не начинается раньше своего акта" },
  async function* (store) {
    for (const a of await store.rows<Answer & { act_from: string }>(TOO_EARLY))
      yield {
        ...placeOf(a),
        message: {
          en: `${questionWords(a).en}: ${a.provision_id} begins on ${a.valid_from}, its act on ${a.act_from}`,
          ru: `${questionWords(a).ru}: ${a.provision_id} начинается ${a.valid_from}, а его акт – ${a.act_from}`,
        },
        hint: {
          en: 'Check both days; if the rule reaches back, write "retroactive": true.',
          ru: 'Проверьте обе даты; если правило имеет обратную силу, внесите "retroactive": true.',
        },
      };
  },
);
