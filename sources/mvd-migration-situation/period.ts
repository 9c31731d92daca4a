import { Fault } from "../../schemas/fault.ts";
import { type Period, readPeriod, stockOn } from "../../schemas/periods.ts";
import { MONTHS, PERIOD, STOCKS } from "./rows.ts";

/** How our key writes January to the third, sixth and last month; January alone is a month. */
const SPANS: Readonly<Record<number, string>> = { 1: "-01", 3: "-Q1", 6: "-S1", 12: "" };

/** The last month of the printed period and its year. @throws Fault `period/unread`. */
export function spanOf(text: string): { readonly year: string; readonly month: number } {
  const [, last, year] = PERIOD.exec(text) ?? [];
  const month = MONTHS.indexOf(last ?? "январь") + 1;
  if (year !== undefined && month > 0) return { year, month };
  throw new Fault("period/unread", `cannot read "${text}" as a period`, {
    hint: "write it as the publisher does: за январь - декабрь 2016 года",
  });
}

/** The period in our form, null where the months from January to the last are no period of ours. */
export function flowPeriod(text: string): string | null {
  const { year, month } = spanOf(text);
  const span = SPANS[month];
  return span === undefined ? null : `${year}${span}`;
}

/** The period a figure is about: permits' holders are counted on its last day, kept under the year for December. */
export function periodOf(text: string, measure: string): Period {
  const { year, month } = spanOf(text);
  if (STOCKS.includes(measure)) {
    const day = new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
    return stockOn(day, month === 12 ? "A" : "P");
  }
  return readPeriod(flowPeriod(text) ?? text);
}
