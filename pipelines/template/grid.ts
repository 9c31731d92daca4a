import type { Cell, CellStyle, CellValue } from "hucre/xlsx";

/** A sheet's cells by place, from zero, as the writer takes them. */
interface Grid {
  readonly rows: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
}

export const newGrid = (): Grid => ({ rows: [], cells: new Map() });

/** A text, number or blank with its look. A text stays a text, whatever it begins with: nothing here is a formula. */
export function put(
  { rows, cells }: Grid,
  row: number,
  column: number,
  value: string | number | null,
  style?: CellStyle,
): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value;
  cells.set(`${row},${column}`, {
    value,
    ...(typeof value === "string" && { type: "string" as const }),
    ...(style && { style }),
  });
}
