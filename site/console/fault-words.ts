import type { Lang } from "../../schemas/language.ts";
import { type ConsolePhrase, phrase } from "./words.ts";

/** Kinds of refusal by the engine's words; the first group is the name it speaks of, the second what it proposes. */
const KINDS: readonly (readonly [RegExp, ConsolePhrase])[] = [
  [/syntax error at end of input/i, "syntaxEnd"],
  [/syntax error at or near "([^"]*)"/i, "syntax"],
  [
    /(?:Table|View)(?: Function)? with name "?([^"\s]+)"? does not exist![\s\S]*?(?:Did you mean "([^"]+)")?/i,
    "noTable",
  ],
  [/Referenced (?:column|table) "([^"]+)" not found/i, "noColumn"],
  [/does not have a column named "([^"]+)"/i, "noColumn"],
  [/Function with name "?([^"\s]+)"? (?:does not exist|is not in the catalog)/i, "noFunction"],
  [/column "([^"]+)" must appear in the GROUP BY/i, "grouping"],
  [/read-only|Permission Error|disabled by configuration|configuration has been locked/i, "readOnly"],
  [/Conversion Error|Could not convert|Invalid Input Error: Failed to cast/i, "conversion"],
  [/out of memory|memory limit|Out of Memory|RangeError: Array buffer allocation/i, "memory"],
  [/Failed to fetch|NetworkError|XMLHttpRequest|Load failed|HTTP|importing a module|dynamically imported/i, "network"],
];

const PROPOSED = /Did you mean "([^"]+)"|Candidate bindings:[ :]*"([^"]+)"/;

/** What went wrong, as a sentence of the page's language, and the engine's own words in English. */
export interface FaultWords {
  readonly sentence: string;
  readonly original: string;
}

export function faultWords(error: unknown, lang: Lang): FaultWords {
  const original = messageOf(error);
  for (const [pattern, key] of KINDS) {
    const found = pattern.exec(original);
    if (!found) continue;
    const proposed = PROPOSED.exec(original);
    const name = proposed?.[1] ?? proposed?.[2];
    const perhaps = name === undefined ? "" : ` ${phrase("perhaps", lang, { name })}`;
    return { sentence: phrase(key, lang, { name: found[1] ?? "" }) + perhaps, original };
  }
  return { sentence: phrase("failed", lang), original };
}

/** Some messages come as JSON with a kind of their own. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  try {
    const parsed = JSON.parse(text) as { exception_type?: string; exception_message?: string };
    return parsed.exception_message === undefined
      ? text
      : `${parsed.exception_type ?? ""} Error: ${parsed.exception_message}`;
  } catch {
    return text;
  }
}
