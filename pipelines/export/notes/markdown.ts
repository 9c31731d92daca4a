export const heading = (level: number, words: string): string => `${"#".repeat(level)} ${inline(words)}`;

/** A table; the heading's cells are parted by bars, as it stands. */
export function tableText(head: string, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(" | ")} |`;
  const names = head.split("|").map((name) => name.trim());
  return [line(names), line(names.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A publisher's text in a line of Markdown: nothing in it is a sign of the format or a tag. */
export function inline(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*[\]|]/g, "\\$&");
}
