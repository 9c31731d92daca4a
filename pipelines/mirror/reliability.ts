import type { Text2 } from "../../schemas/language.ts";
import { criteria, variationOf } from "../../schemas/reliability.ts";
import { column } from "../column.ts";
import { literal, type Store } from "../store.ts";
import type { Table } from "../tables.ts";
import { PRINTED } from "./sides.ts";

/** Days after the end of the newest period in which it was published: a year, and two. */
const YEAR = 366;

/** Median of revisions, as a share of the value first printed, up to which it has the best mark and the middle one. */
const SMALL = 0.01;
const MIDDLE = 0.05;

/** Partner countries for the best mark of coverage and for the middle one. */
const MANY = 10;
const SOME = 3;

const facts = (lang: keyof Text2) =>
  criteria
    .map((criterion) => {
      const cases = criterion.marks.map((m) => `when ${m.mark} then ${literal(m.fact[lang])}`).join(" ");
      return `${literal(`${criterion.title[lang]}: `)} || case ${criterion.id} ${cases} end`;
    })
    .join(" || '; ' || ");

/**
 * Reliability of each source and indicator that can be one side of a pair: five marks by the rubric of §4.1
 * (`schemas/reliability.ts`) from facts of the database, ρ and the coefficient of variation taken for it. Timeliness is of
 * the last period alone, a month of a monthly source, and of the edition that printed it first, before any revision.
 */
const RELIABILITY = `
  insert into reliability
  with role_free as (${PRINTED}),
  newest as (
    from role_free
    qualify rank() over (
      partition by source_id, indicator order by left(coalesce(period_end, ref_date)::varchar, 4) desc
    ) = 1
  ),
  side as (
    select
      p.source_id, p.indicator, any_value(p.nearness) as nearness,
      bool_or(p.unit_measure = 'PS') as people,
      bool_or(p.breakdown_1 = '_T') as whole,
      max(p.counterparts) as partners
    from (
      select *, count(distinct counterpart_area) over (partition by source_id, indicator, ref_area) as counterparts
      from role_free
      where counterpart_area in (select area from economy where kind = 'economy')
    ) p
    group by all
  ),
  stated as (
    select
      n.source_id, n.indicator,
      bool_or('UNK' in (n.concept_basis, n.duration_rule)) as silent,
      bool_and(n.duration_rule in ('12M', 'NA')) as twelve,
      bool_and(n.concept_basis <> 'UNK') as collected
    from newest n
    group by all
  ),
  last_period as (
    select source_id, indicator, max(coalesce(period_end, ref_date)) as ended from role_free group by all
  ),
  first_told as (
    select l.source_id, l.indicator, l.ended, min(v.published) as published
    from last_period l
    join observation o
      on o.source_id = l.source_id and o.indicator = l.indicator and coalesce(o.period_end, o.ref_date) = l.ended
    left join vintage v on v.source_id = o.source_id and v.source_vintage = o.source_vintage
    where o.obs_value is not null and o.sex = '_T' and o.age = '_T'
    group by all
  ),
  revised as (
    select
      o.source_id, o.indicator,
      median(abs(n.obs_value - o.obs_value) / o.obs_value) as size
    from observation o
    join observation n
      on n.source_id = o.source_id
      and n.indicator = o.indicator
      and n.ref_area = o.ref_area
      and n.counterpart_area = o.counterpart_area
      and n.direction = o.direction
      and n.sex = o.sex
      and n.age = o.age
      and n.freq = o.freq
      and n.time_period = o.time_period
      and n.breakdown_1 = o.breakdown_1
      and n.concept_basis = o.concept_basis
      and n.duration_rule = o.duration_rule
      and n.unit_measure = o.unit_measure
      and n.known_from = o.known_to
    where o.ended_by = 'revised' and o.obs_value > 0
      and (o.source_id, o.indicator) in (select source_id, indicator from side)
    group by all
  ),
  edition as (
    select source_id, count(distinct edition) as editions from vintage group by source_id
  ),
  marked as (
    select
      s.source_id, s.indicator,
      case
        when t.silent then 0
        when s.nearness = 'quoted' or not t.twelve then 0.5
        else 1
      end as definition,
      case
        when s.people then case when s.partners >= ${MANY} then 1 when s.partners >= ${SOME} then 0.5 else 0 end
        when s.whole then 1
        else 0.5
      end as coverage,
      case
        when not t.collected then 0
        when s.nearness in ('compiled', 'quoted') then 0.5
        else 1
      end as instrument,
      case
        when f.published is null then 0
        when f.published - f.ended <= ${YEAR} then 1
        when f.published - f.ended <= ${2 * YEAR} then 0.5
        else 0
      end as timeliness,
      case
        when coalesce(e.editions, 0) < 2 or s.nearness = 'quoted' then 0
        when coalesce(r.size, 0) <= ${SMALL} then 1
        when r.size <= ${MIDDLE} then 0.5
        else 0
      end as revision
    from side s
    join stated t using (source_id, indicator)
    join first_told f using (source_id, indicator)
    left join revised r using (source_id, indicator)
    left join edition e using (source_id)
  ),
  weighed as (
    select *, floor((definition + coverage + instrument + timeliness + revision) / 5 * 4) / 4 as rho from marked
  )
  select
    source_id, indicator, definition, coverage, instrument, timeliness, revision, rho,
    case rho ${variationOf.map((v) => `when ${v.rho} then ${v.variation}`).join(" ")} end as variation,
    ${facts("en")} as reason_en,
    ${facts("ru")} as reason_ru
  from weighed
  order by source_id, indicator
`;

/** Fills the table `reliability` anew from what is observed. */
export async function fillReliability(store: Store): Promise<void> {
  await store.run("delete from reliability");
  await store.run(RELIABILITY);
}

export const reliabilityTable: Table = {
  name: "reliability",
  about: {
    en: "Reliability of a source’s figures of an indicator by a written rubric, for weighing the two sides of a mirror pair.",
    ru: "Надёжность чисел источника по показателю, по заданным признакам: для взвешивания двух сторон зеркальной пары.",
  },
  columns: [
    column("source_id", "varchar", "source", "источник"),
    column("indicator", "varchar", "indicator", "показатель"),
    ...criteria.map(({ id, title }) => column(id, "double", `${title.en}: 0, 0.5 or 1`, `${title.ru}: 0, 0,5 или 1`)),
    column(
      "rho",
      "double",
      "reliability: the mean of the five marks rounded down to a quarter (§4.1)",
      "надёжность: среднее пяти оценок, округлённое вниз до четверти (§4.1)",
    ),
    column(
      "variation",
      "double",
      "coefficient of variation taken for it, a decision of this project; null if the reliability is nought",
      "принятый для неё коэффициент вариации, решение проекта; пусто, если надёжность нулевая",
    ),
    column("reason_en", "varchar", "the fact behind each mark", "основание каждой оценки по-английски"),
    column("reason_ru", "varchar", "the fact behind each mark, in Russian", "основание каждой оценки"),
  ],
};
