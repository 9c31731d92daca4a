import { Fault } from "./fault.ts";

/** Annual, half-yearly, quarterly, monthly, five-yearly (own code), or one point date outside any rhythm. */
export type Freq = "A" | "S" | "Q" | "M" | "5" | "P";

/**
 * A period of our key: what the figure is about.
 *
 * Flows have `period_start` and `period_end` (inclusive ISO dates); stocks have `ref_date`. `time_period` is SDMX text:
 * `2023`, `2023-S1`, `2023-Q3`, `2023-07`, `2015/2020` (five years, M-203), `2021-10-01` (a census moment).
 */
export interface Period {
  readonly freq: Freq;
  readonly time_period: string;
  readonly ref_date: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
}

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** The calendar's last day of a month. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01 as an ISO date; Excel's serial 42852 is `isoFromSerial(42852)` = 2017-04-27. */
export function isoFromSerial(serial: number): string {
  return new Date(Math.round((serial - 25569) * 86400000)).toISOString().slice(0, 10);
}

function span(freq: Freq, time_period: string, from: [number, number], to: [number, number]): Period {
  return {
    freq,
    time_period,
    ref_date: null,
    period_start: `${pad(from[0], 4)}-${pad(from[1])}-01`,
    period_end: `${pad(to[0], 4)}-${pad(to[1])}-${pad(lastDay(to[0], to[1]))}`,
  };
}

const PATTERNS: readonly [RegExp, (m: RegExpExecArray) => Period | null][] = [
  [/^(\d{4})$/, (m) => span("A", m[0], [Number(m[1]), 1], [Number(m[1]), 12])],
  [/^(\d{4})-S([12])$/, (m) => span("S", m[0], [Number(m[1]), Number(m[2]) * 6 - 5], [Number(m[1]), Number(m[2]) * 6])],
  [
    /^(\d{4})-Q([1-4])$/,
    (m) => span("Q", m[0], [Number(m[1]), Number(m[2]) * 3 - 2], [Number(m[1]), Number(m[2]) * 3]),
  ],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (m) => span("M", m[0], [Number(m[1]), Number(m[2])], [Number(m[1]), Number(m[2])])],
  [
    /^(\d{4})\/(\d{4})$/,
    (m) =>
      Number(m[2]) - Number(m[1]) === 5
        ? { freq: "5", time_period: m[0], ref_date: null, period_start: `${m[1]}-07-01`, period_end: `${m[2]}-06-30` }
        : null,
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (m) => {
      const day = new Date(`${m[0]}T00:00:00Z`);
      return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== m[0]
        ? null
        : { freq: "P", time_period: m[0], ref_date: m[0], period_start: null, period_end: null };
    },
  ],
];

/**
 * Reads a period of our key: year, half, quarter, month, five years from mid-year to mid-year, or a date.
 *
 * @throws Fault `period/unread` for any other text.
 */
export function readPeriod(text: string): Period {
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(text);
    const period = match && make(match);
    if (period) return period;
  }
  throw new Fault("period/unread", `cannot read "${text}" as a period`, {
    hint: "write 2023, 2023-S1, 2023-Q3, 2023-07, 2015/2020 or 2021-10-01",
  });
}

/**
 * A stock on a date, kept under its year or month too (M-002): UN DESA's mid-year is `stockOn("2020-07-01", "A")`, the end
 * of a month `stockOn("2024-02-29", "M")`.
 */
export function stockOn(date: string, freq: "A" | "M" | "P" = "P"): Period {
  const point = readPeriod(date);
  return freq === "P" ? point : { ...point, freq, time_period: date.slice(0, freq === "A" ? 4 : 7) };
}

/** The last day of a month: `endOfMonth("2024-02")` is 2024-02-29. @throws Fault `period/unread` for any other text. */
export function endOfMonth(month: string): string {
  const { freq, period_end } = readPeriod(month);
  if (freq === "M" && period_end !== null) return period_end;
  throw new Fault("period/unread", `cannot read "${month}" as a month`, { hint: "write 2023-07" });
}
