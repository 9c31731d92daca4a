import type { Column } from "../../tables.ts";
import { DIALECT } from "../csv.ts";
import type { Dialect } from "../csv-line.ts";
import { DIALECT as DIALECT_RU } from "../csv-ru.ts";
import { headingsRu } from "../headings-ru.ts";

/** How a folder of text files writes its headings and values. */
export interface CsvForm {
  readonly headings: (columns: readonly Column[]) => readonly string[];
  readonly dialect: Dialect;
  /** Days, as Unicode's patterns write what `dialect.day` says. */
  readonly day: string;
}

/** The folders of text files by their names. */
export const csvForms: Readonly<Record<string, CsvForm>> = {
  csv: { headings: (columns) => columns.map((c) => c.name), dialect: DIALECT, day: "yyyy-MM-dd" },
  "csv-ru": { headings: headingsRu, dialect: DIALECT_RU, day: "dd.MM.yyyy" },
};

/** The form of a file by its folder, or null for a file that is no text table. */
export function csvFormOf(path: string): CsvForm | null {
  const [folder = "", name = ""] = path.split("/");
  return /\.csv(\.gz)?$/.test(name) ? (csvForms[folder] ?? null) : null;
}

/** The headings of a table's columns in a form, by the columns' names; a table of no form has its columns' names. */
export function headingsOf(columns: readonly Column[], form: CsvForm | null): (name: string) => string {
  const headings = form?.headings(columns) ?? [];
  const byName = new Map(columns.map((c, i) => [c.name, headings[i] ?? c.name]));
  return (name) => byName.get(name) ?? name;
}
