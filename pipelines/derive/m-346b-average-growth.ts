import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { TRANSFERS_OF_THE_YEAR } from "./m-311-transfers-of-the-year.ts";
import { noBreakAfter } from "./no-break.ts";
import { statusOf } from "./status.ts";

/** Years over which profiles state average growth: long enough to pass over one bad year (by decision). */
const SPAN_YEARS = 10;

const growth = (indicator: string, rows: string, years: number) => `(
  with said as (select * from ${rows})
  select
    ${keyOf("r", { indicator: `'${indicator}'`, unit_measure: "'PT'" })},
    100 * (pow(r.obs_value / b.obs_value, 1.0 / ${years}) - 1) as obs_value,
    ${statusOf("r.obs_status", "b.obs_status")} as obs_status,
    [r.obs_id, b.obs_id] as inputs, '{"years":${years}}' as parameters
  from said r
  join said b
    on b.source_id = r.source_id
    and b.ref_area = r.ref_area
    and b.direction = r.direction
    and b.breakdown_1 = r.breakdown_1
    and b.time_period::integer = r.time_period::integer - ${years}
  where r.obs_value > 0
    and b.obs_value > 0
    and ${noBreakAfter("b.period_end", "r", "said")}
)`;

/**
 * Average annual growth over a span of years, in per cent (M-346b): `100 · ((R_T / R_0)^(1/T) − 1)`.
 *
 * `R_CAGR` of the World Bank's remittances, `MTO_CAGR` of a central bank's transfers, current US dollars. No row where
 * either end is missing or not above zero, or where a break lies between the ends (`noBreakAfter`). The span is among the
 * parameters. From 100 to 130 in three years is 9.139.
 */
export function averageGrowth(years: number = SPAN_YEARS): Derivation {
  return {
    method: "M-346b",
    sql: `
      ${growth("R_CAGR", series("worldbank-wdi", "R_WB"), years)}
      union all
      ${growth("MTO_CAGR", TRANSFERS_OF_THE_YEAR, years)}
    `,
  };
}
