import type { CsvForm } from "./csv-forms.ts";
import type { Field } from "./fields.ts";
import { translated } from "./translated.ts";

const TYPES: Readonly<Record<string, string>> = {
  varchar: "string",
  double: "number",
  integer: "integer",
  boolean: "boolean",
  date: "date",
};

/** A column under its heading as a table schema tells it; a Parquet file has no form. */
export function field(
  { name, type, title, about, unit, codes }: Field,
  heading: string,
  form: CsvForm | null,
  required: boolean,
): object {
  return {
    name: heading,
    ...(heading !== name && { column: name }),
    type: TYPES[type] ?? unknownType(name, type),
    ...translated("title", title),
    ...translated("description", about),
    ...(form && formOf(type, form)),
    ...(unit && { unit: unit.id, ...translated("unit_name", unit.name) }),
    ...(codes && {
      categories: Object.entries(codes).map(([value, label]) => ({ value, ...translated("label", label) })),
    }),
    ...(required && { constraints: { required: true } }),
  };
}

function unknownType(name: string, type: string): never {
  throw new Error(`the column ${name} of a release has the type ${type}`);
}

function formOf(type: string, form: CsvForm): object {
  if (type === "boolean") return { trueValues: [form.dialect.yes], falseValues: [form.dialect.no] };
  if (type === "double" && form.dialect.decimal !== ".") return { decimalChar: form.dialect.decimal };
  if (type === "date" && form.dialect.day !== "%Y-%m-%d") return { format: form.dialect.day };
  return {};
}
