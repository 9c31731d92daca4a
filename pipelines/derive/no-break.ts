/**
 * First day of a period written as `2022`, `2022-S1`, `2022-Q1` or `2022-03`, an SQL date.
 *
 * A break is declared from a period of any rhythm, so it is set against others by its day.
 */
function firstDay(period: string): string {
  const month = `case substr(${period}, 6, 1)
      when '' then 1
      when 'Q' then 3 * substr(${period}, 7)::integer - 2
      when 'S' then 6 * substr(${period}, 7)::integer - 5
      else substr(${period}, 6)::integer
    end`;
  return `make_date(left(${period}, 4)::integer, ${month}, 1)`;
}

/**
 * Whether no break is declared for a series after one day and up to and with another: no row of `series_break` of its source
 * and one of these indicators, for its economy or for all (`*`), that begins between. All are SQL expressions.
 */
export function noDeclaredBreak(
  series: { readonly source: string; readonly indicators: readonly string[]; readonly area: string },
  after: string,
  upTo: string,
): string {
  const start = firstDay("broken.from_period");
  return `not exists (
      from series_break broken
      where broken.source_id = ${series.source}
        and broken.indicator in (${series.indicators.join(", ")})
        and broken.ref_area in (${series.area}, '*')
        and ${start} > ${after}
        and ${start} <= ${upTo}
    )`;
}

/** Columns that tell one series from another; a break of one is no break of another. */
const SERIES = [
  "source_id",
  "freq",
  "ref_area",
  "counterpart_area",
  "indicator",
  "direction",
  "sex",
  "age",
  "breakdown_1",
  "concept_basis",
  "duration_rule",
  "unit_measure",
];

/**
 * Whether a series goes on unbroken after a day up to and with a later row of it (M-346, M-505, M-507).
 *
 * Broken is: the letter B on a row of the series after that day, the later row itself included, or a row of `series_break`
 * of its source and indicator, for its economy or for all (`*`), that begins after that day and not after the later row's
 * period. So a break in the first of two compared periods does not count, and one in the last does. Arguments: the last
 * day of the earlier period (an SQL date), the alias of the later row, and the table of the series' rows.
 */
export function noBreakAfter(day: string, later: string, rows = "known"): string {
  const series = { source: `${later}.source_id`, indicators: [`${later}.indicator`], area: `${later}.ref_area` };
  return `(
    not exists (
      from ${rows} between_row
      where ${SERIES.map((c) => `between_row.${c} = ${later}.${c}`).join(" and ")}
        and between_row.period_end > ${day}
        and between_row.period_end <= ${later}.period_end
        and 'B' in (between_row.obs_status, coalesce(between_row.obs_status_2, ''))
    )
    and ${noDeclaredBreak(series, day, `${later}.period_end`)}
  )`;
}
