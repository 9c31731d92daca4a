/** Columns of the key that a derived row takes from one of its inputs unless it says otherwise. */
const COLUMNS = [
  "freq",
  "ref_area",
  "counterpart_area",
  "indicator",
  "direction",
  "sex",
  "age",
  "breakdown_1",
  "concept_basis",
  "duration_rule",
  "time_period",
  "ref_date",
  "period_start",
  "period_end",
  "unit_measure",
] as const;

/** What is new in the key of a derived row; each an SQL expression. */
type Changes = { readonly indicator: string; readonly unit_measure: string } & Partial<
  Record<(typeof COLUMNS)[number], string>
>;

/** Select list of the key of a derived row: that of the input under this alias, with the changes (M-006). */
export function keyOf(alias: string, changes: Changes): string {
  return COLUMNS.map((c) => (changes[c] ? `${changes[c]} as ${c}` : `${alias}.${c}`)).join(", ");
}

/** Annual current figures of one indicator and source, economies only: sums and leftovers have no ratios of their own. */
export function series(sourceId: string, indicator: string): string {
  return `(
    select * from known
    where source_id = '${sourceId}'
      and indicator = '${indicator}'
      and freq = 'A'
      and ref_area in (select area from economy where kind = 'economy')
  )`;
}
