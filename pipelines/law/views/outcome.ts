import { uncodedReasons } from "../../../schemas/regulations/event.ts";
import { literal } from "../../store.ts";
import type { Table } from "../../tables.ts";

const reasons = (lang: "en" | "ru") =>
  Object.entries(uncodedReasons)
    .map(([code, words]) => `when '${code}' then ${literal(words[lang])}`)
    .join(" ");

/** What became of each record: the rows that rest on it, and why no coded answer was made where there is none. */
export const LAW_RECORD_OUTCOME = `
  create view law_record_outcome as
  with
  acts as (
    select record_id, count(*) as n
    from (select unnest(record_ids) as record_id from legal_instrument where known_to is null)
    group by record_id
  ),
  answers as (select record_id, count(*) as n from provision where known_to is null group by 1),
  statuses as (select record_id, count(*) as n from treaty_status where known_to is null group by 1),
  events as (select record_id, count(*) as n from policy_event where known_to is null group by 1),
  bodies as (select record_id, count(*) as n from institution where known_to is null group by 1),
  members as (select record_id, count(*) as n from group_member where known_to is null group by 1)
  select
    r.ref_area,
    r.record_id,
    r.topic,
    r.title_en,
    r.title_ru,
    coalesce(acts.n, 0)::integer as instruments,
    coalesce(answers.n, 0)::integer as provisions,
    coalesce(statuses.n, 0)::integer as treaty_statuses,
    coalesce(events.n, 0)::integer as events,
    coalesce(bodies.n, 0)::integer as institutions,
    coalesce(members.n, 0)::integer as memberships,
    r.uncoded,
    case r.uncoded ${reasons("en")} end as reason_en,
    case r.uncoded ${reasons("ru")} end as reason_ru,
    r.source_url,
    r.source_title
  from law_record r
  left join acts using (record_id)
  left join answers using (record_id)
  left join statuses using (record_id)
  left join events using (record_id)
  left join bodies using (record_id)
  left join members using (record_id)
  where r.known_to is null
  order by r.ref_area, try_cast(substr(r.locator, 2) as integer) nulls last, r.record_id
`;

const n = (name: string, en: string, ru: string) => ({ name, type: "integer", about: { en, ru } });
const t = (name: string, en: string, ru: string) => ({ name, type: "varchar", about: { en, ru } });

export const outcomeTable: Table = {
  name: "law_record_outcome",
  about: {
    en: "What became of each record of the law: how many rows of each table rest on it, and why it has no coded answer.",
    ru: "Что стало с каждой записью о праве: сколько строк каждой таблицы держится на ней и почему у неё нет закодированного ответа.",
  },
  columns: [
    t("ref_area", "country whose record it is (ISO3)", "страна записи (ISO3)"),
    t("record_id", "record", "запись"),
    t("topic", "group of facts", "группа фактов"),
    t("title_en", "title in English", "название по-английски"),
    t("title_ru", "title in Russian", "название по-русски"),
    n("instruments", "acts it describes", "актов, о которых она говорит"),
    n("provisions", "coded answers read in it", "ответов, прочитанных в ней"),
    n("treaty_statuses", "rows on conventions", "строк о конвенциях"),
    n("events", "events it lends title and source", "событий, которым она даёт название и источник"),
    n("institutions", "bodies it names", "ведомств, которые она называет"),
    n("memberships", "memberships of groups it dates", "членств в группах, которые она датирует"),
    t("uncoded", "why no coded answer was made; null where there is one", "почему ответа нет; пусто, если он есть"),
    t("reason_en", "the same in words", "то же словами, по-английски"),
    t("reason_ru", "the same in words, in Russian", "то же словами"),
    t("source_url", "where the fact was seen", "где факт увиден"),
    t("source_title", "title of the source", "название источника"),
  ],
};
