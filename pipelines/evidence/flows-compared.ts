import { PUBLISHED_FROM } from "../derive/m-220-stock-change.ts";

/** A whole number in running text as SQL: `8,207` and «8207», `12,345` and «12 345» (four digits close up in Russian). */
export const countEn = (n: string) => `format('{:,}', (${n})::bigint)`;
export const countRu = (n: string) =>
  `case when (${n}) < 10000 then (${n})::bigint::varchar else replace(format('{:,}', (${n})::bigint), ',', '\u00a0') end`;

/** The columns n, correlation, mdape and wape over rows with `ours` and `theirs`, in an order that does not depend on threads. */
export const CLOSENESS = `
  count(*)::integer as n,
  round(corr(ours, theirs order by ref_area, counterpart_area), 9) as correlation,
  median(abs(ours - theirs) / theirs) filter (theirs > 0) as mdape,
  sum(abs(ours - theirs)::decimal(24, 6))::double / nullif(sum(theirs::decimal(24, 6))::double, 0) as wape
`;

/**
 * Pairs of economies with our moves and the published ones, as the rows of `with` clause `pair`: time_period, ref_area,
 * counterpart_area, ours, theirs.
 *
 * Ours are from the edition that the published estimates were made from. A pair is there where either table has
 * people; what the other leaves out counts as nobody. Where the published table is not held there are no pairs.
 *
 * @param more a condition on ref_area, counterpart_area and time_period, SQL.
 */
export function pairs(ours: string, theirs: string, more = "true"): string {
  return `
    pair as (
      select
        time_period, ref_area, counterpart_area, coalesce(o.obs_value, 0) as ours, coalesce(t.obs_value, 0) as theirs
      from (
        from derived where indicator = '${ours}' and breakdown_1 = 'EDITION:${PUBLISHED_FROM}' and freq = '5' and ref_area <> 'W1'
      ) o
      full join (
        from known where source_id = 'abel-cohen-flows' and indicator = '${theirs}' and sex = '_T'
      ) t using (time_period, ref_area, counterpart_area)
      where ${more}
        and exists (from known where source_id = 'abel-cohen-flows' and indicator = '${theirs}')
    )
  `;
}
