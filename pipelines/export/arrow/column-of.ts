import {
  bool,
  type Column,
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int8,
  int16,
  int32,
  utf8,
} from "@uwdata/flechette";
import { flagCells, numberCells, textCells } from "./cells.ts";
import { BATCH_ROWS, type ColumnBuilder, columnBuilder } from "./column-builder.ts";

/** What a column holds: a coded text has its values, and its cells are their places. */
export interface ArrowColumn {
  readonly type: string;
  readonly coded: boolean;
  readonly values: readonly string[];
}

/** A builder for a column by its type in the database: varchar, double, integer, boolean, date. @throws Error for another. */
export function builderOf(column: ArrowColumn): ColumnBuilder {
  if (column.coded) return codedBuilder(column.values);
  switch (column.type) {
    case "varchar":
      return columnBuilder(utf8(), textCells(BATCH_ROWS), null);
    case "double":
      return columnBuilder(float64(), numberCells(Float64Array, BATCH_ROWS), null);
    case "integer":
      return columnBuilder(int32(), numberCells(Int32Array, BATCH_ROWS), null);
    case "date":
      return columnBuilder(dateDay(), numberCells(Int32Array, BATCH_ROWS), null);
    case "boolean":
      return columnBuilder(bool(), flagCells(BATCH_ROWS), null);
    default:
      throw new Error(`no Arrow type for ${column.type}`);
  }
}

/** A text by the place of its value, in the smallest whole number that holds all places. */
function codedBuilder(values: readonly string[]): ColumnBuilder {
  const [index, make] =
    values.length <= 0x80
      ? [int8(), Int8Array]
      : values.length <= 0x8000
        ? [int16(), Int16Array]
        : [int32(), Int32Array];
  // the writer knows a dictionary by the type of its values: one object, which no other column has
  const text = utf8();
  const dictionaryOf = columnFromArray([...values], text) as Column<string>;
  return columnBuilder(dictionary(text, index), numberCells(make, BATCH_ROWS), dictionaryOf);
}
