import { type Column, Endianness, field, Table, tableToIPC, Version } from "@uwdata/flechette";
import type { ColumnBuilder } from "./column-builder.ts";

/** A column's name and what is said of it in the file. */
export interface ArrowField {
  readonly name: string;
  readonly about: Readonly<Record<string, string>>;
}

/** Takes the bytes of a file as they come. */
export interface Bytes {
  write(bytes: Uint8Array): void;
}

/** Writes a table in Arrow's format of files, uncompressed, since not every reader knows compression. */
export function writeArrow(
  fields: readonly ArrowField[],
  builders: readonly ColumnBuilder[],
  about: Readonly<Record<string, string>>,
  to: Bytes,
): void {
  const columns: Column<unknown>[] = builders.map((builder) => builder.done());
  const schema = {
    version: Version.V5,
    endianness: Endianness.Little,
    // a builder for each field
    fields: fields.map((f, i) => field(f.name, (builders[i] as ColumnBuilder).type, true, pairs(f.about))),
    metadata: pairs(about),
  };
  const sink = {
    write: (bytes: Uint8Array) => to.write(bytes),
    pad: (bytes: number) => to.write(new Uint8Array(bytes)),
    finish: () => null,
  };
  tableToIPC(new Table(schema, columns), { format: "file", sink });
}

const pairs = (about: Readonly<Record<string, string>>) => new Map(Object.entries(about));
