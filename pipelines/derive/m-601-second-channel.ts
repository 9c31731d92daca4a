import { officialChannels } from "../../schemas/imputation.ts";
import type { Derivation } from "./derivation.ts";
import { imputation, SERIES, seriesOf, unbroken } from "./m-600-imputable-series.ts";

/** Fewest years in which the two channels must print the same number before one may speak for the other (by decision). */
const SAME_YEARS = 2;

/**
 * A missing year from a second official channel that repeats the same figures (M-601), status A.
 *
 * The channel is an organisation to which the office reports; the two must print the same number, to the last digit, in
 * every year both have, and in two at least, on the same definition. The parameters name the channel. Where a source that
 * is no official channel prints the year, the year is not missing: that source speaks for itself. No row over a break.
 */
export const secondChannel: Derivation = imputation(
  "M-601",
  `,
  both_print as (
    select
      ${seriesOf("a")}, a.source_id, c.source_id as channel,
      min(a.year) as first_year, max(a.year) as last_year
    from figure a
    join figure c using (${SERIES}, year)
    where a.source_id <> c.source_id
      and c.source_id in (${officialChannels.map((id) => `'${id}'`).join(", ")})
    group by all
    having count(*) >= ${SAME_YEARS} and bool_and(a.obs_value = c.obs_value)
  ),
  led as (
    select distinct on (${SERIES}) ${SERIES}, source_id from reported order by ${SERIES}, rank, source_id
  ),
  gap as (
    select c.*, p.source_id as instead_of, p.first_year, p.last_year
    from figure c
    join both_print p on (${seriesOf("c")}, c.source_id) = (${seriesOf("p")}, p.channel)
    join led l on (${seriesOf("l")}, l.source_id) = (${seriesOf("p")}, p.source_id)
  ),
  candidate as (
    select
      * exclude (obs_status), 'A' as obs_status, [obs_id] as inputs,
      json_object('channel', source_id, 'instead_of', instead_of) as how
    from gap c
    where ${unbroken("c", "least(c.year, c.first_year)", "greatest(c.year, c.last_year)")}
  )`,
);
