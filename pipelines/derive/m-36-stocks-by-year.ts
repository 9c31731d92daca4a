import type { Store } from "../store.ts";
import { interpolated, logLinear, mayInterpolate } from "./interpolation.ts";

/**
 * Stocks of each edition on 1 July of every year it covers, in the temporary table `stock_by_year`: edition, origin, host,
 * time_period, stock (persons), stock_ids, stock_years, stock_method and origin_unknown.
 *
 * One row a corridor and year. `stock_ids` are the observations used, one at an anchor and two between; `stock_method` is
 * null at an anchor; `origin_unknown` is the part of all migrants of the edition and year whose origin no country can be
 * named for. Nothing before the first anchor or after the last, and nothing between two anchors of which one is missing, or
 * over which a stock may not be told (`mayInterpolate`, M-123).
 */
const STOCK_BY_YEAR = `
  create or replace temp table stock_by_year as
  with stock as (
    select *, ref_area as host, counterpart_area as origin, obs_value as stock
    from stock_edition
    where counterpart_area <> ref_area
      and counterpart_area in (select area from economy where kind <> 'aggregate')
  ),
  step as (
    select edition, ref_date, lead(ref_date) over (partition by edition order by ref_date) as next_date
    from (select distinct edition, ref_date from stock)
  ),
  between_anchors as (
    select a.*, b.stock as next_stock, b.ref_date as next_date, b.obs_id as next_id
    from stock a
    join step using (edition, ref_date)
    join stock b
      on b.edition = a.edition and b.host = a.host and b.origin = a.origin and b.ref_date = step.next_date
    where ${mayInterpolate("a", "b")}
  ),
  day_between as (
    select edition, ref_date, make_date(y, month(ref_date), day(ref_date)) as day
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
    join day_between using (edition, ref_date)
  ),
  unknown_origin as (
    select
      edition, time_period,
      round(coalesce(sum(stock::decimal(38, 9)) filter (origin not in (select area from economy where kind = 'economy')), 0)
        / sum(stock::decimal(38, 9)), 4)::double as origin_unknown
    from known_stock
    group by all
  )
  select *
  from known_stock
  join unknown_origin using (edition, time_period)
  where origin in (select area from economy where kind = 'economy')
`;

/** Makes `stock_by_year` for the allocations (M-360 to M-362), money per emigrant (M-345) and comparisons with matrices. */
export async function makeStocksByYear(store: Store): Promise<void> {
  await store.run(STOCK_BY_YEAR);
}
