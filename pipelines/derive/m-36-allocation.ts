import type { Derivation } from "./derivation.ts";
import { makeStocksByYear } from "./m-36-stocks-by-year.ts";
import { NEWEST_EDITION } from "./newest-edition.ts";

/** One rule of allocation: what of a sender counts, and what must be known for it. */
export interface Rule {
  readonly method: string;
  readonly indicator: string;
  /** SQL over `stock`, `host_income` and `own_income`; β is put in by the rule itself. */
  readonly weight: string;
  /** SQL: what has to be there for a sender to be in the denominator. */
  readonly needs: string;
  /** Columns of the frame with further inputs: `host_income_id`, `own_income_id`. */
  readonly incomes: readonly string[];
  /** Parameters of this rule only, `"name":value` after a comma. */
  readonly extra?: string;
}

/** Indicator of income per head, in dollars, never in thousands: rule 3 depends on the unit. */
export const INCOME = "GNI_PC_PPP";

/** Totals received: the World Bank's series, or its early estimate where the series has none. */
const RECEIVED = `
  select ref_area as receiver, time_period, period_start, period_end, obs_value as total, obs_id as total_id
  from known
  where indicator = 'R_WB'
    and direction = 'IN'
    and freq = 'A'
    and counterpart_area = 'W1'
    and source_id in ('worldbank-wdi', 'knomad-remittance-flows')
    and ref_area in (select area from economy where kind = 'economy')
  qualify row_number() over (partition by ref_area, time_period order by source_id = 'worldbank-wdi' desc) = 1
`;

/** Corridors that the publisher of the matrices set by hand: marked, never applied. */
const MARKED = `
  select
    ref_area as receiver, counterpart_area as host,
    string_agg(distinct effect, ', ' order by effect) || ' ' || string_agg(time_period, ', ' order by time_period) as mark
  from corridor_override
  where source_id = 'knomad-bilateral-remittances'
  group by all
`;

/**
 * A total received, divided among the countries where the receiver's people live: `R_ij = R_i · w_ij`, `Σ_j w_ij = 1`.
 *
 * US dollars a year, by UN DESA's newest edition. No row without a total above zero. Sums are decimal, so no order of rows changes them.
 */
export function allocation(rule: Rule, income = INCOME): Derivation {
  const names = rule.incomes.length > 0 ? `,"income":"${income}","income_year":"' || time_period || '"` : "";
  const sql = `
    with received as (${RECEIVED}),
    marked as (${MARKED}),
    income as (
      select ref_area as area, time_period, obs_value as income, obs_id as income_id
      from known
      where indicator = '${income}' and source_id = 'worldbank-wdi' and freq = 'A'
    ),
    frame as (
      select
        r.*, s.edition, s.host, s.stock, s.stock_ids, s.stock_method, s.stock_years,
        s.origin_unknown,
        h.income as host_income, h.income_id as host_income_id, o.income as own_income, o.income_id as own_income_id
      from received r
      join stock_by_year s on s.origin = r.receiver and s.time_period = r.time_period and s.edition = ${NEWEST_EDITION}
      left join income h on h.area = s.host and h.time_period = r.time_period
      left join income o on o.area = r.receiver and o.time_period = r.time_period
      where r.total > 0
        and s.stock > 0
    ),
    weighed as (
      select *, case when ${rule.needs} then ${rule.weight} end as weight
      from frame
    ),
    denominator as (
      select
        receiver, time_period, sum(weight::decimal(38, 9))::double as denominator,
        (sum(stock::decimal(38, 9)) filter (weight is null) / sum(stock::decimal(38, 9)))::double as left_out
      from weighed
      group by all
    )
    select
      'A' as freq, receiver as ref_area, host as counterpart_area, '${rule.indicator}' as indicator, 'IN' as direction,
      '_T' as sex, '_T' as age, '_T' as breakdown_1, 'NA' as concept_basis, 'NA' as duration_rule, time_period,
      null::date as ref_date, period_start, period_end, 'USD' as unit_measure,
      total * weight / denominator as obs_value, 'E' as obs_status,
      list_concat(stock_ids, [${["total_id", ...rule.incomes].join(", ")}]) as inputs,
      '{"stocks":"' || edition || '","stock_years":"' || stock_years || '"${names}${rule.extra ?? ""},"share_unallocated":'
        || round(coalesce(left_out, 0), 4) || ',"origin_unknown":' || origin_unknown
        || coalesce(',"stock_method":"' || stock_method || '"', '')
        || coalesce(',"corridor_override":"' || mark || '"', '') || '}' as parameters
    from weighed
    join denominator using (receiver, time_period)
    left join marked using (receiver, host)
    where weight > 0
  `;
  return { method: rule.method, prepare: [makeStocksByYear], sql };
}
