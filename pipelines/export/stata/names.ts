/** Longest name of a variable, in characters. */
const LONGEST = 32;

/** Words Stata keeps for itself. */
const RESERVED = new Set(
  "_all _b byte _coef _cons double float if in int long _n _N _pi _pred _rc _se _skip strL using with".split(" "),
);

/**
 * Names of variables for names of columns: at most 32 letters, digits and underscores, none reserved, no two equal.
 *
 * A name that is one already stays as it is; of a longer one the end is cut, and a number makes it its own.
 */
export function variableNames(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const clean = column.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=\d|$)/, "_");
    const free = RESERVED.has(clean) || /^str\d+$/.test(clean) ? `${clean}_` : clean;
    let name = free.slice(0, LONGEST);
    for (let i = 2; taken.has(name); i++) name = `${free.slice(0, LONGEST - 1 - String(i).length)}_${i}`;
    taken.add(name);
    return name;
  });
}
