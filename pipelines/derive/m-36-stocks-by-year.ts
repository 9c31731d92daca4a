import { interpolated, logLinear, mayInterpolate } from "./interpolation.ts";

/**
 * Stocks of one edition (an SQL text) on 1 July of every year it covers, as `with` clauses ending in `stock_by_year` and
 * `unknown_origin`: one row a corridor and year, and the part of all migrants whose origin no country can be named for.
 *
 * `stock_ids` are the observations used, one at an anchor and two between; `stock_method` is null at an anchor. Nothing
 * before the first anchor or after the last, and nothing between two anchors of which one is missing, or over which a stock
 * may not be told (`mayInterpolate`, M-123).
 */
export function stocksByYear(edition: string): string {
  return `
    stock as (
      select
        edition, source_id, ref_area, ref_area as host, counterpart_area as origin, time_period, ref_date, obs_value as stock, obs_id,
        concept_basis, territory, obs_status, obs_status_2
      from stock_edition
      where edition = ${edition}
        and counterpart_area <> ref_area
        and counterpart_area in (select area from economy where kind <> 'aggregate')
    ),
    step as (
      select ref_date, lead(ref_date) over (order by ref_date) as next_date
      from (select distinct ref_date from stock)
    ),
    between_anchors as (
      select a.*, b.stock as next_stock, b.ref_date as next_date, b.obs_id as next_id
      from stock a
      join step using (ref_date)
      join stock b on b.host = a.host and b.origin = a.origin and b.ref_date = step.next_date
      where ${mayInterpolate("a", "b")}
    ),
    day_between as (
      select ref_date, make_date(y, month(ref_date), day(ref_date)) as day
      from step, unnest(range(year(ref_date) + 1, year(next_date))) as years(y)
      where next_date is not null
    ),
    known_stock as (
      select
        edition, origin, host, time_period, stock, [obs_id] as stock_ids, time_period as stock_years, null as stock_method
      from stock
      union all
      select
        edition, origin, host, year(day)::varchar, ${interpolated("stock", "next_stock", "ref_date", "next_date", "day")},
        [obs_id, next_id], year(ref_date) || '-' || year(next_date),
        case when ${logLinear("stock", "next_stock")} then 'M-120' else 'M-121' end
      from between_anchors
      join day_between using (ref_date)
    ),
    stock_by_year as (
      select * from known_stock where origin in (select area from economy where kind = 'economy')
    ),
    unknown_origin as (
      select
        time_period,
        round(coalesce(sum(stock::decimal(38, 9)) filter (origin not in (select area from economy where kind = 'economy')), 0)
          / sum(stock::decimal(38, 9)), 4)::double as origin_unknown
      from known_stock
      group by all
    )
  `;
}
