import { batchType, Column, type DataType } from "@uwdata/flechette";
import type { Plain } from "../../store.ts";
import { type Cells, setBit } from "./cells.ts";

/** Rows of a batch: one size for all files, so that the same rows give the same bytes. */
export const BATCH_ROWS = 65_536;

/** A column under way: cells are added in the order of rows, and cut into batches. */
export interface ColumnBuilder {
  readonly type: DataType;
  add(cells: readonly Plain[]): void;
  done(): Column<unknown>;
}

/**
 * @param cells how values of the type are kept. @param dictionary values of a coded column, whose cells are their places.
 */
export function columnBuilder(type: DataType, cells: Cells, dictionary: Column<string> | null): ColumnBuilder {
  // flechette gives its batches no common type
  const Batch: new (parts: object) => { setDictionary?(values: Column<string>): void } = batchType(type);
  const batches: InstanceType<typeof Batch>[] = [];
  let validity = new Uint8Array(BATCH_ROWS / 8);
  let [length, nullCount] = [0, 0];
  const flush = () => {
    const valid = nullCount === 0 ? new Uint8Array(0) : validity.slice(0, Math.ceil(length / 8));
    const batch = new Batch({ length, nullCount, type, validity: valid, ...cells.take(length) });
    if (dictionary) batch.setDictionary?.(dictionary);
    batches.push(batch);
    validity = new Uint8Array(BATCH_ROWS / 8);
    [length, nullCount] = [0, 0];
  };
  return {
    type,
    add(column) {
      for (let from = 0; from < column.length; ) {
        const to = Math.min(column.length, from + BATCH_ROWS - length);
        cells.put(column, from, to, length);
        for (let i = from; i < to; i++)
          if (column[i] === null) nullCount++;
          else setBit(validity, length + i - from);
        length += to - from;
        from = to;
        if (length === BATCH_ROWS) flush();
      }
    },
    done() {
      if (length > 0) flush();
      return new Column(batches as never, type);
    },
  };
}
