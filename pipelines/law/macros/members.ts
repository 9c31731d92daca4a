import type { Macro } from "./macro.ts";

/** Members of a group on a day, one row each; `certain` when every record that dates the membership agrees. */
const GROUP_MEMBERS_AS_OF = `
  create macro group_members_as_of(group_name, day) as table
  with stated as (
    select
      iso3,
      (valid_from is null or valid_from <= cast(day as date))
        and (valid_to is null or cast(day as date) < valid_to) as member
    from group_member
    where group_id = group_name and known_to is null
  )
  select iso3, bool_and(member) as certain
  from stated
  group by iso3
  having bool_or(member)
  order by iso3
`;

export const groupMembersAsOf: Macro = {
  sql: GROUP_MEMBERS_AS_OF,
  table: {
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
          en: "all records of its entry and leaving agree on that day",
          ru: "все записи о вступлении и выходе сходятся на этот день",
        },
      },
    ],
  },
};
