import { lawRecordTable } from "../tables/law-record.ts";
import { lastDay } from "./known.ts";
import type { Macro } from "./macro.ts";

/**
 * Records whose rule was in effect on a day, by the dates seen. A record without a date of effect enters on its
 * adoption (`basis`); `certain` is false there, and where a partial date leaves the day open. The last day counts in,
 * so on the day of a change both rules may stand. Drafts, conventions and undated records are left out.
 */
const LAW_RECORDS_AS_OF = `
  create macro law_records_as_of(day) as table
  with dated as (
    select
      *,
      coalesce(date_in_force, date_adopted) as effect_from,
      case when date_in_force is null then 'adopted' else 'in_force' end as basis,
      coalesce(date_in_force_precision, date_adopted_precision) as effect_precision
    from law_record
    where known_to is null and not draft and topic <> 'ratification'
  )
  select
    * exclude (effect_precision),
    basis = 'in_force'
      and ${lastDay("effect_from", "effect_precision")} <= cast(day as date)
      and (date_end is null or date_end > cast(day as date)) as certain
  from dated
  where effect_from <= cast(day as date)
    and (date_end is null or ${lastDay("date_end", "date_end_precision")} >= cast(day as date))
`;

export const recordsAsOf: Macro = {
  sql: LAW_RECORDS_AS_OF,
  table: {
    name: "law_records_as_of",
    about: {
      en: "Macro law_records_as_of(day): records whose rule was in effect on the day, by the dates seen.",
      ru: "Макрос law_records_as_of(день): записи, чьё правило действовало в этот день, по известным датам.",
    },
    columns: [
      ...lawRecordTable.columns,
      {
        name: "effect_from",
        type: "date",
        about: {
          en: "entry into force, else adoption",
          ru: "вступление в силу, иначе принятие",
        },
      },
      {
        name: "basis",
        type: "varchar",
        about: { en: "which date it is: in_force or adopted", ru: "какая это дата: in_force или adopted" },
      },
      {
        name: "certain",
        type: "boolean",
        about: { en: "the day lies within known dates of effect", ru: "день точно внутри известных дат действия" },
      },
    ],
  },
};
