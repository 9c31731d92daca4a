import { areaById } from "../../schemas/areas.ts";
import type { EditionFact } from "./read-editions.ts";
import { byEdition, type Edition } from "./stock-editions.ts";

/** One date of one edition: a column of a table and a mark in every row. */
export interface Column {
  readonly id: string;
  readonly edition: string;
  readonly year: string;
  /** By the other side's id; economies only, zero and missing left out. */
  readonly facts: ReadonlyMap<string, EditionFact & { readonly obs_value: number }>;
}

/**
 * The columns of a figure by origin or destination: the last date of the newest edition, the last date it shares with
 * the edition before, and that edition's own figure of the same date. Oldest first.
 */
export function columnsOf(facts: readonly EditionFact[], other: (f: EditionFact) => string): Column[] {
  const editions = byEdition(facts);
  const newest = editions.at(-1);
  const before = editions.at(-2);
  if (!newest) return [];
  const last = years(newest).at(-1) ?? "";
  const shared = before && years(before).findLast((y) => years(newest).includes(y));
  return [
    ...(before && shared ? [column(before, shared, other)] : []),
    ...(shared && shared !== last ? [column(newest, shared, other)] : []),
    column(newest, last, other),
  ].filter((c) => c.facts.size > 0);
}

const years = (e: Edition) =>
  [...new Set(e.facts.filter((f) => f.obs_value !== null).map((f) => f.time_period))].toSorted();

function column(edition: Edition, year: string, other: (f: EditionFact) => string): Column {
  const own = edition.facts.filter(
    (f): f is EditionFact & { obs_value: number } =>
      f.time_period === year &&
      f.obs_value !== null &&
      f.obs_value > 0 &&
      f.ref_area !== f.counterpart_area &&
      areaById(other(f))?.kind === "economy",
  );
  return { id: `${year}-${edition.name}`, edition: edition.name, year, facts: new Map(own.map((f) => [other(f), f])) };
}

/** Countries of all columns, the largest of the newest column first, then those only older columns list. */
export function ranked(columns: readonly Column[]): string[] {
  const all = new Set(columns.flatMap((c) => [...c.facts.keys()]));
  const newest = columns.at(-1);
  const size = (id: string) => newest?.facts.get(id)?.obs_value ?? 0;
  const older = (id: string) => Math.max(0, ...columns.map((c) => c.facts.get(id)?.obs_value ?? 0));
  return [...all].toSorted((a, b) => size(b) - size(a) || older(b) - older(a) || (a < b ? -1 : 1));
}

/** Rows of the chart: the largest of the newest edition, and how many more for those that left the list. */
const SHOWN = 8;
const DROPPED = 2;

/**
 * Countries drawn: the eight largest of the newest column, and up to two that an older edition puts above the eighth
 * and the newest no longer lists. Largest first.
 */
export function shownRows(columns: readonly Column[]): { readonly rows: string[]; readonly dropped: string[] } {
  const newest = columns.at(-1);
  const oldest = columns[0];
  if (!newest || !oldest) return { rows: [], dropped: [] };
  const order = ranked(columns);
  const top = order.filter((id) => newest.facts.has(id)).slice(0, SHOWN);
  const least = newest.facts.get(top.at(-1) ?? "")?.obs_value ?? 0;
  const dropped = order
    .filter((id) => !newest.facts.has(id) && (oldest.facts.get(id)?.obs_value ?? 0) >= least)
    .slice(0, DROPPED);
  const size = (id: string) => (newest.facts.get(id) ?? oldest.facts.get(id))?.obs_value ?? 0;
  return { rows: [...top, ...dropped].toSorted((a, b) => size(b) - size(a)), dropped };
}

/** From how many times the second row on the first stands in a panel of its own. */
const DWARFS = 3;

/** 1 when the first row dwarfs the second in some column, else 0. */
export function splitAt(rows: readonly string[], value: (id: string) => number): 0 | 1 {
  const [first, second] = rows;
  return first && second && rows.length > 2 && value(first) >= DWARFS * value(second) ? 1 : 0;
}
