import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { noBreakAfter } from "./no-break.ts";

/** Years and months of a window, and the fewest growth rates in it. */
const YEARS = 10;
const MONTHS = 12;
const FEWEST = 6;

/** Months of central banks' transfers received, as printed in US dollars: all senders together, and Russia, the largest. */
const MONTHLY = `(
  select * from known
  where indicator = 'MTO_IN'
    and freq = 'M'
    and unit_measure = 'USD'
    and counterpart_area in ('W1', 'RUS')
    and ref_area in (select area from economy where kind = 'economy')
)`;

const YEAR = (alias: string) => `${alias}.time_period::integer`;
const MONTH = (alias: string) =>
  `12 * left(${alias}.time_period, 4)::integer + substr(${alias}.time_period, 6, 2)::integer`;

/** A spread over windows: of which rows, which indicator, how periods are counted, how long a window is and its word. */
interface Spread {
  readonly rows: string;
  readonly indicator: string;
  readonly place: (alias: string) => string;
  readonly window: number;
  readonly word: string;
}

/** Earlier and later values of one source and series, a period apart; the spread of their growth over each window. */
function spreadOf({ rows, indicator, place, window, word }: Spread, fewest: number): string {
  return `
    select
      ${keyOf("v", { indicator: `'${indicator}'`, unit_measure: "'RATIO'" })},
      deviation as obs_value, 'E' as obs_status,
      list_sort(list_distinct(list_concat(later_ids, earlier_ids))) as inputs,
      json_object('${word}', ${window}, 'rates', rates) as parameters
    from (
      select
        *, stddev_samp(rate) over periods as deviation, count(rate) over periods as rates, min(base) over periods as since,
        list(obs_id) over periods as later_ids, list(before_id) over periods as earlier_ids
      from (
        select
          r.*, ${place("r")} as place, b.obs_id as before_id, b.period_end as base, ln(r.obs_value / b.obs_value) as rate
        from ${rows} r
        join ${rows} b
          on b.source_id = r.source_id
          and b.ref_area = r.ref_area
          and b.counterpart_area = r.counterpart_area
          and b.direction = r.direction
          and b.breakdown_1 = r.breakdown_1
          and ${place("b")} = ${place("r")} - 1
        where r.obs_value > 0
          and b.obs_value > 0
      )
      window periods as (
        partition by source_id, ref_area, counterpart_area, direction, breakdown_1 order by place
        range between ${window - 1} preceding and current row
      )
    ) v
    where rates >= ${fewest}
      and deviation is not null
      and ${noBreakAfter("v.since", "v")}
  `;
}

/** The annual query for another window, so that the rule's own example, which is shorter, can be worked through it. */
export function volatilityOver(window: number, fewest: number): string {
  const rows = series("worldbank-wdi", "R_WB");
  return spreadOf({ rows, indicator: "R_VOL", place: YEAR, window, word: "years" }, fewest);
}

/**
 * Volatility (M-505): sample standard deviation of `ln R_t − ln R_{t−1}` over the window that ends in the row's period.
 *
 * `R_VOL` of the World Bank's remittances over ten years; `MTO_VOL` of a central bank's monthly transfers, in all and from
 * Russia, over twelve months, seasons and all. Current US dollars. No row with fewer than six growth rates, or with a break
 * inside the window (`noBreakAfter`). 100, 120, 90, 130 give 0.337845.
 */
export const volatility: Derivation = {
  method: "M-505",
  sql: `
    ${volatilityOver(YEARS, FEWEST)}
    union all
    ${spreadOf({ rows: MONTHLY, indicator: "MTO_VOL", place: MONTH, window: MONTHS, word: "months" }, FEWEST)}
  `,
};
