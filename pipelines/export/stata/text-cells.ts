import type { Plain } from "../../store.ts";
import type { ReadColumn } from "../read/read-table.ts";
import type { Variable } from "./dta-file.ts";
import { fixedText, LONGEST_FIXED, STRL } from "./types.ts";

/** Widest column a text is shown in, in characters. */
const WIDEST = 40;

/** The text of a cell, by its number if the column is coded; null for none. */
export function textOf(column: ReadColumn, cell: Plain | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  return column.coded ? (column.values[Number(cell)] ?? null) : String(cell);
}

/** How a column of texts is stored and written; a missing text is an empty one, as Stata has it. */
export function textVariable(
  column: ReadColumn,
  place: number,
): Pick<Variable, "type" | "format" | "write" | "longText"> {
  if (column.longest > LONGEST_FIXED) {
    const longText: Variable["longText"] = (chunk, row) => textOf(column, chunk.columns[place]?.[row]);
    return { type: STRL, format: "%-9s", write: () => undefined, longText };
  }
  const type = fixedText(Math.max(1, column.longest));
  const encoded = column.values.map((value) => Buffer.from(value));
  return {
    type,
    longText: null,
    format: `%-${Math.min(Math.max(9, column.longest), WIDEST)}s`,
    write(chunk, { bytes, offset, stride }) {
      const cells = chunk.columns[place] ?? [];
      for (let i = 0; i < chunk.rows; i++) {
        const cell = cells[i];
        if (cell === null || cell === undefined) continue;
        if (column.coded) encoded[Number(cell)]?.copy(bytes, offset + i * stride);
        else bytes.write(String(cell), offset + i * stride, type.bytes);
      }
    },
  };
}
