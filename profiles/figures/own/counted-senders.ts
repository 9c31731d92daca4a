import { isEconomy, type OwnNumber } from "./groups.ts";
import type { OwnFact } from "./read.ts";
import { officialFirst } from "./transfers.ts";

/** One year of what the central bank counts by sender, US dollars. */
export interface CountedSenders {
  readonly year: string;
  /** At least two senders, none zero. */
  readonly senders: readonly OwnNumber[];
  /** The whole that the same source prints for the year. */
  readonly whole: OwnNumber;
}

/** Fewest senders that make parts of a whole, and the least part of it that must be told by sender. */
const FEWEST = 2;
const LEAST = 0.5;

/**
 * The newest year in which a source tells received transfers by sender and their whole: all channels before one, the office
 * before the press. Null where less than half of the whole is told by sender, or the whole is not printed: the largest
 * sender may be missing then.
 */
export function countedSenders(facts: readonly OwnFact[]): CountedSenders | null {
  const received = officialFirst(facts).filter(
    (f): f is OwnNumber =>
      f.indicator === "MTO_IN" && f.freq === "A" && f.unit_measure === "USD" && (f.obs_value ?? 0) > 0,
  );
  const kinds = [...new Set(received.map(kindOf))].map((kind) => received.filter((f) => kindOf(f) === kind));
  const years = kinds.flatMap((kind): CountedSenders[] => {
    const wholes = kind
      .filter((f) => f.counterpart_area === "W1")
      .toSorted((a, b) => (a.time_period < b.time_period ? -1 : 1));
    const whole = wholes.findLast((f) => {
      const senders = of(kind, f.time_period);
      return senders.length >= FEWEST && senders.reduce((sum, s) => sum + s.obs_value, 0) >= LEAST * f.obs_value;
    });
    return whole ? [{ year: whole.time_period, senders: of(kind, whole.time_period), whole }] : [];
  });
  return years.toSorted((a, b) => rank(b) - rank(a) || (a.year < b.year ? 1 : -1))[0] ?? null;
}

const of = (kind: readonly OwnNumber[], year: string) =>
  kind.filter((f) => f.time_period === year && isEconomy(f.counterpart_area));

const kindOf = (f: OwnNumber) => `${f.source_id}|${f.breakdown_1}`;

/** The office's own file first, then all channels. */
function rank({ whole }: CountedSenders): number {
  return (whole.nearness === "reported" ? 2 : 0) + (whole.breakdown_1 === "_T" ? 1 : 0);
}
