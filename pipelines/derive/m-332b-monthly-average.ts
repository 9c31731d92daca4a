import type { Derivation } from "./derivation.ts";
import { statusOfAll } from "./status.ts";

/**
 * Longest time between two published rates, in days, through which the first is taken to be still in force: room for the
 * New Year holidays. Longer, and answers are missing. Set before a whole January was held: look again when one is.
 */
const MOST_DAYS_BETWEEN = 10;

/** Least share of a month's Mondays to Fridays that must have a rate of their own: less is a sample, not the month. */
const LEAST_SHARE_OF_WEEKDAYS = 2 / 3;

/** A span of days an average may be asked for, in ISO days; the months of the calendar unless a test asks for another. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const MONTHS = `
  select distinct
    strftime(ref_date, '%Y-%m') as time_period, date_trunc('month', ref_date)::date as period_start,
    last_day(ref_date) as period_end
  from rate
`;

const only = ({ from, to }: Span) => `
  select '${from.slice(0, 7)}' as time_period, date '${from}' as period_start, date '${to}' as period_end
`;

/**
 * National currency per US dollar, average of a month (M-332, `FX_AVG` of frequency M): the arithmetic mean of the central
 * bank's own rates over the days on which it published one.
 *
 * Only for months covered completely. A rate is in force on every day: one is published on the first day or at most ten
 * days before it, no two are more than ten days apart, and the last is of the month's last weekday, or followed within ten
 * days by the next. And at least two in three weekdays have a rate of their own. Several banks fill weekends with
 * Friday's rate, so a Saturday's or Sunday's counts in the mean only where it differs from the rate before it. No month in
 * which the currency changed its scale (M-334).
 */
export function monthlyAverage(span?: Span): Derivation {
  return {
    method: "M-332b",
    sql: `
      with rate as (
        select
          *,
          coalesce(isodow(ref_date) < 6 or obs_value <> lag(obs_value) over days, false) as counts,
          lag(ref_date) over days as day_before,
          lead(ref_date) over days as day_after
        from known
        where indicator = 'FX_DAY'
          and breakdown_1 = 'USD'
          and freq = 'P'
        window days as (partition by source_id, ref_area order by ref_date)
      ),
      month as (${span ? only(span) : MONTHS}),
      covered as (
        select
          m.time_period, m.period_start, m.period_end, r.source_id, r.ref_area,
          any_value(r.counterpart_area) as counterpart_area,
          avg(r.obs_value) filter (counts) as mean,
          ${statusOfAll("r.obs_status")} as obs_status,
          list(r.obs_id) filter (counts) as inputs,
          count(*) filter (counts) as days
        from rate r
        join month m on r.ref_date between m.period_start and m.period_end
        group by m.time_period, m.period_start, m.period_end, r.source_id, r.ref_area
        having bool_and(
            date_diff('day', coalesce(day_before, m.period_start), r.ref_date) <= ${MOST_DAYS_BETWEEN}
            and (day_before is not null or r.ref_date = m.period_start)
          )
          and (
            max(r.ref_date) >= m.period_end - greatest(isodow(m.period_end) - 5, 0)::integer
            or bool_or(coalesce(
              day_after > m.period_end and date_diff('day', r.ref_date, day_after) <= ${MOST_DAYS_BETWEEN}, false
            ))
          )
          and count(*) filter (counts) >= ${LEAST_SHARE_OF_WEEKDAYS} * len(list_filter(
            generate_series(m.period_start, m.period_end, interval 1 day), lambda day: isodow(day) < 6
          ))
      )
      select
        'M' as freq, ref_area, counterpart_area, 'FX_AVG' as indicator, 'NA' as direction, '_T' as sex, '_T' as age,
        '_T' as breakdown_1, 'NA' as concept_basis, 'NA' as duration_rule, time_period, null::date as ref_date,
        period_start, period_end, 'LCU_PER_USD' as unit_measure, mean as obs_value, obs_status, inputs,
        json_object('source_id', source_id, 'days', days) as parameters
      from covered
      where not exists (
        from redenomination d
        where d.ref_area = covered.ref_area and d.valid_from > period_start and d.valid_from <= period_end
      )
    `,
  };
}
