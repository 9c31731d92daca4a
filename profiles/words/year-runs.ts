/** Stretches of years without a gap, first and last, in order of time. */
export function runsOf(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** Years as they are held: `1990–2019, 2024–2025`. */
export const runsText = (years: readonly number[]): string =>
  runsOf(years)
    .map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`))
    .join(", ");
