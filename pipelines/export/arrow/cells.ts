import type { Plain } from "../../store.ts";

/** The buffers of a batch as they fill; a null takes its place, too. */
export interface Cells {
  /** Takes cells `from` to `to` of a column, the first of them as row `row` of the batch. */
  put(column: readonly Plain[], from: number, to: number, row: number): void;
  /** The buffers of the first so many rows; those that follow go into new ones. */
  take(rows: number): { values: ArrayLike<number>; offsets?: Int32Array };
}

type Numbers = Float64Array | Int32Array | Int16Array | Int8Array;

/** Numbers of one size. */
export function numberCells(make: new (length: number) => Numbers, most: number): Cells {
  let values = new make(most);
  return {
    put(column, from, to, row) {
      // a null stands as zero: what is read is the bit that says it is none
      for (let i = from; i < to; i++) values[row + i - from] = column[i] as number;
    },
    take(rows) {
      const taken = values.slice(0, rows);
      values = new make(most);
      return { values: taken };
    },
  };
}

/** Flags, a bit each. */
export function flagCells(most: number): Cells {
  let bits = new Uint8Array(most / 8);
  return {
    put(column, from, to, row) {
      for (let i = from; i < to; i++) if (column[i] === true) setBit(bits, row + i - from);
    },
    take(rows) {
      const taken = bits.slice(0, Math.ceil(rows / 8));
      bits = new Uint8Array(most / 8);
      return { values: taken };
    },
  };
}

/** Texts in UTF-8, one behind another, with the places where they begin. */
export function textCells(most: number): Cells {
  let offsets = new Int32Array(most + 1);
  let texts: string[] = [];
  let end = 0;
  return {
    put(column, from, to, row) {
      for (let i = from; i < to; i++) {
        const cell = column[i];
        if (cell !== null && cell !== undefined) {
          const text = String(cell);
          texts.push(text);
          end += Buffer.byteLength(text);
        }
        offsets[row + i - from + 1] = end;
      }
    },
    take(rows) {
      const taken = { values: new Uint8Array(Buffer.from(texts.join(""))), offsets: offsets.slice(0, rows + 1) };
      offsets = new Int32Array(most + 1);
      texts = [];
      end = 0;
      return taken;
    },
  };
}

export function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}
