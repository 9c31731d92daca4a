/** Longest text quoted from a file, in characters: a cell may hold a pasted page, and its beginning tells which it is. */
const LONGEST_QUOTED = 200;

const LONG = new RegExp(`"([^"]{${LONGEST_QUOTED}})[^"]+"`, "g");
const shortened = (text: string): string => text.replace(LONG, '"$1…"');

/**
 * What a person can act on: a bad file, an unknown mark, a wrong argument. Anything else is a bug and keeps its stack.
 *
 * `message`: what failed, lower case, no full stop. `at`: where (file, sheet and cell, line). `hint`: the next action.
 * `code` is stable; tests pin it. Quoted texts are cut at 200 characters.
 * `also`: the file's other faults, where all of them are told at once.
 */
export class Fault extends Error {
  readonly code: string;
  readonly at: string | null;
  readonly hint: string | null;
  readonly also: readonly Fault[];

  constructor(code: string, message: string, where: { at?: string; hint?: string; also?: readonly Fault[] } = {}) {
    super(shortened(message));
    this.name = "Fault";
    this.code = code;
    this.at = where.at ?? null;
    this.hint = where.hint === undefined ? null : shortened(where.hint);
    this.also = where.also ?? [];
  }
}
