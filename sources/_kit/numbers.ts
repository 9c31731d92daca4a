import { Fault } from "../../schemas/fault.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import type { ObsStatus } from "../../schemas/status.ts";

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Blanks that publishers put between groups of digits: space, no-break, thin and narrow no-break. */
const BLANKS = /[\s\u00A0\u2009\u202F]/g;

/**
 * Reads a printed number by the source's own rules: a value, or null with the status its mark stands for.
 *
 * Groups of digits must be groups of three; the minus may be U+2212.
 *
 * @throws Fault `source/unmapped` for any other text: an unknown mark is news, not a zero (M-005, V-003).
 */
export function readNumber(
  text: string,
  numbers: SourceDefinition["numbers"],
  locator = "",
): { value: number; status: null } | { value: null; status: ObsStatus } {
  const trimmed = text.trim();
  const token = numbers.tokens[trimmed];
  if (token) return { value: null, status: token };
  const plain = normalise(trimmed, numbers);
  if (plain !== null && PLAIN.test(plain)) {
    const value = Number(plain);
    if (Number.isFinite(value)) return { value, status: null };
  }
  throw new Fault("source/unmapped", `cannot read "${text}" as a number`, {
    at: locator,
    hint: "enter a number or leave the cell empty; if it is a footnote mark, read the sheet's notes and add it to the source's tokens",
  });
}

function normalise(text: string, { group, decimal }: SourceDefinition["numbers"]): string | null {
  let plain = text.replace("\u2212", "-");
  if (group !== "") {
    const whole = plain.split(decimal)[0] ?? "";
    const parts = (group === " " ? whole.replace(BLANKS, " ") : whole).split(group);
    if (parts.length > 1 && !(/^[+-]?\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((p) => /^\d{3}$/.test(p))))
      return null;
    plain = parts.join("") + plain.slice(whole.length);
  }
  if (decimal !== ".") {
    if (plain.includes(".")) return null;
    plain = plain.replace(decimal, ".");
  }
  return plain;
}
