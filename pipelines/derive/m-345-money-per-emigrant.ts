import type { Derivation } from "./derivation.ts";
import { makeStocksByYear } from "./m-36-stocks-by-year.ts";
import { YEARLY_TRANSFERS } from "./m-311-transfers-of-the-year.ts";
import { MODELLED_MATRIX } from "./modelled-matrix.ts";
import { NEWEST_EDITION } from "./newest-edition.ts";
import { SPEAKERS } from "./speaks-first.ts";
import { statusOf } from "./status.ts";

/**
 * Money received from a country per emigrant living there, US dollars a year (M-345, `R_PER_EMI`): `R_IN_ij / S_ij`.
 *
 * Two sets of factors, kept apart: the published matrix (`R_BIL_EST`) and the transfers a central bank counts (`MTO_IN`:
 * any source before one quoted from the press, all channels before one, then the first to speak, M-701). Stocks of UN DESA's newest edition,
 * on 1 July, between two anchors if need be. Columns that the publisher of the matrix entered by hand are left out. A
 * check of plausibility: transfers are not all of emigrants, and money of other people is among them.
 */
export const moneyPerEmigrant: Derivation = {
  method: "M-345",
  prepare: [makeStocksByYear],
  sql: `
    with said as (${YEARLY_TRANSFERS}),
    counted as (
      select
        said.obs_id, said.ref_area, said.counterpart_area, said.time_period, said.breakdown_1, said.obs_value,
        said.obs_status, said.source_id
      from said
      ${SPEAKERS}
      where said.indicator = 'MTO_IN'
        and said.sex = '_T'
        and said.breakdown_1 in ('_T', 'MTS', 'MTS_POST', 'NC')
      qualify row_number() over (
        partition by said.ref_area, said.counterpart_area, said.time_period
        order by
          coalesce(quoted, false), said.breakdown_1 <> '_T', said.breakdown_1, coalesce(rank, 99), said.source_id,
          said.obs_id
      ) = 1
    ),
    modelled as (
      select obs_id, ref_area, counterpart_area, time_period, '_T' as breakdown_1, obs_value, obs_status, source_id
      from (${MODELLED_MATRIX})
    ),
    money as (
      select 'MTO_IN' as factor, * from counted
      union all
      select 'R_BIL_EST', * from modelled
    )
    select
      'A' as freq, m.ref_area, m.counterpart_area, 'R_PER_EMI' as indicator, 'IN' as direction, '_T' as sex, '_T' as age,
      'FACTORS:' || factor as breakdown_1, 'NA' as concept_basis, 'NA' as duration_rule, m.time_period,
      null::date as ref_date, make_date(m.time_period::integer, 1, 1) as period_start,
      make_date(m.time_period::integer, 12, 31) as period_end, 'USD' as unit_measure,
      m.obs_value / s.stock as obs_value, ${statusOf("m.obs_status", "'E'")} as obs_status,
      list_concat([m.obs_id], s.stock_ids) as inputs,
      '{"money":"' || factor || '","channel":"' || m.breakdown_1 || '","stocks":"' || edition || '","stock_years":"'
        || stock_years || '"' || coalesce(',"stock_method":"' || stock_method || '"', '') || '}' as parameters
    from money m
    join stock_by_year s
      on s.origin = m.ref_area and s.host = m.counterpart_area and s.time_period = m.time_period
      and s.edition = ${NEWEST_EDITION}
    where m.obs_value > 0
      and s.stock > 0
  `,
};
