import { Fault } from "../../schemas/fault.ts";
import type { Statement } from "./statements.ts";

/** A slot of a clause: what the figure there is, or why it is not taken. */
export interface Slot {
  readonly series: string;
  readonly area: string;
  readonly year: string;
  readonly unit: string;
  readonly mark: string;
  readonly passed: string | null;
}

/** A figure found in a paragraph, with its slot. */
export interface Found {
  readonly slot: Slot;
  readonly text: string;
}

const SLOT = /\{([^}]+)\}/;
/** A number as the article prints it: a sign, a decimal comma, sometimes with a blank before the comma. */
const NUMBER = "([-+]?\\d+(?: ?,\\d+)?)";
const RANGE = "(\\d+(?:,\\d+)?(?:-\\d+(?:,\\d+)?)?)";
const PLAIN = /\d+(?:[.,]\d+)?/g;

function slotOf(text: string): Slot {
  if (text.startsWith("-")) return { series: "", area: "", year: "", unit: "", mark: "", passed: text.slice(1) };
  const [series = "", area = "", year = "", unit = "", mark = ""] = text.split(" ");
  return { series, area, year, unit, mark, passed: null };
}

/** The clause as a pattern: its words as they are, a group for each slot; a blank beside a slot may be missing. */
function pattern(clause: string): { regex: RegExp; slots: Slot[] } {
  const parts = clause.split(SLOT);
  const slots = parts.filter((_, i) => i % 2 === 1).map(slotOf);
  const source = parts
    .map((part, i) => {
      if (i % 2 === 1) return slots[(i - 1) / 2]?.passed == null ? NUMBER : RANGE;
      const words = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return words.replace(/^ /, " ?").replace(/ $/, " ?");
    })
    .join("");
  const ends = `${/^[\p{L}\d]/u.test(clause) ? "(?<![\\p{L}\\d])" : "(?<![\\d,])"}${source}`;
  return { regex: new RegExp(ends, "gu"), slots };
}

/**
 * The figures of a paragraph by its statement, in order of the clauses.
 *
 * @throws Fault `file/sentence` where a clause does not stand in the paragraph exactly once, or another number of it
 * has changed.
 */
export function figuresOf(paragraph: string, { says, numbers }: Statement, at: string): Found[] {
  let rest = paragraph;
  const found: Found[] = [];
  for (const clause of says) {
    const { regex, slots } = pattern(clause);
    const matches = [...paragraph.matchAll(regex)];
    const [match] = matches;
    if (!match || matches.length !== 1)
      throw new Fault("file/sentence", `"${clause}" stands ${matches.length} times in the paragraph, expected once`, {
        at,
        hint: "read the paragraph on the page: if it has changed, write its clauses again in the source's statements.ts",
      });
    slots.forEach((slot, i) => {
      found.push({ slot, text: (match[i + 1] ?? "").replaceAll(" ", "") });
    });
    let words = match[0];
    for (const group of match.slice(1)) words = words.replace(group, " ");
    rest = rest.replace(match[0], words);
  }
  const others = [...rest.matchAll(PLAIN)].map(([n]) => n).join(" ");
  if (others !== numbers)
    throw new Fault("file/sentence", `the other numbers of the paragraph are "${others}", expected "${numbers}"`, {
      at,
      hint: "a year, a share or a figure has changed or been added: read the paragraph, then write it again in the source's statements.ts",
    });
  return found;
}
