/** The typed extract: each figure with the cell of the office's workbook it was read from. */
export const EXTRACT = {
  layout: "extract",
  title:
    "Geostat immigrants (total, by sex; Georgian citizens) 2012-2025, and emigrants of Ukrainian citizenship by sex, with the source cells given by the repository",
  headings: ["series", "sex", "citizenship", "year", "persons", "source_cell"],
} as const;

/** The file is the office's own: it prints no reporter. */
export const REPORTER = "Georgia";

/** A word for the sex, each to our code. */
export const SEXES: Readonly<Record<string, string>> = { total: "_T", male: "M", female: "F" };

/** Column of the workbook's sheet "1" that holds a series and sex. */
export const COLUMNS: Readonly<Record<string, string>> = {
  "immigrants total": "B",
  "immigrants male": "C",
  "immigrants female": "D",
  "emigrants total": "E",
  "emigrants male": "F",
  "emigrants female": "G",
};

/** The sheet stacks a block of sixteen rows for each year; the first row of a block is the total (B7 is 2012, B23 2013). */
export const BLOCK = { year: 2012, row: 7, rows: 16 } as const;
