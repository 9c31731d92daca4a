/** Texts kept apart from the rows (`strL`): each once, under the variable and row where it first stands. */
export class LongTexts {
  readonly #places = new Map<string, readonly [variable: number, row: number]>();

  /** Where a text stands, both from 1, or 0 and 0 for none. */
  place(text: string | null, variable: number, row: number): readonly [variable: number, row: number] {
    if (text === null || text === "") return [0, 0];
    const known = this.#places.get(text);
    if (known) return known;
    this.#places.set(text, [variable, row]);
    return [variable, row];
  }

  /** The texts as they are written, in the order in which they were met: by row, and in a row by variable. */
  *sections(): Generator<Buffer> {
    for (const [text, [variable, row]] of this.#places) {
      const content = Buffer.from(`${text}\0`);
      const head = Buffer.alloc(3 + 4 + 8 + 1 + 4);
      head.write("GSO", "latin1");
      head.writeUInt32LE(variable, 3);
      head.writeBigUInt64LE(BigInt(row), 7);
      head.writeUInt8(TEXT, 15);
      head.writeUInt32LE(content.byteLength, 16);
      yield Buffer.concat([head, content]);
    }
  }
}

/** A text ending in a zero, as against bytes of any kind. */
const TEXT = 130;
