import { COST_CORRIDORS, COST_KEY } from "./cost-corridors.ts";
import type { Derivation } from "./derivation.ts";
import { statusOfAll } from "./status.ts";

/** The ceiling of Sustainable Development Goal 10.c.1 for a corridor, per cent of the amount. */
const CORRIDOR_TARGET = 5;

/**
 * How much of a country's surveyed corridors costs more than five per cent (M-355), per cent: `COST_AVG_GT5_SH` of the
 * corridors, `COST_AVG_GT5_VOL_SH` of the money that goes through them.
 *
 * The goal's own measure is the SmaRT average, the three cheapest qualifying services; it is not held, and the corridor
 * average, which is higher, stands in: a different quantity, so the shares are not the goal's. `IN` over the corridors to
 * the country, `OUT` over those from it. Exactly five is not above. Money is that of the modelled matrix of the nearest
 * year (`COST_CORRIDORS`), over the corridors with a weight; no such row without one.
 */
export const aboveTarget: Derivation = {
  method: "M-355",
  sql: `
    with ${COST_CORRIDORS},
    economy_period as (
      select
        ${COST_KEY},
        any_value(matrix) as matrix, count(*) as corridors,
        count(*) filter (cost > ${CORRIDOR_TARGET}) as above,
        count(*) filter (weight > 0) as weighed,
        coalesce(sum(weight order by partner) filter (weight > 0 and cost > ${CORRIDOR_TARGET}), 0) as weight_above,
        sum(weight order by partner) filter (weight > 0) as weight_of_all,
        ${statusOfAll("obs_status")} as obs_status,
        list(obs_id) as costs, list(weight_id) filter (weight > 0) as weights
      from corridor
      group by all
    )
    select
      * exclude (matrix, corridors, above, weighed, weight_above, weight_of_all, obs_status, costs, weights),
      'COST_AVG_GT5_SH' as indicator, 100.0 * above / corridors as obs_value, obs_status, costs as inputs,
      json_object('threshold', ${CORRIDOR_TARGET}, 'above', above, 'corridors', corridors) as parameters
    from economy_period
    union all by name
    select
      * exclude (matrix, corridors, above, weighed, weight_above, weight_of_all, obs_status, costs, weights),
      'COST_AVG_GT5_VOL_SH' as indicator, 100 * (weight_above / weight_of_all) as obs_value, obs_status,
      list_concat(costs, weights) as inputs,
      json_object(
        'threshold', ${CORRIDOR_TARGET}, 'corridors', weighed, 'without_weight', corridors - weighed,
        'weights', 'knomad-bilateral-remittances', 'matrix', matrix
      ) as parameters
    from economy_period
    where weight_of_all > 0
  `,
};
