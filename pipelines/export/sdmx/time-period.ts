/**
 * A period of ours as an SDMX time period, an SQL expression.
 *
 * Years, half-years, quarters, months and dates are written alike in both. A span of years (`2015/2020`) becomes its first
 * day and its length, `2015-07-01/P5Y`: such spans go from the middle of one year to the middle of another.
 */
export const TIME_PERIOD = `
  case
    when t.time_period like '%/%' then strftime(t.period_start, '%Y-%m-%d')
      || '/P' || (right(t.time_period, 4)::integer - left(t.time_period, 4)::integer) || 'Y'
    else t.time_period
  end
`;

/** A frequency of ours as a code of SDMX's own list, an SQL expression: its codes for five and four years, and "other". */
export const FREQ_CODE = "case t.freq when '5' then 'A5' when '4' then 'A4' when 'P' then '_O' else t.freq end";

/** The same for one code. */
export function freqCode(freq: string): string {
  return { "5": "A5", "4": "A4", P: "_O" }[freq] ?? freq;
}
