import { loadDictionary } from "../metadata.ts";
import { literal, type Store } from "../store.ts";
import type { Table } from "../tables.ts";

/** Last day of a date of the given precision. */
const lastDay = (date: string, precision: string) => `
    case ${precision}
      when 'Y' then cast(${date} + interval 1 year - interval 1 day as date)
      when 'M' then cast(${date} + interval 1 month - interval 1 day as date)
      else ${date}
    end`;

/**
 * Records whose rule was in effect on a day, by the dates seen. A record without a date of effect enters on its
 * adoption (`basis`); `certain` is false there, and where a partial date leaves the day open. The last day counts in,
 * so on the day of a change both rules may stand. Drafts, conventions and undated records are left out.
 */
const REGULATIONS_AS_OF = `
  create macro regulations_as_of(day) as table
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

/** Coded answers in effect on a day, by our current belief; intervals are half-open. */
const PROVISIONS_AS_OF = `
  create macro provisions_as_of(day) as table
  select * from provision
  where known_to is null
    and valid_from <= cast(day as date)
    and (valid_to is null or cast(day as date) < valid_to)
`;

/** Members of a group on a day, one row each; `certain` when every record that dates the membership agrees. */
const GROUP_MEMBERS_AS_OF = `
  create macro group_members_as_of(group_name, day) as table
  with stated as (
    select
      iso3,
      valid_from <= cast(day as date) and (valid_to is null or cast(day as date) < valid_to) as member
    from group_member
    where group_id = group_name
  )
  select iso3, bool_and(member) as certain
  from stated
  group by iso3
  having bool_or(member)
  order by iso3
`;

const macros: readonly Table[] = [
  {
    name: "regulations_as_of",
    about: {
      en: "Macro regulations_as_of(day): records whose rule was in effect on the day, by the dates seen.",
      ru: "Макрос regulations_as_of(день): записи, чьё правило действовало в этот день, по известным датам.",
    },
    columns: [
      {
        name: "effect_from",
        type: "date",
        about: {
          en: "entry into force, else adoption; the columns of law_record stand before it",
          ru: "вступление в силу, иначе принятие; перед ним столбцы law_record",
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
        about: {
          en: "the day lies within known dates of effect",
          ru: "день точно внутри известных дат действия",
        },
      },
    ],
  },
  {
    name: "provisions_as_of",
    about: {
      en: "Macro provisions_as_of(day): coded answers in effect on the day.",
      ru: "Макрос provisions_as_of(день): закодированные ответы, действовавшие в этот день.",
    },
    columns: [],
  },
  {
    name: "group_members_as_of",
    about: {
      en: "Macro group_members_as_of(group, day): members of a group on the day.",
      ru: "Макрос group_members_as_of(группа, день): члены группы в этот день.",
    },
    columns: [
      { name: "iso3", type: "varchar", about: { en: "member", ru: "член группы" } },
      {
        name: "certain",
        type: "boolean",
        about: {
          en: "all records of its entry agree on that day",
          ru: "все записи о вступлении сходятся на этот день",
        },
      },
    ],
  },
];

/** Creates the macros of the law, with their words in the dictionary. */
export async function createLawMacros(store: Store): Promise<void> {
  for (const sql of [REGULATIONS_AS_OF, PROVISIONS_AS_OF, GROUP_MEMBERS_AS_OF]) await store.run(sql);
  for (const macro of macros)
    await store.run(`comment on macro table ${macro.name} is ${literal(`${macro.about.en} · ${macro.about.ru}`)}`);
  await loadDictionary(store, macros);
}
