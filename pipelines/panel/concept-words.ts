import { breakdowns } from "../../schemas/breakdowns.ts";
import type { Text2 } from "../../schemas/language.ts";
import { conceptBases } from "../../schemas/observation.ts";
import { stays, wordMap } from "../mirror/reasons.ts";

const NO_BASIS: Text2 = { en: "whom it counts is not stated", ru: "кого считают, не указано" };
const NO_STAY: Text2 = { en: "minimum stay not stated", ru: "минимальный срок проживания не указан" };
const STAY: Text2 = { en: "minimum stay: ", ru: "минимальный срок проживания: " };

/**
 * What a figure counts, in words: an SQL expression over the columns `title_en` or `title_ru` (of its indicator), `breakdown_1`,
 * `concept_basis` and `duration_rule` of `row`. The title and, where they apply, in brackets the breakdown, whom it counts
 * and the minimum stay.
 */
export function conceptWords(row: string, lang: keyof Text2): string {
  return `
    ${row}.title_${lang} || coalesce(
      ' (' || nullif(
        concat_ws(
          '; ',
          case
            when ${row}.breakdown_1 <> '_T' then coalesce(
              ${wordMap(breakdowns, lang)}[${row}.breakdown_1],
              nullif(regexp_extract(${row}.breakdown_1, '^[A-Z]+:(.+)$', 1), ''),
              ${row}.breakdown_1
            )
          end,
          case ${row}.concept_basis
            when 'NA' then null
            when 'UNK' then '${NO_BASIS[lang]}'
            else ${wordMap(conceptBases, lang)}[${row}.concept_basis]
          end,
          case ${row}.duration_rule
            when 'NA' then null
            when 'UNK' then '${NO_STAY[lang]}'
            else '${STAY[lang]}' || ${wordMap(stays, lang)}[${row}.duration_rule]
          end
        ),
        ''
      ) || ')',
      ''
    )`;
}
