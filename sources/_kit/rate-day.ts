import { Fault } from "../../schemas/fault.ts";
import { type Period, readPeriod } from "../../schemas/periods.ts";
import type { PublisherFile } from "../../schemas/source.ts";

/** A date as banks print it: 2026-03-18, 18.03.2026, or midnight of that day in the bank's own time; the day never shifts. */
const DATE =
  /^(?:(?<iso>\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})?)?|(?<d>\d{2})\.(?<m>\d{2})\.(?<y>\d{4}))$/;

/** The day of a printed date as a period of our key. @throws Fault `period/unread`. */
export function ratePeriod(text: string): Period {
  const found = DATE.exec(text.trim())?.groups;
  if (found) return readPeriod(found.iso ?? `${found.y}-${found.m}-${found.d}`);
  throw new Fault("period/unread", `cannot read "${text}" as a day`, { hint: "banks print 2026-03-18 or 18.03.2026" });
}

/** The ISO day of a printed date. @throws Fault `rates/date` with the place. */
export function rateDay(file: PublisherFile, text: string, place: string): string {
  try {
    return ratePeriod(text).time_period;
  } catch {
    throw new Fault("rates/date", `cannot read "${text}" as the date of a rate`, {
      at: `${file.name}, ${place}`,
      hint: "banks print 2026-03-18 or 18.03.2026; fetch the answer again, or add the new form to sources/_kit/rate-day.ts",
    });
  }
}
