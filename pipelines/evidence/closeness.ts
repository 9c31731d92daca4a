/** Fewest pairs of which a correlation says anything. */
const FEWEST = 10;

/**
 * How near a computed figure is to a printed one, as the columns n, correlation, mdape and wape of a group.
 *
 * Arguments are SQL expressions of numbers that are never null, in units in which squares stay below 10^20. Sums are
 * decimal, so two builds give the same digits. `n` counts pairs of which either is above zero, and the correlation is
 * over them; `mdape` is over printed figures of at least `least`; both are null where nothing can be said.
 */
export function closeness(ours: string, printed: string, least: number): string {
  const some = `filter (${ours} > 0 or ${printed} > 0)`;
  const total = (value: string) => `sum((${value})::decimal(38, 9)) ${some}`;
  const n = `count(*) ${some}`;
  const spread = (a: string, b: string) =>
    `(${n} * ${total(`${a} * ${b}`)}::double - ${total(a)}::double * ${total(b)}::double)`;
  const spreads = `(${spread(ours, ours)} * ${spread(printed, printed)})`;
  return `
    (${n})::integer as n,
    case when ${n} >= ${FEWEST} and ${spreads} > 0
      then least(1, ${spread(ours, printed)} / sqrt(${spreads})) end as correlation,
    (median(abs(${ours} - ${printed}) / ${printed}) filter (${printed} >= ${least}))::double as mdape,
    case when sum(${printed}::decimal(38, 9)) > 0
      then sum(abs(${ours} - ${printed})::decimal(38, 9))::double / sum(${printed}::decimal(38, 9))::double end as wape
  `;
}
