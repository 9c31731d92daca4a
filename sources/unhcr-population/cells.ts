import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { type PassedOver, passOver } from "../_kit/unhcr.ts";
import { type Column, IN_SOLUTIONS, REASONS, SINCE } from "./rows.ts";

/** Mark of a side that is not broken down: all countries. */
export const ALL = "-";
/** The "origin" of stateless people, which is no country. */
const STATELESS = "XXA";

export interface Pair {
  readonly year: string;
  readonly origin: string;
  readonly asylum: string;
}

/**
 * The reading of one population of a year and pair, none where the cell says nothing; the reason is counted in `passed`.
 *
 * A zero is one only where the population is told apart by pair and its series has begun: the other columns print 0 in
 * every line. @throws Fault `file/row` for people displaced within one country but printed for two.
 */
export function readCell(
  file: PublisherFile,
  pair: Pair,
  column: Column,
  text: string,
  locator: string,
  passed: PassedOver,
): Reading[] {
  const reason = silence(pair, column, text);
  if (reason !== null) {
    passOver(passed, reason[0]);
    return [];
  }
  const found = { time_period: pair.year, value_raw: text, locator };
  if (column === "idps") return [reading({ ...found, measure: column, ref_area: home(file, pair, locator) })];
  if (column === "refugees" && pair.asylum === ALL)
    return [reading({ ...found, measure: "refugees, all countries of asylum", ref_area: pair.origin })];
  const all = pair.origin === ALL || (column === "stateless" && pair.origin === STATELESS);
  return [reading({ ...found, measure: column, ref_area: pair.asylum, counterpart_area: all ? "" : pair.origin })];
}

/** Why a cell says nothing, or null. */
function silence({ year, origin, asylum }: Pair, column: Column, text: string): readonly [string, string] | null {
  if (IN_SOLUTIONS.has(column)) return REASONS.returned;
  if (text === "" || text === ALL || text === "NA") return REASONS.blank;
  if (text !== "0") return null;
  const since = SINCE[column];
  if (since === undefined) return REASONS.rare;
  if (origin === asylum) return REASONS.self;
  return year < since ? REASONS.before : null;
}

/** The one country in which people are displaced. */
function home(file: PublisherFile, { origin, asylum }: Pair, locator: string): string {
  if (origin === ALL) return asylum;
  if (asylum === ALL || asylum === origin) return origin;
  throw new Fault("file/row", `internally displaced people stand between "${origin}" and "${asylum}"`, {
    at: `${file.name}, ${locator}`,
    hint: "they stay in one country: is the column still that of internally displaced people?",
  });
}
