import type { ReadColumn } from "../read/read-table.ts";
import { type Code, type CodeList, codeLists } from "./code-lists.ts";
import type { ValueLabels, Variable } from "./dta-file.ts";
import { textOf } from "./text-cells.ts";
import { LONG, putNumber } from "./types.ts";
import { valueLabels } from "./value-labels.ts";

/** Widest column a label is shown in, in characters. */
const WIDEST = 32;

/** A column of codes as numbers, with the labels of its whole list. @throws Error for a code that is not in the list. */
export function codedNumbers(
  list: CodeList,
  column: ReadColumn,
  place: number,
  known: ValueLabels | null,
): { stored: Omit<Variable, "name" | "label" | "unit">; valueLabels: ValueLabels } {
  const codes: readonly Code[] = codeLists[list];
  const labels = known ?? valueLabels(list, codes);
  const numbers = new Map(codes.map((c) => [c.code, c.number]));
  const numberOf = (code: string): number => {
    const number = numbers.get(code);
    if (number === undefined) throw new Error(`${column.name}: "${code}" is not in the list of codes "${list}"`);
    return number;
  };
  // a coded column is numbered once a value, not once a row
  const byPlace = column.values.map(numberOf);
  const longest = Math.max(...labels.entries.map((e) => e.words.en.length));
  return {
    valueLabels: labels,
    stored: {
      type: LONG,
      format: `%${Math.min(Math.max(12, longest), WIDEST)}.0g`,
      valueLabels: list,
      longText: null,
      write(chunk, { bytes, offset, stride }) {
        const cells = chunk.columns[place] ?? [];
        for (let i = 0; i < chunk.rows; i++) {
          const cell = cells[i] ?? null;
          const code = column.coded ? null : textOf(column, cell);
          const number = column.coded ? byPlace[Number(cell)] : code === null ? undefined : numberOf(code);
          putNumber(bytes, offset + i * stride, LONG, cell === null ? null : (number ?? null));
        }
      },
    },
  };
}
