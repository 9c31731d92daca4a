import type { Derivation } from "./derivation.ts";
import { makeStockChange, moveKey } from "./m-220-stock-change.ts";
import { statusOfAll } from "./status.ts";

/**
 * Moves between two dates as growth of stocks, falls left out (M-220, `FLW_EST_SD220`): `F_ij = max(0, S_ij(t1) − S_ij(t0))`.
 *
 * Persons over the whole period of four or five years, reporter = destination, one row an edition of UN DESA. A stock that
 * fell or stayed gives no row: the method says nothing of it, which is not a count of nobody. What is absent and what is
 * left out: `stock_change`.
 */
export const growthOfStocks: Derivation = {
  method: "M-220",
  prepare: [makeStockChange],
  sql: `
    with move as (select *, living as destination, born as origin from stock_change where growth > 0)
    select
      ${moveKey("m", "FLW_EST_SD220")},
      m.growth as obs_value, m.letter as obs_status, m.parts as inputs,
      json_object('edition', m.edition) as parameters
    from move m
  `,
};

/** All moves of the world by the same method: the sum over pairs, the given total of M-222. Reporter and counterpart `W1`. */
export const growthOfStocksInTheWorld: Derivation = {
  method: "M-220",
  sql: `
    select
      freq, 'W1' as ref_area, 'W1' as counterpart_area, indicator, direction, sex, age, breakdown_1,
      'UNK' as concept_basis, duration_rule, time_period, null::date as ref_date, period_start, period_end, unit_measure,
      sum(obs_value::decimal(24, 6))::double as obs_value, ${statusOfAll("obs_status")} as obs_status,
      list(obs_id order by obs_id) as inputs, parameters
    from derived
    where indicator = 'FLW_EST_SD220'
      and ref_area <> 'W1'
    group by all
  `,
};
