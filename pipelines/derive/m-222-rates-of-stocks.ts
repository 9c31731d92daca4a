import type { Derivation } from "./derivation.ts";
import { makeStockChange, moveKey } from "./m-220-stock-change.ts";
import { statusOf } from "./status.ts";

/**
 * Moves in proportion to stocks (M-222, `FLW_EST_RATE222`): `F_ij = (S_ij / ΣS) · M`, S at the first of the two dates.
 *
 * M is the world total of M-220 of the same edition and period, an input of every row: no count of the moves of the world is
 * held. ΣS runs over the pairs that stand, so the rows add up to M. Persons over the period, reporter = destination. What
 * is absent and left out: `stock_change`.
 */
export const ratesOfStocks: Derivation = {
  method: "M-222",
  prepare: [makeStockChange],
  sql: `
    with move as (
      select
        *, living as destination, born as origin,
        sum(before_value::decimal(24, 6)) over (partition by edition, from_day) as all_people
      from stock_change
      where before_value > 0
    ),
    world as (select * from derived where indicator = 'FLW_EST_SD220' and ref_area = 'W1')
    select
      ${moveKey("m", "FLW_EST_RATE222")},
      m.before_value / m.all_people::double * w.obs_value as obs_value,
      ${statusOf("m.letter", "w.obs_status")} as obs_status, [m.before_id, w.obs_id] as inputs,
      json_object('edition', m.edition, 'world_moves', w.obs_value, 'world_stock', m.all_people::double) as parameters
    from move m
    join world w on w.breakdown_1 = 'EDITION:' || m.edition and w.period_start = m.from_day
  `,
};
