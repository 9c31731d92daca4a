/**
 * Whether two inputs may be combined: the same territory, or one whose publisher does not say (§8.1).
 *
 * A ratio of two different stated territories has no value (`TERRITORY_MISMATCH`), so no row is written. Arguments are
 * aliases of rows of `known`.
 */
export function sameTerritory(a: string, b: string): string {
  return `(${a}.territory = ${b}.territory or 'UNK' in (${a}.territory, ${b}.territory))`;
}
