import { c } from "../tables/columns.ts";
import { lastDay } from "./known.ts";
import type { Macro } from "./macro.ts";

/** Days after which a record or the source of an undated rule is to be read again: the limit of R-08. */
export const READ_AGAIN_DAYS = 400;
/** Days after which a draft is to be looked at: a year. */
export const DRAFT_DAYS = 365;

const now = (table: string) => `(from ${table} where known_to is null)`;
/** Last day of the date of a source: a day, a month or a year. */
const SOURCE_DAY = lastDay(
  "cast(rpad(source_as_of, 10, '-01') as date)",
  "case length(source_as_of) when 4 then 'Y' when 7 then 'M' else 'D' end",
);
const days = (date: string) => `date_diff('day', ${date}, cast(day as date))::integer`;

/**
 * What must be looked at again on a day, a row for each record, question and reason; the days count from the date that
 * makes it due.
 *
 * Contested answers, events and memberships count whenever they held. An answer counts as past its act's end only while it is itself held to be in effect; findings of R-08 are left out, as
 * the records they count stand in rows of their own.
 */
const RULES_DUE = `
  create macro rules_due(day) as table
  with
  record as ${now("law_record")},
  act as ${now("legal_instrument")},
  answer as (
    select
      p.*,
      ${lastDay("p.valid_from", "p.date_precision")} as seen_on,
      least(
        ${lastDay("i.date_end", "i.date_end_precision")},
        ${lastDay("r.date_end", "r.date_end_precision")}
      ) as act_end
    from ${now("provision")} p
    join record r using (record_id)
    left join act i on i.instrument_id = p.instrument_id
  ),
  standing as (
    from answer
    where valid_from <= cast(day as date)
      and (valid_to is null or cast(day as date) < valid_to)
  ),
  due as (
    select record_id, topic, 'act_ended' as reason, ${days("act_end")} as days, provision_id
    from standing where act_end < cast(day as date)
    union all
    select record_id, topic, 'contested', null, provision_id
    from answer where answer_code = 'CON'
    union all
    select record_id, null, 'contested', null, null
    from (
      select record_id from policy_event where known_to is null and contested
      union
      select record_id from group_member where known_to is null and answer_code = 'CON'
    )
    where record_id not in (select record_id from answer where answer_code = 'CON')
    union all
    select record_id, topic, 'unreviewed', ${days("coded_at")}, provision_id
    from answer where review_status = 'draft' and ${days("coded_at")} > ${DRAFT_DAYS}
    union all
    select record_id, topic, 'beginning_unseen', ${days("seen_on")}, provision_id
    from standing where from_basis = 'SEEN' and ${days("seen_on")} > ${READ_AGAIN_DAYS}
    union all
    select record_id, null, 'draft', days, null
    from (
      select
        record_id,
        ${days(`coalesce(${SOURCE_DAY}, date_adopted, known_from)`)} as days
      from record
      where draft
    )
    where days > ${DRAFT_DAYS}
    union all
    select record_id, null, 'unchecked', ${days("last_checked")}, null
    from record where ${days("last_checked")} > ${READ_AGAIN_DAYS}
  ),
  told as (
    select
      r.ref_area, d.record_id, d.topic, d.reason, max(d.days) as days,
      list(d.provision_id order by d.provision_id) filter (d.provision_id is not null) as provision_ids,
      null as message_en, null as message_ru, r.source_id, r.locator
    from due d
    join record r using (record_id)
    group by all
    union all by name
    select
      coalesce(f.ref_area, upper(right(f.source_id, 3))) as ref_area,
      r.record_id,
      case f.severity when 'E' then 'error' when 'W' then 'warning' else 'information' end as reason,
      f.message_en, f.message_ru, f.source_id, f.locator
    from finding f
    left join record r on r.source_id = f.source_id and f.locator in (r.locator, r.locator || '/value')
    where regexp_matches(f.rule_id, '^R-(0[1-79]|10)[a-z]?$')
  )
  select
    t.ref_area, t.topic, t.record_id, t.reason, t.days, t.provision_ids, t.message_en, t.message_ru,
    r.topic as record_topic, r.title_en, r.title_ru, r.last_checked, r.source_url, r.source_title
  from told t
  left join record r using (record_id)
  order by
    list_position(
      ['error', 'act_ended', 'contested', 'warning', 'draft', 'unreviewed', 'beginning_unseen', 'unchecked', 'information'],
      t.reason
    ),
    t.days desc nulls last, t.ref_area, t.record_id, t.topic, t.message_en
`;

export const rulesDue: Macro = {
  sql: RULES_DUE,
  table: {
    name: "rules_due",
    about: {
      en: "Macro rules_due(day): records and coded answers to be looked at again on the day, the most urgent first.",
      ru: "Макрос rules_due(день): записи и закодированные ответы, которые в этот день пора посмотреть снова, срочные впереди.",
    },
    columns: [
      c("ref_area", "varchar", "country (ISO3)", "страна (ISO3)"),
      c("topic", "varchar", "code of the question; null: the whole record", "код вопроса; пусто – вся запись"),
      c("record_id", "varchar", "record; null: several", "запись; пусто – несколько"),
      c(
        "reason",
        "varchar",
        "error, act_ended, contested, warning, draft, unreviewed, beginning_unseen, unchecked, information: from the most to the least urgent",
        "error ошибка, act_ended срок акта истёк, contested источники расходятся, warning предупреждение, draft проект, unreviewed не проверено, beginning_unseen начало не встречено, unchecked давно не перечитано, information сведения: от срочных к прочим",
      ),
      c(
        "days",
        "integer",
        "days since the date that makes it due; null for findings and for what is contested",
        "дней с даты, из-за которой пора; пусто у находок проверки и спорного",
      ),
      c("provision_ids", "varchar[]", "coded answers concerned", "о каких ответах речь"),
      c("message_en", "varchar", "what the check found", "что нашла проверка, по-английски"),
      c("message_ru", "varchar", "what the check found, in Russian", "что нашла проверка"),
      c("record_topic", "varchar", "group of facts of the record", "группа фактов записи"),
      c("title_en", "varchar", "title of the record", "название записи по-английски"),
      c("title_ru", "varchar", "title of the record in Russian", "название записи"),
      c("last_checked", "date", "day of the last collection that held it", "день последнего сбора, где запись есть"),
      c("source_url", "varchar", "where the fact was seen", "где факт увиден"),
      c("source_title", "varchar", "title of the source", "название источника"),
    ],
  },
};
