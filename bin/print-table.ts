/** Rows as aligned text: numbers to the right, everything else to the left. */
export function printTable(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map(cellText));
  const widths = columns.map((c, i) => Math.max(c.length, ...cells.map((row) => [...(row[i] ?? "")].length)));
  const numeric = columns.map(
    (_, i) => rows.length > 0 && rows.every((r) => r[i] === null || typeof r[i] === "number"),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((t, i) => (numeric[i] ? t.padStart(widths[i] ?? 0) : t.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(columns), line(widths.map((w) => "─".repeat(w))), ...cells.map(line)].join("\n");
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  // control characters of a hostile text must not reach the terminal
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return String(value).replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
}
