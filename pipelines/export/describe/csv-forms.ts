/** How a folder of text files writes its values. */
export interface CsvForm {
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
    separator: ",",
    decimal: ".",
    yes: "true",
    no: "false",
    day: { strftime: "%Y-%m-%d", unicode: "yyyy-MM-dd" },
  },
  "csv-ru": {
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
