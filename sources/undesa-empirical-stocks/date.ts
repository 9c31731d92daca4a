import { Fault } from "../../schemas/fault.ts";

/** Part of a day by which the printed decimal may miss the day meant: eleven digits are kept (2026-11). */
const NOISE = 0.01;

const DAY = 86_400_000;

/**
 * The date of a year with decimals, days counted from 1 January: 1989.0301369863 is 12 January 1989, the day of the Soviet
 * census. A moment within a day is that day; a bare year is read as its 1 January (README).
 *
 * @throws Fault `period/unread`.
 */
export function dateOf(yearref: string): string {
  const year = Number(/^(\d{4})(\.\d+)?$/.exec(yearref)?.[1] ?? Number.NaN);
  if (Number.isNaN(year))
    throw new Fault("period/unread", `cannot read "${yearref}" as a year with decimals`, { hint: "write 2021.784" });
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / DAY;
  const day = Math.floor((Number(yearref) - year) * days + NOISE);
  return new Date(start + Math.min(day, days - 1) * DAY).toISOString().slice(0, 10);
}
