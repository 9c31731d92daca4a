/** Printed columns of a table that rules are written for, columns of letters among them; the widest table held has 22. */
export const MOST_COLUMNS = 24;

const RULES = {
  n: "text-align: right; white-space: nowrap; padding-right: 0.2rem",
  lone: "text-align: right; white-space: nowrap",
  st: "width: 1.8rem; padding-left: 0.1rem; padding-right: var(--s-3); font-size: var(--t-0); color: var(--flag); white-space: nowrap",
} as const;

/** Rules of the columns that a table names by kind and place (`n2`, `st3`). */
export function columnCss(): string {
  const places = Array.from({ length: MOST_COLUMNS - 1 }, (_, i) => i + 2);
  return Object.entries(RULES)
    .map(([kind, rule]) => `${places.map((i) => `.${kind}${i} td:nth-child(${i})`).join(",\n")} { ${rule} }`)
    .join("\n");
}
