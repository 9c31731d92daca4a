import type { Text2 } from "../../../schemas/language.ts";
import type { ColumnChunk } from "../../store.ts";
import type { StorageType } from "./types.ts";

/** Where a variable's cells of a chunk go: the cell of row `i` at `offset + i * stride`. */
export interface Cells {
  readonly bytes: Buffer;
  readonly offset: number;
  readonly stride: number;
}

/** A variable of a Stata file. */
export interface Variable {
  readonly name: string;
  readonly type: StorageType;
  readonly format: string;
  readonly label: Text2;
  /** Unit of its figures, where it is one for all rows. */
  readonly unit: string | null;
  /** Its value labels, by the name they have without the language; null for none. */
  readonly valueLabels: string | null;
  /** Writes its cells of a chunk; those of a long text are written apart. */
  readonly write: (chunk: ColumnChunk, cells: Cells) => void;
  /** The long text (`strL`) of a row of a chunk; null for a variable of none. */
  readonly longText: ((chunk: ColumnChunk, row: number) => string | null) | null;
}

/** Words for the numbers of a variable, in rising order of the numbers; no word stands for two. */
export interface ValueLabels {
  /** At most 29 characters: the language is put behind it. */
  readonly name: string;
  readonly entries: readonly { readonly number: number; readonly words: Text2 }[];
}

/** A data set to be written. */
export interface DtaFile {
  readonly label: Text2;
  /** Day of its time stamp, ISO. */
  readonly date: string;
  readonly rows: number;
  readonly variables: readonly Variable[];
  /** Places, from 0, of the variables by which the rows are sorted as Stata sorts. */
  readonly sorted: readonly number[];
  readonly valueLabels: readonly ValueLabels[];
  readonly notes: readonly Text2[];
}
