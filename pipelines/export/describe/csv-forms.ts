import type { Column } from "../../tables.ts";
import { headingsRu } from "../headings-ru.ts";

/** How a folder of text files writes its headings and values. */
export interface CsvForm {
  readonly headings: (columns: readonly Column[]) => readonly string[];
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  readonly yes: string;
  readonly no: string;
  /** Days, as `strftime` takes them and as CSV on the Web writes the same. */
  readonly day: { readonly strftime: string; readonly unicode: string };
}

/** The folders of text files by their names. */
export const csvForms: Readonly<Record<string, CsvForm>> = {
  csv: {
    headings: (columns) => columns.map((c) => c.name),
    separator: ",",
    decimal: ".",
    yes: "true",
    no: "false",
    day: { strftime: "%Y-%m-%d", unicode: "yyyy-MM-dd" },
  },
  "csv-ru": {
    headings: headingsRu,
    separator: ";",
    decimal: ",",
    yes: "да",
    no: "нет",
    day: { strftime: "%d.%m.%Y", unicode: "dd.MM.yyyy" },
  },
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
