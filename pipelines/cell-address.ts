/** Excel's letter of a column, from zero: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/** Excel's own address of a cell, from zero: row 6, column 3 is `D7`. */
export const address = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;
