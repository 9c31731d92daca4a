import { isEconomy, type OwnNumber } from "./groups.ts";
import type { OwnFact } from "./read.ts";
import { officialFirst } from "./transfers.ts";

/** One year of what the central bank counts by sender, US dollars. */
export interface CountedSenders {
  readonly year: string;
  /** At least two senders, none zero. */
  readonly senders: readonly OwnNumber[];
  /** The whole that the same source prints for the year; null where it prints none. */
  readonly whole: OwnNumber | null;
}

/** Fewest senders that make parts of a whole. */
const FEWEST = 2;

/**
 * The newest year in which a source tells received transfers by sender: all channels before one, the office before the
 * press. Null without two senders.
 */
export function countedSenders(facts: readonly OwnFact[]): CountedSenders | null {
  const received = officialFirst(facts).filter(
    (f): f is OwnNumber =>
      f.indicator === "MTO_IN" && f.freq === "A" && f.unit_measure === "USD" && (f.obs_value ?? 0) > 0,
  );
  const kinds = [...new Set(received.map(kindOf))].map((kind) => received.filter((f) => kindOf(f) === kind));
  const years = kinds.flatMap((kind): CountedSenders[] => {
    const year = [...new Set(kind.map((f) => f.time_period))].toSorted().findLast((y) => of(kind, y).length >= FEWEST);
    if (year === undefined) return [];
    const whole = kind.find((f) => f.time_period === year && f.counterpart_area === "W1");
    return [{ year, senders: of(kind, year), whole: whole ?? null }];
  });
  return years.toSorted((a, b) => rank(b) - rank(a) || (a.year < b.year ? 1 : -1))[0] ?? null;
}

const of = (kind: readonly OwnNumber[], year: string) =>
  kind.filter((f) => f.time_period === year && isEconomy(f.counterpart_area));

const kindOf = (f: OwnNumber) => `${f.source_id}|${f.breakdown_1}`;

/** The office's own file first, then a printed whole, then all channels. */
function rank({ senders, whole }: CountedSenders): number {
  const [one] = senders;
  if (!one) return 0;
  return (one.nearness === "reported" ? 4 : 0) + (whole ? 2 : 0) + (one.breakdown_1 === "_T" ? 1 : 0);
}
