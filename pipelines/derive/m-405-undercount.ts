import { makePairs, pairKey } from "../mirror/keyed.ts";
import type { Derivation } from "./derivation.ts";
import { FACTOR_ROWS } from "./duration-factor-rows.ts";

/** What a pair may lack beside a common minimum stay: neither is known to differ. */
const ALLOWED = "['duration', 'basis_unknown', 'territory_unknown']";

/**
 * Undercount ratio of one corridor's moves (M-405, `UNDERCOUNT`): `U = A·R(d_A) / (B·R(d_B))`, the departures that A counts
 * against the arrivals that B counts, each brought to a stay of twelve months; below one, A counts fewer.
 *
 * Only where both minimum stays are stated and differ, and nothing else is known to differ; a pair of one rule is compared
 * as it is (M-401). Four rows, one a set of factors (`FACTORS:…`): a range, never a point. Not a bias of one side:
 * either may be wrong.
 */
export const undercount: Derivation = {
  method: "M-405",
  prepare: [makePairs],
  sql: `
    with factor(name, rule, r) as (values ${FACTOR_ROWS}),
    pair as (
      select *
      from mirror_pair
      where what = 'moves'
        and list_contains(reasons, 'duration')
        and list_has_all(${ALLOWED}, reasons)
        and a_obs_value > 0
        and b_obs_value > 0
    )
    select
      ${pairKey("UNDERCOUNT", "'RATIO'", "'FACTORS:' || ra.name").replace("b_duration_rule", "'12M'")},
      a_obs_value * ra.r / (b_obs_value * rb.r) as obs_value,
      json_object(
        'a_source', a_source_id, 'b_source', b_source_id, 'a_rule', a_duration_rule, 'b_rule', b_duration_rule,
        'a_factor', ra.r, 'b_factor', rb.r, 'not_stated', list_filter(reasons, lambda r: r <> 'duration')
      ) as parameters
    from pair
    join factor ra on ra.rule = a_duration_rule
    join factor rb on rb.rule = b_duration_rule and rb.name = ra.name
  `,
};
