/**
 * A value of an answer as the page shows it: dates are ISO text, whole numbers too large for a number are text, lists and
 * records are JSON.
 *
 * @param type of the column, in Arrow's words (`Date32<DAY>`, `Timestamp<MICROSECOND>`, …).
 */
export function plainCell(value: unknown, type: string): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && /^(Date|Timestamp)/.test(type)) return isoText(new Date(value), type);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return isoText(value, type);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner));
}

function isoText(date: Date, type: string): string {
  const text = date.toISOString();
  return /^Date/.test(type) ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}
