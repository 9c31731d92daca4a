import { theTen } from "../../../schemas/areas.ts";
import { provisionTable } from "../tables/provision.ts";
import { asKnown } from "./known.ts";
import type { Macro } from "./macro.ts";

/** Groups from the narrow to the wide: of two that hold a state, the narrower one's rule is taken (R-06). */
const GROUPS = ["EAEU", "CIS_VF", "CIS", "EU", "COETHNIC", "STATELESS", "ALL"];

const values = (codes: readonly string[]) => codes.map((code, i) => `('${code}', ${i + 1})`).join(", ");

/**
 * Coded answers in effect on a day, worked out for each pair of the ten: an answer for the citizenship goes before one for
 * a group it belongs to on that day, a group's before one for everybody, a state's own rule before a union's (R-06).
 *
 * A group's answer holds for a pair from the day both are bound by it: no earlier than their memberships, no later.
 * Where a membership is contested on the day, all answers that may hold are given as `CON` with what each says. Rows
 * for groups and for other states stand as they were coded.
 */
const REGULATIONS_AS_OF = `
  create macro regulations_as_of(day, known_on := null) as table
  with
  ten as (select unnest([${theTen.map((t) => `'${t.id}'`).join(", ")}]) as iso3),
  width as (from (values ${values(GROUPS)}) as w (group_id, width)),
  member as (
    select
      group_id,
      iso3,
      bool_and(inside) as certain,
      max(valid_from) filter (inside) as since,
      min(valid_to) filter (inside) as until
    from (
      select
        group_id,
        iso3,
        valid_from,
        valid_to,
        (valid_from is null or valid_from <= cast(day as date)) and (valid_to is null or cast(day as date) < valid_to) as inside
      from ${asKnown("group_member")}
    )
    group by group_id, iso3
    having bool_or(inside)
  ),
  place as (
    select iso3 as code, iso3, 0 as width, true as certain, null::date as since, null::date as until from ten
    union all
    select group_id, iso3, width, certain, since, until from member join width using (group_id) where iso3 in (from ten)
    union all
    select 'ALL', iso3, (select width from width where group_id = 'ALL'), true, null, null from ten
  ),
  standing as (
    from ${asKnown("provision")}
    where valid_from <= cast(day as date)
      and (valid_to is null or cast(day as date) < valid_to)
  ),
  candidate as (
    select
      p.*,
      host.iso3 as host,
      guest.iso3 as guest,
      guest.width * 10 + host.width as rank,
      greatest(p.valid_from, host.since, guest.since) as bound_from,
      least(p.valid_to, host.until, guest.until) as bound_to,
      host.certain and guest.certain as sure
    from standing p
    join place host on host.code = p.ref_area
    join place guest on guest.code = p.counterpart
    where host.iso3 <> guest.iso3
    qualify host.width = min(host.width) over (
      partition by host.iso3, guest.iso3, guest.code, p.topic, p.target_group, p.aspect, p.law_practice
    )
  ),
  taken as (
    select *
    from candidate
    window question as (partition by host, guest, topic, target_group, aspect, law_practice)
    qualify rank <= coalesce(min(rank) filter (sure) over question, 1000)
  ),
  answered as (
    select
      *,
      not bool_and(sure) over question as unsure
    from taken
    window question as (partition by host, guest, topic, target_group, aspect, law_practice)
  )
  select
    a.* exclude (host, guest, rank, bound_from, bound_to, sure, unsure)
      replace (
        host as ref_area,
        guest as counterpart,
        case when unsure then 'CON' else answer_code end as answer_code,
        bound_from as valid_from,
        case when bound_from = valid_from then date_precision else 'D' end as date_precision,
        case when bound_from = valid_from then from_basis else 'MEMBER' end as from_basis,
        bound_to as valid_to,
        case when bound_to is not distinct from valid_to then valid_to_precision else 'D' end as valid_to_precision
      ),
    a.ref_area as coded_ref_area,
    a.counterpart as coded_counterpart,
    not unsure and answer_code <> 'CON' as certain
  from answered a
  union all by name
  select *, ref_area as coded_ref_area, counterpart as coded_counterpart, answer_code <> 'CON' as certain
  from standing
  where ref_area not in (from ten) or counterpart not in (from ten)
  order by ref_area, counterpart, topic, target_group, aspect, law_practice, provision_id
`;

export const regulationsAsOf: Macro = {
  sql: REGULATIONS_AS_OF,
  table: {
    name: "regulations_as_of",
    about: {
      en: "Macro regulations_as_of(day [, known_on := day]): coded answers in effect on the day, for each pair of the ten the most specific one; known_on takes what we believed then.",
      ru: "Макрос regulations_as_of(день [, known_on := день]): закодированные ответы, действовавшие в этот день, для каждой пары из десяти – самый частный; known_on берёт то, что мы считали тогда.",
    },
    columns: [
      ...provisionTable.columns,
      {
        name: "coded_ref_area",
        type: "varchar",
        about: { en: "state or group of the coded row", ru: "государство или группа закодированной строки" },
      },
      {
        name: "coded_counterpart",
        type: "varchar",
        about: {
          en: "counterpart of the coded row: why the rule applies",
          ru: "другая сторона строки: почему правило действует",
        },
      },
      {
        name: "certain",
        type: "boolean",
        about: {
          en: "sources agree on the answer and, on that day, on the memberships behind it",
          ru: "источники сходятся об ответе и о членстве на этот день",
        },
      },
    ],
  },
};
