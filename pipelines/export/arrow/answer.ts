import type { Plain } from "../../store.ts";
import { writeArrow } from "./arrow-file.ts";
import { type ArrowColumn, builderOf } from "./column-of.ts";

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The answer to a query. */
export interface Answer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Plain[])[];
}

/**
 * An answer as the bytes of an Arrow file.
 *
 * Whole numbers up to 32 bits stay whole, others are doubles as everywhere in the project; dates are days; what Arrow has
 * no plain type for (a time, a list, a structure) is text, a list as JSON.
 */
export function answerArrow({ columns, rows }: Answer): Uint8Array {
  const made = columns.map(({ type }, c) => {
    const cells = rows.map((row) => row[c] ?? null);
    const stored = storedAs(type, cells);
    const column = stored.coded ? coded(stored.cells) : { ...stored, values: [] };
    const builder = builderOf(column);
    builder.add(column.cells);
    return builder;
  });
  const parts: Uint8Array[] = [];
  const fields = columns.map(({ name }) => ({ name, about: {} }));
  writeArrow(fields, made, {}, { write: (bytes) => parts.push(bytes.slice()) });
  return Buffer.concat(parts);
}

type Stored = Pick<ArrowColumn, "type" | "coded"> & { readonly cells: readonly Plain[] };

/** The type in a file and the cells as its builder takes them. */
function storedAs(type: string, cells: readonly Plain[]): Stored {
  if (/^U?(TINYINT|SMALLINT)$|^INTEGER$/.test(type)) return { type: "integer", coded: false, cells };
  if (/INT$|^UINTEGER$|^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return { type: "double", coded: false, cells };
  if (type === "BOOLEAN") return { type: "boolean", coded: false, cells };
  // a date before our era or without an end has no such text, and stays text
  if (type === "DATE" && cells.every((cell) => cell === null || DAY.test(String(cell))))
    return {
      type: "date",
      coded: false,
      cells: cells.map((cell) => (cell === null ? null : Date.parse(String(cell)) / DAY_MS)),
    };
  const texts = cells.map((cell) => (cell === null || typeof cell === "string" ? cell : JSON.stringify(cell)));
  const present = texts.filter((text) => text !== null);
  return { type: "varchar", coded: present.length > 0 && 2 * new Set(present).size <= present.length, cells: texts };
}

/** Texts by the place of their value, values in the order in which they appear. */
function coded(texts: readonly Plain[]): ArrowColumn & { readonly cells: readonly (number | null)[] } {
  const places = new Map<string, number>();
  const cells = texts.map((text) => {
    if (text === null) return null;
    const known = places.get(String(text)) ?? places.size;
    places.set(String(text), known);
    return known;
  });
  return { type: "varchar", coded: true, values: [...places.keys()], cells };
}
