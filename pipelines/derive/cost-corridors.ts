import { MODELLED_MATRIX } from "./modelled-matrix.ts";
import { SPEAKERS } from "./speaks-first.ts";

/**
 * Surveyed corridors with the country they count for and their weight, as `with` clauses ending in `corridor` (M-352,
 * M-355).
 *
 * Each corridor's average cost counts for its receiver (`IN`) and its sender (`OUT`): `economy`, `side`, `cost`, `weight`,
 * `matrix`. The weight is the money of the corridor in the World Bank's modelled matrix of the year nearest to the period,
 * of two equally near the later one, in US dollars; null where the matrix has no figure, or has the receiver's whole total
 * entered by hand. The publisher's own weights are not held. One source a period: the first to speak (M-701).
 */
export const COST_CORRIDORS = `
  surveyed as (
    select said.*
    from known said
    ${SPEAKERS}
    where said.indicator = 'COST_AVG'
      and said.breakdown_1 = '_T'
      and said.ref_area in (select area from economy where kind = 'economy')
      and said.counterpart_area in (select area from economy where kind = 'economy')
    qualify dense_rank() over (
      partition by said.freq, said.time_period order by coalesce(quoted, false), coalesce(rank, 99), said.source_id
    ) = 1
  ),
  matrix as (${MODELLED_MATRIX}),
  matrix_year as (
    select period, year as matrix
    from (select distinct time_period as period from surveyed)
    cross join (select distinct time_period as year from matrix)
    qualify row_number() over (
      partition by period order by abs(year::integer - left(period, 4)::integer), year desc
    ) = 1
  ),
  weighed as (
    select s.*, y.matrix, m.obs_value as weight, m.obs_id as weight_id
    from surveyed s
    left join matrix_year y on y.period = s.time_period
    left join matrix m
      on m.time_period = y.matrix and m.ref_area = s.counterpart_area and m.counterpart_area = s.ref_area
  ),
  corridor as (
    select *, counterpart_area as economy, ref_area as partner, 'IN' as side, obs_value as cost from weighed
    union all
    select *, ref_area, counterpart_area, 'OUT', obs_value from weighed
  )
`;

/** Key of a row over the corridors `c` of one economy, side and period, all but the indicator. */
export const COST_KEY = `
  freq, economy as ref_area, 'W1' as counterpart_area, side as direction, sex, age, breakdown_1, concept_basis,
  duration_rule, time_period, ref_date, period_start, period_end, unit_measure
`;
