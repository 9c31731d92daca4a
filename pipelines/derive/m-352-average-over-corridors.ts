import { COST_CORRIDORS, COST_KEY } from "./cost-corridors.ts";
import type { Derivation } from "./derivation.ts";
import { statusOfAll } from "./status.ts";

/**
 * Average cost over a country's surveyed corridors (M-352): `COST_SIMPLE = Σ c_k / n` and, where weights are held,
 * `COST_WEIGHTED = Σ w_k c_k / Σ w_k`, per cent.
 *
 * `IN` over the corridors to the country, `OUT` over those from it; w is the corridor's money in the modelled matrix of the
 * nearest year, and the parameters name it. Corridors without a weight, or with a weight of zero, are in the simple average
 * only: `without_weight` counts them, and there is no weighted row without a positive weight. Costs of zero and below count.
 */
export const averageOverCorridors: Derivation = {
  method: "M-352",
  sql: `
    with ${COST_CORRIDORS},
    economy_period as (
      select
        ${COST_KEY},
        any_value(matrix) as matrix, count(*) as corridors,
        count(*) filter (weight > 0) as weighed,
        sum(cost order by partner) / count(*) as simple,
        sum(cost * weight order by partner) filter (weight > 0) as cost_of_all,
        sum(weight order by partner) filter (weight > 0) as weight_of_all,
        ${statusOfAll("obs_status")} as obs_status,
        list(obs_id) as costs, list(weight_id) filter (weight > 0) as weights
      from corridor
      group by all
    )
    select
      * exclude (matrix, corridors, weighed, simple, cost_of_all, weight_of_all, obs_status, costs, weights),
      'COST_SIMPLE' as indicator, simple as obs_value, obs_status, costs as inputs,
      json_object('corridors', corridors) as parameters
    from economy_period
    union all by name
    select
      * exclude (matrix, corridors, weighed, simple, cost_of_all, weight_of_all, obs_status, costs, weights),
      'COST_WEIGHTED' as indicator, cost_of_all / weight_of_all as obs_value, obs_status,
      list_concat(costs, weights) as inputs,
      json_object(
        'corridors', weighed, 'without_weight', corridors - weighed, 'weights', 'knomad-bilateral-remittances',
        'matrix', matrix
      ) as parameters
    from economy_period
    where weight_of_all > 0
  `,
};
