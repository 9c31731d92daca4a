import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { printNumber } from "../csv.ts";

export type ResultCell = string | number | boolean | null;

/** The answer to a query. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Whether there were more rows than were kept. */
  readonly cut: boolean;
}

/** From here on digits are grouped: years stay as they are. */
const GROUPED_FROM = 10_000;

/** A cell as the page prints it: all digits of a number, nothing for null. */
export function cellText(cell: ResultCell, lang: Lang): string {
  if (cell === null) return "";
  if (typeof cell !== "number") return String(cell);
  if (!Number.isFinite(cell)) return String(cell);
  const digits = printNumber(cell);
  const decimals = digits.split(".")[1]?.length ?? 0;
  if (Math.abs(cell) >= GROUPED_FROM && Math.abs(cell) < Number.MAX_SAFE_INTEGER)
    return formatNumber(cell, lang, decimals);
  return digits.replace("-", "\u2212").replace(".", lang === "ru" ? "," : ".");
}

/** Whether a column holds numbers and nothing else but gaps. */
export function isNumeric({ rows }: QueryResult, column: number): boolean {
  const known = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
  return known.length > 0 && known.every((cell) => typeof cell === "number" && Number.isFinite(cell));
}
