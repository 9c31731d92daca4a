import { keyColumns } from "../../schemas/observation.ts";
import { SPEAKERS } from "./speaks-first.ts";

const KEY = keyColumns.join(", ");
const YEARLY = "indicator in ('MTO_IN', 'MTO_OUT') and freq = 'A' and unit_measure = 'USD'";

/**
 * Central banks' transfers of a year in US dollars, received and sent, by every source and counterpart (M-311): a query with
 * the columns of `known`. Printed years, and years summed or converted here (M-202b, M-330) under the source of the parts.
 */
export const YEARLY_TRANSFERS = `
  select
    obs_id, ${KEY}, ref_date, period_start, period_end, obs_value, obs_status, obs_status_2, territory, source_id
  from known
  where ${YEARLY}
  union all
  select
    obs_id, ${KEY}, ref_date, period_start, period_end, obs_value, obs_status, null, 'UNK', parameters ->> 'source_id'
  from derived
  where method_id in ('M-202b', 'M-330') and ${YEARLY}
`;

/**
 * Central banks' transfers of a year in US dollars, received and sent, totals over counterparts (M-311): a subquery with
 * the columns of `known`.
 *
 * One source a series: the first to speak (M-701), so that no change over time is between two sources. Economies only.
 */
export const TRANSFERS_OF_THE_YEAR = `(
  with said as (${YEARLY_TRANSFERS})
  select said.*
  from said
  ${SPEAKERS}
  where said.counterpart_area = 'W1'
    and said.ref_area in (select area from economy where kind = 'economy')
  qualify dense_rank() over (
    partition by said.indicator, said.ref_area, said.direction, said.breakdown_1
    order by coalesce(quoted, false), coalesce(rank, 99), said.source_id
  ) = 1
)`;
