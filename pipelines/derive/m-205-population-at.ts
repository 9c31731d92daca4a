import { series } from "./key.ts";
import { noDeclaredBreak } from "./no-break.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Population of the World Bank at the day a period begins and the day after it ends, as `with` clauses ending in
 * `population_at`: ref_area, day, persons, parts (obs_id), letter, territory, first_day, last_day.
 *
 * The series is dated to mid-year. On 1 July it is the figure itself; on 1 January the mean of the mid-years before and
 * after, and there is no row where either is missing, where they state two territories, or where the later one begins a
 * break. `first_day` and `last_day` are the mid-years used.
 */
export const POPULATION_AT = `
  mid_year as (
    select *, ref_date::date as day
    from ${series("worldbank-wdi", "POP")}
    where month(ref_date::date) = 7 and obs_value > 0
  ),
  population_at as (
    select
      ref_area, day, obs_value as persons, [obs_id] as parts, obs_status as letter, territory, day as first_day,
      day as last_day
    from mid_year
    union all
    select
      a.ref_area, make_date(year(b.day), 1, 1), (a.obs_value + b.obs_value) / 2, [a.obs_id, b.obs_id],
      ${statusOf("a.obs_status", "b.obs_status")},
      case when a.territory = 'UNK' then b.territory else a.territory end, a.day, b.day
    from mid_year a
    join mid_year b on b.ref_area = a.ref_area and year(b.day) = year(a.day) + 1
    where ${sameTerritory("a", "b")}
      and 'B' not in (b.obs_status, coalesce(b.obs_status_2, ''))
  )
`;

/**
 * No break of population between two rows of `population_at`: neither the letter B on a later mid-year, nor a row of
 * `series_break` that begins after the first. Arguments are aliases.
 */
export function unbrokenPopulation(start: string, end: string): string {
  const series = { source: "'worldbank-wdi'", indicators: ["'POP'", "'NETM'"], area: `${start}.ref_area` };
  return `
    not exists (
      from mid_year m
      where m.ref_area = ${start}.ref_area
        and m.day > ${start}.first_day and m.day <= ${end}.last_day
        and 'B' in (m.obs_status, coalesce(m.obs_status_2, ''))
    )
    and ${noDeclaredBreak(series, `${start}.first_day`, `${end}.last_day`)}
  `;
}
