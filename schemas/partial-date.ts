/** A date as the source gives it: day, month or year. */
export type DatePrecision = "D" | "M" | "Y";

/** First day of a partial date (`2015`, `2015-08`, `2015-08-06`) with its precision; null for any other text. */
export function partialDate(text: string): { readonly date: string; readonly precision: DatePrecision } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const date = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) return null;
  return { date, precision: day ? "D" : month ? "M" : "Y" };
}
