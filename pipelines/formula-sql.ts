import { FORMULA_STARTS } from "../schemas/formula.ts";
import { literal } from "./store.ts";

/** A column's text, in SQL, with an apostrophe before it where a spreadsheet would take it for a formula. */
export function guardedSql(column: string): string {
  const isFormula = `${column} <> '' and contains(${literal(FORMULA_STARTS)}, left(${column}, 1))`;
  return `case when ${isFormula} then '''' || ${column} else ${column} end`;
}
