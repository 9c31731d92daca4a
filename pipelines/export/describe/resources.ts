import type { Release } from "../format.ts";
import type { ReleaseTable } from "../release-table.ts";
import { type CsvForm, csvFormOf, headingsOf } from "./csv-forms.ts";
import { fieldsOf } from "./fields.ts";
import type { TableKeys } from "./keys.ts";
import type { MeasuredFile } from "./measured-file.ts";
import { field } from "./table-schema.ts";
import { translated } from "./translated.ts";

/** Files of one table in one format. */
interface Part {
  readonly table: ReleaseTable;
  /** Folder of the format. */
  readonly folder: string;
  readonly files: readonly MeasuredFile[];
}

/** The resources of a release: a table in each format that a table schema can speak of. */
export function resources(
  { tables }: Release,
  files: readonly MeasuredFile[],
  keys: ReadonlyMap<string, TableKeys>,
): object[] {
  const parts = tables.flatMap((table) =>
    ["csv", "csv-ru", "parquet"].flatMap((folder): Part[] => {
      const own = files.filter((f) => f.table === table.name && f.path.startsWith(`${folder}/`));
      return own.length > 0 ? [{ table, folder, files: own }] : [];
    }),
  );
  const names = new Map(parts.map((part) => [nameOf(part), part.table]));
  return parts.map((part) => resource(part, keys.get(part.table.name), names));
}

/** `best_value`, `best_value-ru`, `best_value-parquet`. */
const nameOf = ({ table, folder }: { readonly table: { readonly name: string }; readonly folder: string }) =>
  folder === "csv" ? table.name : `${table.name}-${folder === "csv-ru" ? "ru" : folder}`;

/** @param names tables by the names of their resources. */
function resource(part: Part, keys: TableKeys | undefined, names: ReadonlyMap<string, ReleaseTable>): object {
  const { table, folder, files } = part;
  const [first] = files;
  const form = csvFormOf(first?.path ?? "");
  const isCut = folder === "parquet" && table.partition !== null;
  return {
    name: nameOf(part),
    type: "table",
    // one file has a size and a hash of its own; those of many stand in the list of hashes beside
    ...(files.length === 1 && first
      ? { path: first.path, bytes: first.bytes, hash: `sha256:${first.sha256}` }
      : { path: files.map((f) => f.path), bytes: files.reduce((sum, f) => sum + f.bytes, 0) }),
    ...translated("title", table.about),
    ...(form
      ? textFormat(form, first?.path ?? "")
      : { format: "parquet", mediatype: "application/vnd.apache.parquet" }),
    ...(isCut && { partition: table.partition }),
    schema: schema(part, form, keys, names, isCut ? table.partition : null),
  };
}

const textFormat = (form: CsvForm, path: string) => ({
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  ...(path.endsWith(".gz") && { compression: "gz" }),
  dialect: {
    header: true,
    delimiter: form.dialect.separator,
    lineTerminator: "\r\n",
    quoteChar: '"',
    doubleQuote: true,
  },
});

/** @param left column that stands in the names of the folders and not in the files; null for none. */
function schema(
  { table, folder }: Part,
  form: CsvForm | null,
  keys: TableKeys | undefined,
  names: ReadonlyMap<string, ReleaseTable>,
  left: string | null,
): object {
  const has = (columns: readonly string[]) => left === null || !columns.includes(left);
  const heading = headingsOf(table.columns, form);
  const foreignKeys = (keys?.foreign ?? []).flatMap(({ columns, table: other, reference }) => {
    const resource = nameOf({ table: { name: other }, folder });
    const target = names.get(resource);
    if (!target || !has(columns)) return [];
    const fields = reference.map(headingsOf(target.columns, form));
    return [{ fields: columns.map(heading), reference: { resource, fields } }];
  });
  const primary = keys?.primary ?? null;
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: fieldsOf(table)
      .filter((f) => f.name !== left)
      .map((f) => field(f, heading(f.name), form, primary?.includes(f.name) ?? false)),
    missingValues: [""],
    ...(primary !== null && has(primary) && { primaryKey: primary.map(heading) }),
    // a key with nulls is unique where it is filled
    ...(primary === null && has(table.key) && { uniqueKeys: [table.key.map(heading)] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
