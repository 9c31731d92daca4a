import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { SERVICES } from "./m-351-corridor-average.ts";
import { statusOfAll } from "./status.ts";

/** How many of the cheapest qualifying services are averaged; with fewer there is no average. */
const CHEAPEST = 3;

/**
 * SmaRT average of a corridor for 200 US dollars (M-353, `COST_200_SMART`): the mean of the three cheapest services that
 * qualify, and beside it how many do (`COST_200_SMART_N`).
 *
 * Qualifying is transparent (its rate is disclosed, M-350), in five days at most and within reach: `COST_SMART_OK` of the
 * service is 1. With fewer than three there is no average; the count then says why, `SMART_LT3`. 2, 2.5, 3, 4 and 9.5 give
 * 2.5, their average being 4.2.
 */
export const smartAverages: Derivation = {
  method: "M-353",
  sql: `
    with corridor as (
      select
        s.freq, s.ref_area, s.counterpart_area, s.direction, s.sex, s.age, s.concept_basis, s.duration_rule,
        s.time_period, s.ref_date, s.period_start, s.period_end,
        list(s.obs_value order by s.obs_value, s.breakdown_1) filter (q.obs_value = 1) as costs,
        coalesce(list(s.obs_id order by s.obs_value, s.breakdown_1) filter (q.obs_value = 1), []) as ids,
        list(s.obs_id) as all_ids, list(q.obs_id) as said_ids,
        ${statusOfAll("s.obs_status")} as obs_status
      from ${SERVICES} s
      join known q
        on q.indicator = 'COST_SMART_OK'
        and q.freq = s.freq
        and q.time_period = s.time_period
        and q.ref_area = s.ref_area
        and q.counterpart_area = s.counterpart_area
        and q.direction = s.direction
        and q.breakdown_1 = s.breakdown_1
      where s.indicator = 'COST_200'
      group by all
    )
    select
      ${keyOf("c", { indicator: "'COST_200_SMART'", breakdown_1: "'_T'", unit_measure: "'PT'" })},
      list_sum(costs[1:${CHEAPEST}]) / ${CHEAPEST} as obs_value, obs_status, ids[1:${CHEAPEST}] as inputs,
      json_object('n', len(ids)) as parameters
    from corridor c
    where len(ids) >= ${CHEAPEST}
    union all
    select
      ${keyOf("c", { indicator: "'COST_200_SMART_N'", breakdown_1: "'_T'", unit_measure: "'COUNT'" })},
      len(ids), obs_status, list_concat(all_ids, said_ids),
      case when len(ids) < ${CHEAPEST} then json_object('reason', 'SMART_LT3') end
    from corridor c
  `,
};
