import type { Derivation } from "./derivation.ts";
import { interpolated, logLinear, WIDEST_INTERVAL } from "./interpolation.ts";
import { imputation, SERIES, unbroken } from "./m-600-imputable-series.ts";

const middle = (year: string) => `make_date((${year})::integer, 7, 1)`;

/**
 * Missing years between two reported ones of one source, no more than five years apart (M-603), status E.
 *
 * By M-120 where both are above zero and neither is more than three times the other, else by M-121, so net migration that
 * changes sign lies on a line; each year at its middle. None over a break. Arrivals, departures and net migration are
 * interpolated each by itself, so they need not add up.
 */
export const interpolatedYears: Derivation = imputation(
  "M-603",
  `,
  interval_of as (
    select
      *, lead(year) over later as year1, lead(obs_value) over later as value1, lead(obs_id) over later as id1,
      lead(source_id) over later as source1
    from reported
    window later as (partition by ${SERIES} order by year)
  ),
  candidate as (
    select
      * exclude (year, obs_value, obs_status), missing as year, 'E' as obs_status, [obs_id, id1] as inputs,
      ${interpolated("obs_value", "value1", middle("year"), middle("year1"), middle("missing"))} as obs_value,
      json_object(
        'source', source_id, 'form', case when ${logLinear("obs_value", "value1")} then 'M-120' else 'M-121' end,
        'from', year, 'to', year1
      ) as how
    from (
      select *, unnest(range(year + 1, year1)) as missing
      from interval_of i
      where source1 = source_id and year1 between year + 2 and year + ${WIDEST_INTERVAL}
        and ${unbroken("i", "i.year", "i.year1")}
    )
  )`,
);
