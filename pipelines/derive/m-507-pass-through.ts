import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { noBreakAfter } from "./no-break.ts";
import { SPEAKERS } from "./speaks-first.ts";

/** Fewest years in which both are held (M-507). */
const FEWEST = 12;

/** What may pass through: the indicator's middle word, and its rows by year with the columns of `known`. */
const FACTORS = {
  GDP: "select k.* from known k where k.source_id = 'worldbank-wdi' and k.indicator = 'GDP' and k.freq = 'A'",
  FX: `
    select
      d.* exclude (method_id, inputs, parameters, run_id), null as obs_status_2, 'UNK' as territory, 'mirpal' as source_id
    from derived d
    where d.indicator = 'FX_AVG' and d.freq = 'A' and d.ref_area = 'RUS'
  `,
};

/** The three measures of one factor, each the ending of its indicator and the SQL expression. */
const MEASURES = {
  EL: "elasticity",
  R: "correlation",
  RD: "correlation_of_changes",
};

/** Rows of series with the number of breaks before each: a break starts a new part, whatever years are held about it. */
const parted = (rows: string) => `
  with said as (${rows}),
  later as (
    select *, lag(period_end) over (
      partition by source_id, ref_area, counterpart_area, breakdown_1 order by time_period
    ) as day_before
    from said
  )
  select *, count(*) filter (not ${noBreakAfter("later.day_before", "later", "said")}) over (
    partition by source_id, ref_area, counterpart_area, breakdown_1 order by time_period
  ) as part
  from later
`;

const pairs = (factor: keyof typeof FACTORS) => `
  select '${factor}' as factor, r.*, f.part as factor_part, f.obs_id as factor_id, ln(r.obs_value) as money,
    ln(f.obs_value) as cause
  from corridor r
  join (${parted(FACTORS[factor])}) f on f.ref_area = r.counterpart_area and f.time_period = r.time_period
  where r.obs_value > 0
    and f.obs_value > 0
`;

/**
 * How a corridor's money went with the sending country's economy (M-507): an association, not a cause.
 *
 * Money received by year from the sender (`MTO_IN`, US dollars, one source) against the sender's GDP in US dollars
 * (`PASS_GDP_…`) or, for Russia, roubles per dollar (`PASS_FX_…`, below zero where a weaker rouble goes with less money).
 * `_EL` is the least-squares slope of the logarithms, per cent of money for one per cent of the factor; `_R` the
 * correlation of the logarithms; `_RD` that of their changes from year to year, a check on common trends. Series are split
 * at a break of either; a part has a row only with at least twelve years. The row is of the part's last year; the
 * parameters say which years. Values that are not above zero are left out.
 */
export const passThrough: Derivation = {
  method: "M-507",
  sql: `
    with first_source as (
      select said.*
      from known said
      ${SPEAKERS}
      where said.indicator = 'MTO_IN'
        and said.freq = 'A'
        and said.unit_measure = 'USD'
        and said.ref_area in (select area from economy where kind = 'economy')
        and said.counterpart_area in (select area from economy where kind = 'economy')
      qualify dense_rank() over (
        partition by said.ref_area, said.counterpart_area, said.breakdown_1
        order by coalesce(quoted, false), coalesce(rank, 99), said.source_id
      ) = 1
    ),
    corridor as (${parted("select * from first_source")}),
    pair as (${(Object.keys(FACTORS) as (keyof typeof FACTORS)[]).map(pairs).join(" union all ")}),
    change as (
      select
        *, money - lag(money) over years as money_change, cause - lag(cause) over years as cause_change,
        lag(time_period::integer) over years = time_period::integer - 1 as next_year
      from pair
      window years as (
        partition by factor, ref_area, counterpart_area, breakdown_1, source_id, part, factor_part order by time_period
      )
    ),
    fit as (
      select
        factor, ref_area, counterpart_area, direction, sex, age, breakdown_1, concept_basis, duration_rule,
        'A' as freq, max(time_period) as time_period, null::date as ref_date, min(period_start) as period_start,
        max(period_end) as period_end, min(time_period) as first_year, count(*) as n,
        regr_slope(money, cause order by time_period) as elasticity,
        corr(money, cause order by time_period) as correlation,
        corr(money_change, cause_change order by time_period) filter (next_year) as correlation_of_changes,
        list_concat(list(obs_id), list(factor_id)) as inputs
      from change
      group by factor, ref_area, counterpart_area, direction, sex, age, breakdown_1, concept_basis, duration_rule, part, factor_part
      having count(*) >= ${FEWEST}
    )
    ${Object.entries(MEASURES)
      .map(
        ([ending, value]) => `
    select
      ${keyOf("fit", { indicator: `'PASS_' || factor || '_${ending}'`, unit_measure: "'RATIO'" })},
      case when isfinite(${value}) then ${value} end as obs_value, 'E' as obs_status, inputs,
      json_object('years', n, 'from', first_year, 'to', time_period) as parameters
    from fit`,
      )
      .join(" union all ")}
  `,
};
