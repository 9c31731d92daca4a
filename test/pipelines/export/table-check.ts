import Papa from "papaparse";
import type { Field, Resource } from "./data-package-profile.ts";

type Value = string | number | boolean | null;
export interface CheckedTable {
  readonly resource: Resource;
  readonly rows: readonly (readonly Value[])[];
  readonly faults: readonly string[];
}

/** Reads a text table by its schema and tells where it does not keep to it: headings, types, codes, required, primary key. */
export function checkTable(resource: Resource, text: string): CheckedTable {
  const { delimiter = ",", quoteChar = '"', lineTerminator = "\r\n" } = resource.dialect ?? {};
  const read = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter,
    quoteChar,
    newline: lineTerminator as "\r\n",
    skipEmptyLines: true,
  });
  const faults = new Set(read.errors.map((e) => e.message));
  const [heading = [], ...lines] = read.data;
  const { fields, missingValues = [""], primaryKey = [] } = resource.schema;
  if (heading.join() !== fields.map((f) => f.name).join()) faults.add(`the heading is ${heading.join()}`);
  const rows = lines.map((line) =>
    fields.map((field, i): Value => {
      const cell = line[i];
      if (cell === undefined || missingValues.includes(cell)) {
        if (field.constraints?.required || primaryKey.includes(field.name)) faults.add(`${field.name} is required`);
        return null;
      }
      const value = readCell(field, cell);
      if (value === undefined) faults.add(`${field.name} is no ${field.type}: ${cell}`);
      return value ?? null;
    }),
  );
  const { uniqueKeys = [] } = resource.schema;
  for (const key of [...(primaryKey.length > 0 ? [primaryKey] : []), ...uniqueKeys]) {
    const places = key.map((name) => fields.findIndex((f) => f.name === name));
    const filled = rows.map((row) => places.map((place) => row[place] ?? null)).filter((v) => !v.includes(null));
    if (new Set(filled.map((v) => JSON.stringify(v))).size !== filled.length)
      faults.add(`the key ${key.join()} repeats`);
  }
  return { resource, rows, faults: [...faults] };
}

/** A cell as its field reads it; undefined where it cannot. */
function readCell(field: Field, cell: string): Value | undefined {
  if (field.type === "string") {
    return !field.categories || field.categories.some((c) => c.value === cell) ? cell : undefined;
  }
  if (field.type === "boolean") {
    if (field.trueValues?.includes(cell)) return true;
    return field.falseValues?.includes(cell) ? false : undefined;
  }
  if (field.type === "date") {
    const iso = field.format === "%d.%m.%Y" ? cell.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, "$3-$2-$1") : cell;
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
  }
  if (field.type === "integer") return /^[+-]?\d+$/.test(cell) ? Number(cell) : undefined;
  const decimal = field.decimalChar ?? ".";
  const plain = decimal === "." ? cell : cell.includes(".") ? "" : cell.replace(decimal, ".");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Values of a table's foreign keys that are in no row of the table they refer to. */
export function lostReferences(tables: readonly CheckedTable[]): string[] {
  const column = ({ resource, rows }: CheckedTable, names: readonly string[]) => {
    const places = names.map((name) => resource.schema.fields.findIndex((f) => f.name === name));
    return rows.map((row) => places.map((place) => row[place] ?? null));
  };
  return tables.flatMap((table) =>
    (table.resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const target = tables.find((t) => t.resource.name === reference.resource) ?? table;
      const known = new Set(column(target, reference.fields).map((v) => JSON.stringify(v)));
      return column(table, fields)
        .filter((values) => values.some((value) => value !== null) && !known.has(JSON.stringify(values)))
        .map((values) => `${table.resource.name}.${fields.join("+")} = ${values.join("+")}`);
    }),
  );
}
