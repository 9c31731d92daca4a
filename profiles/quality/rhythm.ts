/** When a source last spoke, and when it should again, by the editions held. */
export interface Rhythm {
  /** Whole months from the newest edition to the day of the page. */
  readonly ageMonths: number;
  /** Months between editions as a rule; null where fewer than three are held. */
  readonly everyMonths: number | null;
  /** Month in which the next edition is expected, ISO; null where the rhythm is not known. */
  readonly next: string | null;
}

/** An edition older than this many months is called old. */
export const OLD_MONTHS = 24;

/** Two intervals are the fewest that tell a rhythm from an accident (by decision). */
const FEWEST = 3;

/**
 * Age and rhythm of a source: the median interval between the months of its editions.
 *
 * @param months distinct months of publication, ISO, oldest first; files of one month are one edition.
 * @param newest day of the newest edition, ISO.
 * @param today the day of the page, ISO.
 */
export function rhythmOf(months: readonly string[], newest: string, today: string): Rhythm {
  const ageMonths = monthOf(today) - monthOf(newest) - (today.slice(8, 10) < newest.slice(8, 10) ? 1 : 0);
  if (months.length < FEWEST) return { ageMonths, everyMonths: null, next: null };
  const intervals = months.slice(1).map((m, i) => monthOf(m) - monthOf(months[i] ?? m));
  const sorted = intervals.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const everyMonths = Math.round(
    ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.ceil(middle - 0.5)] ?? 0)) / 2,
  );
  return { ageMonths, everyMonths, next: isoMonth(monthOf(newest) + everyMonths) };
}

const monthOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

const isoMonth = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
