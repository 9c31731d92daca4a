import type { Text2 } from "../../../schemas/language.ts";
import type { ReadColumn } from "../read/read-table.ts";
import { listOf } from "./code-lists.ts";
import { codedNumbers } from "./coded-numbers.ts";
import type { ValueLabels, Variable } from "./dta-file.ts";
import { variableNames } from "./names.ts";
import { textOf, textVariable } from "./text-cells.ts";
import { BYTE, DOUBLE, LONG, missingOf, putNumber, type StorageType, wholeType } from "./types.ts";
import { valueLabels } from "./value-labels.ts";

type Stored = Omit<Variable, "name" | "label" | "unit">;

/** 1 January 1960, from which Stata counts days, as days before 1 January 1970. */
const STATA_EPOCH = 3653;

const YES_NO = valueLabels("yesno", [
  { number: 0, code: "0", words: { en: "no", ru: "нет" } },
  { number: 1, code: "1", words: { en: "yes", ru: "да" } },
]);

/** The variables of a table with the value labels they need, and at which place each column's own variable stands. */
export interface TableVariables {
  readonly variables: readonly Variable[];
  readonly valueLabels: readonly ValueLabels[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/**
 * A variable for each column, and behind a column of codes the same as numbers with labels, named `…_n`: the code itself
 * joins files and outlives a release, the number is what panels and factors are made of.
 */
export function tableVariables(columns: readonly ReadColumn[]): TableVariables {
  const made: { name: string; label: Text2; unit: string | null; stored: Stored }[] = [];
  const labels = new Map<string, ValueLabels>();
  for (const [place, column] of columns.entries()) {
    const { name, about, unit = null } = column;
    made.push({ name, label: about, unit, stored: storedOf(columns, column, place) });
    if (column.type === "boolean") labels.set(YES_NO.name, YES_NO);
    const list = listOf(name);
    if (column.type !== "varchar" || list === null) continue;
    const numbers = codedNumbers(list, column, place, labels.get(list) ?? null);
    labels.set(list, numbers.valueLabels);
    const label = { en: `${name} as a number with labels`, ru: `${name} числом с подписями` };
    made.push({ name: `${name}_n`, label, unit: null, stored: numbers.stored });
  }
  const names = variableNames(made.map((m) => m.name));
  return {
    // as many names as were given
    variables: made.map(({ label, unit, stored }, i) => ({ name: names[i] ?? "", label, unit, ...stored })),
    valueLabels: [...labels.values()],
    placeOf: new Map(made.map(({ name }, i) => [name, i])),
  };
}

function storedOf(columns: readonly ReadColumn[], column: ReadColumn, place: number): Stored {
  if (column.type === "varchar") return { ...textVariable(column, place), valueLabels: null };
  if (column.type === "boolean") return { ...plainNumber(BYTE, "%8.0g", place, Number), valueLabels: YES_NO.name };
  if (column.type === "date")
    return { ...plainNumber(LONG, "%td", place, (days) => Number(days) + STATA_EPOCH), valueLabels: null };
  if (column.type === "integer") {
    const type = wholeType(column.least ?? 0, column.greatest ?? 0);
    return { ...plainNumber(type, "%8.0g", place, Number), valueLabels: null };
  }
  return { ...measured(columns, column, place), valueLabels: null };
}

function plainNumber(type: StorageType, format: string, place: number, numberOf: (cell: unknown) => number) {
  const write: Variable["write"] = (chunk, { bytes, offset, stride }) => {
    const cells = chunk.columns[place] ?? [];
    for (let i = 0; i < chunk.rows; i++) {
      const cell = cells[i] ?? null;
      putNumber(bytes, offset + i * stride, type, cell === null ? null : numberOf(cell));
    }
  };
  return { type, format, write, longText: null };
}

/** A figure; where there is none, the letter of its status says why: `.o`, `.m`, `.l`, and `.` without a letter. */
function measured(columns: readonly ReadColumn[], column: ReadColumn, place: number) {
  const beside = statusColumn(columns, column.name);
  const status = columns[beside];
  const write: Variable["write"] = (chunk, { bytes, offset, stride }) => {
    const cells = chunk.columns[place] ?? [];
    for (let i = 0; i < chunk.rows; i++) {
      const value = cells[i] ?? null;
      const letter = value === null && status ? textOf(status, chunk.columns[beside]?.[i]) : null;
      putNumber(bytes, offset + i * stride, DOUBLE, value === null ? null : Number(value), missingOf(letter));
    }
  };
  return { type: DOUBLE, format: "%14.0gc", write, longText: null };
}

/** Place of the column with the status of a figure: `obs_status` of `obs_value`, `pop_status` of `pop`, `b_obs_status` of `b_value`; -1 for none. */
export function statusColumn(columns: readonly { name: string }[], figure: string): number {
  const names = [`${figure}_status`, figure.replace(/value$/, "status"), figure.replace(/value$/, "obs_status")];
  return columns.findIndex((c) => c.name !== figure && names.includes(c.name));
}
