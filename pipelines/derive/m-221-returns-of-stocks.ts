import type { Derivation } from "./derivation.ts";
import { makeStockChange, moveKey } from "./m-220-stock-change.ts";
import { statusOfAll } from "./status.ts";

/**
 * Moves as growth of stocks, a fall being a return to the birthplace (M-221, `FLW_EST_SD221`):
 * `F_ij = max(0, ΔS_ij) + max(0, −ΔS_ji)`, S_ij those born in i who live in j.
 *
 * Persons over the period, reporter = destination, one row an edition of UN DESA; none where both parts are zero. Born in
 * Tajikistan 900 to 980: 80 out; born in Uzbekistan 1,100 to 1,050: 50 back. What is absent and left out: `stock_change`.
 */
export const returnsOfStocks: Derivation = {
  method: "M-221",
  prepare: [makeStockChange],
  sql: `
    with part as (
      select * exclude (growth), living as destination, born as origin, growth as people from stock_change where growth > 0
      union all
      select * exclude (growth), born, living, -growth from stock_change where growth < 0
    ),
    move as (
      select
        edition, from_day, to_day, destination, origin, sum(people::decimal(24, 6))::double as people,
        case when min(concept_basis) = max(concept_basis) then min(concept_basis) else 'UNK' end as concept_basis,
        ${statusOfAll("letter")} as letter, flatten(list(parts order by parts)) as parts
      from part
      group by edition, from_day, to_day, destination, origin
    )
    select
      ${moveKey("m", "FLW_EST_SD221")},
      m.people as obs_value, m.letter as obs_status, m.parts as inputs,
      json_object('edition', m.edition) as parameters
    from move m
  `,
};
