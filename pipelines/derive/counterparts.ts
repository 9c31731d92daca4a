import { series } from "./key.ts";
import { knownEnough } from "./m-504-known-share.ts";
import { MODELLED_MATRIX } from "./modelled-matrix.ts";
import { SPEAKERS } from "./speaks-first.ts";

/** Wholes whose publisher must print the total: partners they do not list are not in the sum of those they do. */
const TOTAL_PRINTED = ["MTO_IN", "FLW_IN"];

/**
 * Yearly statistics of a country by counterpart, `MTO_IN` in dollars and `FLW_IN` in people: of each year and purpose one
 * series of one source, the first to speak (M-701), so that parts and total are of one table.
 */
const NATIONAL = `
  select said.*
  from known said
  ${SPEAKERS}
  where said.freq = 'A'
    and said.sex = '_T'
    and said.age = '_T'
    and (
      (said.indicator = 'MTO_IN' and said.unit_measure = 'USD')
      or (said.indicator = 'FLW_IN' and said.unit_measure = 'PS' and said.breakdown_1 = '_T')
    )
  qualify dense_rank() over (
    partition by said.indicator, said.ref_area, said.breakdown_1, said.time_period
    order by coalesce(quoted, false), coalesce(rank, 99), said.source_id, said.concept_basis, said.duration_rule
  ) = 1
`;

/**
 * Totals split by counterpart, as `with` clauses ending in `total`: one row a total, with the aggregates asked for over its
 * parts' `share` and `other` (M-109, M-501).
 *
 * Immigrants by origin and emigrants by destination from UN DESA, modelled receipts by sender from the matrix; of a
 * country's own statistics, transfers received by sender (central bank) and arrivals by origin. Parts are positive and of
 * economies; `share` is over the known counterparts. A total is left out when less than 80 % of it is known
 * (`knownEnough`), and a receiver whose money the publisher entered by hand instead of by its formula
 * (`corridor_override`; corridors set to zero do not count).
 */
export function overCounterparts(aggregates: string): string {
  return `
    stock as (
      select * from ${series("undesa-migrant-stock", "STK_IMM")} where sex = '_T'
    ),
    matrix as (${MODELLED_MATRIX}),
    national as (${NATIONAL}),
    part as (
      select 'STK_IMM' as whole, ref_area as reporter, counterpart_area as other, * from stock
      union all
      select 'STK_EMI', counterpart_area, ref_area, * from stock
      union all
      select 'R_BIL', ref_area, counterpart_area, * from matrix
      union all
      select indicator, ref_area, counterpart_area, * from national
    ),
    known_part as (
      select
        *,
        sum(obs_value) over (
          partition by whole, reporter, breakdown_1, time_period order by other
          rows between unbounded preceding and unbounded following
        ) as known_amount
      from part
      where obs_value > 0
        and other <> reporter
        and other in (select area from economy where kind = 'economy')
        and reporter in (select area from economy where kind = 'economy')
    ),
    printed_total as (
      select whole, reporter, breakdown_1, time_period, any_value(obs_value) as amount
      from part
      where other = 'W1' and whole <> 'STK_EMI'
      group by all
    ),
    counterpart as (
      select k.*, k.obs_value / known_amount as share
      from known_part k
      left join printed_total t using (whole, reporter, breakdown_1, time_period)
      where ${knownEnough(
        "known_amount",
        `coalesce(t.amount, case when whole not in (${TOTAL_PRINTED.map((w) => `'${w}'`).join(", ")}) then known_amount end)`,
      )}
    ),
    total as (
      select
        whole, reporter as ref_area, 'W1' as counterpart_area, freq, direction, sex, age, breakdown_1,
        case when count(distinct concept_basis) = 1 then any_value(concept_basis) else 'UNK' end as concept_basis,
        any_value(duration_rule) as duration_rule, time_period, ref_date, period_start, period_end,
        list(obs_id) as inputs, ${aggregates}
      from counterpart
      group by whole, reporter, freq, direction, sex, age, breakdown_1, time_period, ref_date, period_start, period_end
    )
  `;
}
