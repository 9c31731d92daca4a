/** Characters at the beginning of a text by which a spreadsheet takes it for a formula. */
export const FORMULA_STARTS = "=+-@\t\n\r";

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function guarded(text: string): string {
  return text !== "" && FORMULA_STARTS.includes(text.charAt(0)) ? `'${text}` : text;
}
