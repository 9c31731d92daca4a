/** What a person wrote in a cell meant for a number. */
type Typed =
  | { readonly kind: "blank" }
  /** `plain` is decimal text without groups; `note` the footnote mark after it; `percent` whether a sign stood there. */
  | { readonly kind: "number"; readonly plain: string; readonly note: string; readonly percent: boolean }
  | { readonly kind: "mark"; readonly mark: Mark }
  /** Two readings are possible: `1,234` is 1234 or 1.234. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  /** A unit stands beside the number: `12 тыс.`. */
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "unread" };

/** Not available, none (a counted nought), cannot exist. */
export type Mark = "…" | "–" | "x";

const MARKS: Readonly<Record<string, Mark>> = {
  "…": "…",
  "...": "…",
  "..": "…",
  ". .": "…",
  "н/д": "…",
  "нет данных": "…",
  "n/a": "…",
  "no data": "…",
  "–": "–",
  "—": "–",
  "-": "–",
  "−": "–",
  x: "x",
  х: "x",
  "×": "x",
};

const BLANKS = /[\s\u00a0\u2007\u2009\u200a\u202f]+/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const APOSTROPHES = /['\u2018\u2019\u02bc\u2032`´]/g;
const MINUSES = /^[-\u2010\u2011\u2012\u2013\u2014\u2212]\s?(?=[\d.,])/;
/** `1)`, `2*`-like marks after the number: a digit with a bracket needs a space before it, else it may be a digit of the number. */
const NOTE = /(?: (\d{1,2}\))| ?(\*{1,3})| ?([\u00b9\u00b2\u00b3\u2070-\u2079]+\)?))$/;

/** Reads what a person wrote where a number was asked for, in any of the usual ways; never guesses between two. */
export function readTyped(text: string): Typed {
  const clean = text.normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").trim();
  if (clean === "") return { kind: "blank" };
  const mark = MARKS[clean.toLowerCase()];
  if (mark) return { kind: "mark", mark };
  const found = NOTE.exec(clean);
  const note = found ? found[0].trim() : "";
  const bare = found ? clean.slice(0, found.index) : clean;
  const percent = /\s?%$/.test(bare);
  const body = bare.replace(/\s?%$/, "");
  const unit =
    /^[$€₽]?\s?[-−–]?\d[\d\s.,]*?\s?(\p{L}[\p{L}\s./]*)$/u.exec(body)?.[1] ?? /^[$€₽]|[$€₽]$/.exec(body)?.[0];
  if (unit !== undefined) return { kind: "unit", unit: unit.trim() };
  const minus = MINUSES.test(body) ? "-" : "";
  const digits = body.replace(MINUSES, "").replace(/^\+/, "").replace(APOSTROPHES, " ");
  const read = readDigits(digits);
  if (read === null) return { kind: "unread" };
  const [first, second] = read;
  if (second !== undefined) return { kind: "ambiguous", readings: [minus + first, minus + second] };
  return { kind: "number", plain: minus + first, note, percent };
}

const GROUPED = /^\d{1,3}( \d{3})+$/;

/** The number in plain decimal text, or the two it may be; null for no number. */
function readDigits(text: string): readonly [string, string?] | null {
  if (!/^[\d .,]+$/.test(text)) return null;
  const separators = [...text].filter((c) => c === "," || c === ".");
  const last = separators.at(-1);
  if (last === undefined) return ungrouped(text);
  const at = text.lastIndexOf(last);
  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)];
  if (!/^\d*$/.test(fraction)) return null;
  const kinds = new Set(separators).size;
  if (kinds === 2) {
    // one of the two comes last and once: it is the decimal one, the other stands between groups
    const other = last === "," ? "." : ",";
    if (separators.filter((s) => s === last).length > 1 || fraction === "" || whole.includes(" ")) return null;
    const integer = ungrouped(whole.replaceAll(other, " "));
    return integer && [`${integer[0]}.${fraction}`];
  }
  if (separators.length > 1) {
    const spaced = text.replaceAll(last, " ");
    return text.includes(" ") || !GROUPED.test(spaced) ? null : [spaced.replaceAll(" ", "")];
  }
  if (fraction === "") return null;
  if (whole === "") return [`0.${fraction}`];
  const integer = ungrouped(whole);
  if (!integer) return null;
  const decimal = `${integer[0]}.${fraction}`;
  // three digits after a lone separator may be thousands; not after a nought, a longer number or one with groups
  return /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3 ? [whole + fraction, decimal] : [decimal];
}

function ungrouped(text: string): readonly [string] | null {
  if (/^\d+$/.test(text)) return [text];
  return GROUPED.test(text) ? [text.replaceAll(" ", "")] : null;
}
