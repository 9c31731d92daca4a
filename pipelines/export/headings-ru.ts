import type { Column } from "../tables.ts";

/** Longest heading, in characters: longer ones make a column of a sheet unreadable. */
const LONGEST = 60;

/**
 * Headings in Russian words, one a column and no two the same: what the column means up to the first sign that opens an
 * explanation, else the code too.
 */
export function headingsRu(columns: readonly Column[]): string[] {
  const words = columns.map((c) => short(c.about.ru));
  return columns.map((c, i) => {
    const text = words[i] ?? "";
    const isClear = text !== "" && words.indexOf(text) === words.lastIndexOf(text);
    return isClear ? text : `${text} [${c.name}]`.trim();
  });
}

/** The part before an explanation; nothing where even that is long. */
function short(text: string): string {
  const [first = ""] = text.split(/[;(]|: | – /);
  const words = first.trim();
  return words.length <= LONGEST ? words : "";
}
