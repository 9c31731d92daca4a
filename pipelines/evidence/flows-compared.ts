import { PUBLISHED_FROM } from "../derive/m-220-stock-change.ts";
import { closeness } from "./closeness.ts";

/** A whole number in running text as SQL: `8,207` and «8207», `12,345` and «12 345» (four digits close up in Russian). */
export const countEn = (n: string) => `format('{:,}', (${n})::bigint)`;
export const countRu = (n: string) =>
  `case when (${n}) < 10000 then (${n})::bigint::varchar else replace(format('{:,}', (${n})::bigint), ',', '\u00a0') end`;

/** Least published move over which a percentage error has a meaning: the tables are of whole people. */
const LEAST_PEOPLE = 1;

/** How near the rows' `ours` are to their `theirs`. */
export const CLOSENESS = closeness("ours", "theirs", LEAST_PEOPLE);

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
