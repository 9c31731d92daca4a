import { statuses } from "../../schemas/status.ts";

const ORDER = statuses.map((s) => s.id).join("");

/**
 * The letter of a derived number: E for computed, or a stronger one of its inputs (§6: the order of precedence).
 *
 * So a break or an imputed part stays visible in what is computed from it. Arguments are SQL expressions of one letter.
 */
export function statusOf(...letters: readonly string[]): string {
  const places = letters.map((l) => `strpos('${ORDER}', ${l})`).join(", ");
  return `substr('${ORDER}', least(${places}, strpos('${ORDER}', 'E')), 1)`;
}

/**
 * The same over the rows of a group: `letter` is an SQL expression of one letter a row, `computed` the letter of what is
 * computed from them, I where it stands in for a figure that is missing.
 */
export function statusOfAll(letter: string, computed: "E" | "I" = "E"): string {
  return `substr('${ORDER}', least(min(strpos('${ORDER}', ${letter})), strpos('${ORDER}', '${computed}')), 1)`;
}
