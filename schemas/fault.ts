/**
 * What a person can act on: a bad file, an unknown mark, a wrong argument. Anything else is a bug and keeps its stack.
 *
 * `message`: what failed, lower case, no full stop. `at`: where (file, sheet and cell, line). `hint`: the next action.
 * `code` is stable; tests pin it.
 * `also`: the file's other faults, where all of them are told at once.
 */
export class Fault extends Error {
  readonly code: string;
  readonly at: string | null;
  readonly hint: string | null;
  readonly also: readonly Fault[];

  constructor(code: string, message: string, where: { at?: string; hint?: string; also?: readonly Fault[] } = {}) {
    super(message);
    this.name = "Fault";
    this.code = code;
    this.at = where.at ?? null;
    this.hint = where.hint ?? null;
    this.also = where.also ?? [];
  }
}
