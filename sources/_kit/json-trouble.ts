import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** What the reader of JSON misses or stumbles over, by its name for it. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word stands without quotation marks",
  InvalidNumberFormat: "a number is written wrong",
  PropertyNameExpected: "the name of a field is missing, or a comma stands too much",
  ValueExpected: "a value is missing, or a comma stands too much",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing brace is missing",
  CloseBracketExpected: "a closing bracket is missing",
  EndOfFileExpected: "something stands after the end",
  InvalidCommentToken: "comments are not allowed",
  UnexpectedEndOfString: "a quotation mark is not closed",
};

/** The first place where a text is not JSON: its line from 1, and why in plain words; null where the text is JSON. */
export function jsonTrouble(text: string): { readonly line: number; readonly words: string } | null {
  const found: ParseError[] = [];
  parse(text, found, { disallowComments: true, allowTrailingComma: false });
  const [first] = found;
  if (!first) return null;
  return {
    line: lineOf(text, first.offset),
    words: WORDS[printParseErrorCode(first.error)] ?? "a sign stands where none is expected",
  };
}

/** Line, from 1, of an offset of a text. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
